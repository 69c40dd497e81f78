import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFamilies } from './families'
import { Grouper } from './group-texts'
import { BODY, COURTESY } from './tokens'
import { wordHash } from './word-hash'

const hashes = (text: string): Int32Array => Int32Array.from(text.split(' ').filter(Boolean), wordHash)

interface Text {
  text: string
  support?: number
  role?: number
}

/** Which texts are of a family, by the text that stands for it; texts are sent often, if nothing else is said. */
function find(texts: readonly (Text | string)[], known = 0): Record<string, string[]> {
  const all = texts.map((text): Text => (typeof text === 'string' ? { text } : text))
  const grouper = new Grouper()
  for (const { text, role } of all) grouper.addKnown(hashes(text), role ?? BODY)
  const support = Int32Array.from(all, ({ support }) => support ?? 5)
  const { familyOf, byHead } = findFamilies(grouper.groups(), support, 5, known)
  const found: Record<string, string[]> = {}
  familyOf.forEach((head, group) => {
    if (head < 0) return
    expect(byHead.has(head)).toBe(true)
    const name = all[head]?.text ?? ''
    found[name] = [...(found[name] ?? []), all[group]?.text ?? '']
  })
  return found
}

const FIXED = 'shall I go on or say it again'
const RESTS = ['turn left here', 'take the stairs', 'press both keys', 'hold it still', 'lift the lid']
const tails = RESTS.map((rest) => `${rest} ${FIXED}`)
const heads = RESTS.map((rest) => `${FIXED} ${rest}`)
const withFixed = (fixed: string) => RESTS.map((rest) => `${rest} ${fixed}`)

/** How many texts each family takes. */
const sizes = (texts: readonly (Text | string)[], known = 0) =>
  Object.values(find(texts, known)).map((all) => all.length)

describe('texts that share a fixed part while the rest varies are a family', () => {
  test.each([
    ['nothing', [], []],
    ['five with eight words at the end', tails, [5]],
    ['five with eight words at the beginning', heads, [5]],
    ['four', tails.slice(1), []],
    ['seven words', withFixed('shall I go on or say more'), []],
    ['one that is not sent often among five', [...tails.slice(1), { text: tails[0] ?? '', support: 4 }], []],
    ['single words as the rest', ['red', 'blue', 'green', 'grey', 'pink'].map((rest) => `${rest} ${FIXED}`), []],
    [
      'single words as the rest, but for what all share at the other end too',
      ['red', 'blue', 'green', 'grey', 'pink'].map((rest) => `your new ${rest} ${FIXED}`),
      [],
    ],
    ['both ends', [...tails, ...heads], [5, 5]],
  ])('%s', (_, texts, expected) => {
    expect(sizes(texts)).toEqual(expected)
  })

  test('where the fixed part is two words in five of what is usual', () => {
    const texts = (words: number) =>
      RESTS.map((rest, n) => `${rest} ${Array.from({ length: words - 3 }, (_, m) => `w${n}x${m}`).join(' ')} ${FIXED}`)
    expect(sizes(texts(12))).toEqual([5])
    expect(sizes(texts(13))).toEqual([])
  })
})

test('the fixed part is all that nine in ten share', () => {
  const grouper = new Grouper()
  const rests = Array.from({ length: 10 }, (_, n) => `w${n} x${n}`)
  const texts = rests.map((rest, n) => `${rest} ${n === 0 ? 'but' : 'so'} ${FIXED}`)
  for (const text of texts) grouper.addKnown(hashes(text), BODY)
  const { familyOf, byHead } = findFamilies(grouper.groups(), new Int32Array(10).fill(5), 5, 0)
  const [family] = [...byHead.values()]
  expect(family?.end).toBe('tail')
  expect(family?.fixed).toEqual(hashes(`so ${FIXED}`))
  expect(family?.members).toHaveLength(9)
  expect(familyOf[0]).toBe(-1)
})

test('the text that is sent most often stands for its family', () => {
  const texts = tails.map((text, n) => ({ text, support: n === 3 ? 9 : 5 }))
  expect(Object.keys(find(texts))).toEqual([tails[3]])
})

describe('a text that is not sent often joins', () => {
  const words = (size: number) => Array.from({ length: size }, (_, n) => `z${n}`).join(' ')
  test.each([
    ['with the fixed part', `open the box ${FIXED}`, BODY, 6],
    ['with nothing else', FIXED, BODY, 6],
    ['where that is three words in ten', `${words(18)} ${FIXED}`, BODY, 6],
    ['not where it is less', `${words(19)} ${FIXED}`, BODY, 5],
    ['not without a word of it', `open the box ${FIXED.replace('again', 'twice')}`, BODY, 5],
    ['not with it at the other end', `${FIXED} open the box`, BODY, 5],
    ['not as a courtesy', `open the box ${FIXED}`, COURTESY, 5],
  ])('%s', (_, text, role, size) => {
    expect(sizes([...tails, { text, support: 1, role }])).toEqual([size])
  })
})

test('known wordings make no family and join none', () => {
  expect(sizes(tails, 1)).toEqual([])
  expect(find([`open the box ${FIXED}`, ...tails], 1)).toEqual({ [Object.keys(find(tails))[0] ?? '']: tails })
})

test('a text is of one family only, and the order of the texts does not matter', () => {
  const both = RESTS.map((rest) => `we can do that now for you all ${rest} ${FIXED}`)
  const texts = [...tails, ...heads, ...both, `open the box ${FIXED}`]
  const sorted = (found: Record<string, string[]>) =>
    Object.entries(found)
      .map(([head, all]) => [head, [...all].sort()])
      .sort()
  const expected = sorted(find(texts))
  expect(expected.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
      expect(sorted(find(shuffled))).toEqual(expected)
    }),
    { seed: 31, numRuns: 30 },
  )
})

test('a family of thousands is found in no time', () => {
  const grouper = new Grouper()
  const most = 20_000
  for (let n = 0; n < most; n++) grouper.addKnown(Int32Array.of(n, n * 7, ...hashes(FIXED)), BODY)
  const started = performance.now()
  const { byHead } = findFamilies(grouper.groups(), new Int32Array(most).fill(5), 5, 0)
  expect(byHead.size).toBe(1)
  expect(performance.now() - started).toBeLessThan(1000)
})
