import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CATALOGUE_FORMAT,
  EMPTY_CATALOGUE,
  type Footer,
  makeCatalogue,
  type Part,
  type Template,
  templateId,
  textDigest,
} from './catalogue'

function templateOf(text: string, members: number[] = [], kind: Template['kind'] = 'reply'): Template {
  const parts = text.split(' ')
  return { id: templateId(kind, parts), kind, text, wordings: [parts], members }
}

const lamp = templateOf('your lamp is here')
const chair = templateOf('your chair is here')
const rug = templateOf('your rug is here')
const hours: Footer = { of: 'vendor', line: '0000000a' }
const ann: Footer = { of: 'agent', line: '0000000b' }

describe('the digest of a catalogue', () => {
  test('does not depend on the order of templates and footers', () => {
    const templates = [lamp, chair, rug]
    const footers = [hours, ann]
    const { digest } = makeCatalogue(templates, footers, [])
    fc.assert(
      fc.property(
        fc.shuffledSubarray(templates, { minLength: 3 }),
        fc.shuffledSubarray(footers, { minLength: 2 }),
        (someTemplates, someFooters) => {
          const other = makeCatalogue(someTemplates, someFooters, [])
          expect(other.digest).toBe(digest)
          expect(other.templates.map(({ id }) => id)).toEqual(templates.map(({ id }) => id).sort())
        },
      ),
      { seed: 8 },
    )
  })
  test.each([
    ['a template less', [lamp], [hours]],
    ['a footer less', [lamp, chair], []],
    ['a footer of somebody else', [lamp, chair], [{ ...hours, of: 'agent' as const }]],
    ['another line', [lamp, chair], [{ ...hours, line: '0000000c' }]],
    ['another wording', [lamp, { ...chair, wordings: [...chair.wordings, ['here']] }], [hours]],
    ['another member', [lamp, { ...chair, members: [5] }], [hours]],
    ['another kind', [lamp, { ...chair, kind: 'courtesy' as const }], [hours]],
  ])('is another for %s', (_, templates, footers) => {
    expect(makeCatalogue(templates, footers, []).digest).not.toBe(makeCatalogue([lamp, chair], [hours], []).digest)
  })
  test('does not depend on what changed', () => {
    const changed = makeCatalogue([lamp], [], [{ kind: 'merged', from: [chair.id, rug.id], into: [lamp.id] }])
    expect(changed.digest).toBe(makeCatalogue([lamp], [], []).digest)
    expect(changed.changes).toHaveLength(1)
  })
})

test('of templates with one id the first is kept', () => {
  const later = { ...lamp, members: [3] }
  expect(makeCatalogue([lamp, chair, later], [], []).templates.find(({ id }) => id === lamp.id)).toBe(lamp)
  expect(makeCatalogue([later, chair, lamp], [], []).templates.find(({ id }) => id === lamp.id)).toBe(later)
})

test('an empty catalogue has a digest too, and is as one made of nothing', () => {
  expect(EMPTY_CATALOGUE).toEqual(makeCatalogue([], [], []))
  expect(EMPTY_CATALOGUE).toMatchObject({ format: CATALOGUE_FORMAT, templates: [], footers: [], changes: [] })
  expect(EMPTY_CATALOGUE.digest).toMatch(/^[0-9a-f]{16}$/)
})

test('a catalogue is plain JSON', () => {
  const catalogue = makeCatalogue([lamp, chair], [hours], [])
  expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue)
})

describe('the id of a template', () => {
  const wording: Part[] = ['your', { slot: 'name' }, 'is', { slot: 'free' }]
  const same: [string, Part[]][] = [
    ['another kind of masking', ['your', { slot: 'id' }, 'is', { slot: 'free' }]],
    ['something masked that is always the same', ['your', { same: '24/7' }, 'is', { slot: 'free' }]],
    ['nothing masked', ['your', 'is', { slot: 'free' }]],
  ]
  test.each(same)('is the same with %s', (_, parts) => {
    expect(templateId('reply', parts)).toBe(templateId('reply', wording))
  })
  const others: [string, Part[]][] = [
    ['another word', ['my', { slot: 'name' }, 'is', { slot: 'free' }]],
    ['another order', ['is', { slot: 'name' }, 'your', { slot: 'free' }]],
    ['no free slot', ['your', { slot: 'name' }, 'is']],
    ['the free slot elsewhere', ['your', { slot: 'free' }, 'is']],
  ]
  test.each(others)('is another with %s', (_, parts) => {
    expect(templateId('reply', parts)).not.toBe(templateId('reply', wording))
  })
  test('is another for a courtesy', () => {
    expect(templateId('courtesy', wording)).not.toBe(templateId('reply', wording))
  })
})

test('a digest is of 16 hexadecimal digits and differs between texts', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'a ', ' a', 'A', 'ä', '\0', '\0\0']
  for (const text of texts) expect(textDigest(text)).toMatch(/^[0-9a-f]{16}$/)
  expect(new Set(texts.map(textDigest)).size).toBe(texts.length)
  const many = Array.from({ length: 20_000 }, (_, n) => textDigest(`text ${n}`))
  expect(new Set(many).size).toBe(many.length)
  // Each half tells them apart by itself as well as 32 bits can.
  expect(new Set(many.map((digest) => digest.slice(0, 8))).size).toBeGreaterThan(19_990)
  expect(new Set(many.map((digest) => digest.slice(8))).size).toBeGreaterThan(19_990)
})

test('a digest is the same in every run', () => {
  expect(textDigest('reply: your lamp is here')).toBe('af1a3ada383da710')
})
