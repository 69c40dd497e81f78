import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeCatalogue, type Template } from './catalogue'
import { wordsKey } from './group-texts'
import { Matcher } from './matcher'
import { drawTemplate, madeWords, readReply, wordHashes } from './testing'
import { BODY } from './tokens'

function matched(text: string, ...templates: Template[]): { template: string | null; share: number } {
  const { wording, share } = new Matcher(makeCatalogue(templates, [], [])).match(readReply(text))
  return { template: wording?.template.text ?? null, share }
}
/** Words of the template, then words of the agent's own. */
const mixed = (own: number, others: number): string => `${madeWords(0, own)} ${madeWords(500, others)}`

describe('so much of a reply must be covered', () => {
  test.each([
    ['six in ten of a short one', 6, 4, true],
    ['less than six in ten', 5, 4, false],
    ['four words of a short one', 4, 1, true],
    ['three words are too few', 3, 1, false],
    ['twelve of 23 are too few of a short one', 12, 11, false],
    ['twelve of 24 are enough of a long one', 12, 12, true],
    ['eleven of 24 are not', 11, 13, false],
    ['three in ten of a long one', 12, 28, true],
    ['less than three in ten', 12, 29, false],
  ])('%s', (_, own, others, isMatched) => {
    const template = drawTemplate(madeWords(0, 30))
    expect(matched(mixed(own, others), template)).toEqual(
      isMatched ? { template: template.text, share: own / (own + others) } : { template: null, share: 0 },
    )
  })
  test('a wording of fewer words is known by exactly these', () => {
    expect(matched('your lamp left', drawTemplate('your lamp left'))).toMatchObject({ share: 1 })
    expect(matched('your lamp', drawTemplate('your lamp left'))).toMatchObject({ template: null })
  })
  test('in a short one slots do not make up for words', () => {
    expect(matched('we told 1 2 3', drawTemplate('so we told ⟨name⟩'))).toMatchObject({ template: null })
  })
})

describe('the wording that covers most', () => {
  const short = drawTemplate(madeWords(0, 8))
  const long = drawTemplate(`${madeWords(0, 8)} ${madeWords(200, 4)}`)
  test('is found whatever the order of the templates', () => {
    const text = `${long.text} kettle`
    expect(matched(text, short, long).template).toBe(long.text)
    expect(matched(text, long, short).template).toBe(long.text)
  })
  test('of two wordings of a template is that of the words', () => {
    const template = drawTemplate('we have no red lamps today', 'we have no red chairs now')
    const { wording } = new Matcher(makeCatalogue([template], [], [])).match(readReply('We have no red chairs now'))
    expect([...(wording?.words ?? [])]).toEqual([...wordHashes('we have no red chairs now')])
  })
  test('is none without templates, and none of an empty reply', () => {
    expect(matched('your lamp left')).toEqual({ template: null, share: 0 })
    expect(matched('', short, long)).toEqual({ template: null, share: 0 })
  })
})

describe('words that were found to be a template', () => {
  const memberOf = (template: Template, text: string): Template => ({
    ...template,
    members: [wordsKey(wordHashes(text), wordHashes(text).length, BODY)],
  })
  test.each([
    ['stay it where three in ten are its', mixed(3, 7), true],
    ['do not where nearly nothing is', mixed(3, 8), false],
  ])('%s', (_, text, isMatched) => {
    const template = memberOf(drawTemplate(madeWords(0, 12)), text)
    expect(matched(text, template).template).toBe(isMatched ? template.text : null)
  })
  test('are that template though another covers more', () => {
    const text = mixed(4, 6)
    const template = memberOf(drawTemplate(madeWords(0, 12)), text)
    expect(matched(text, template, drawTemplate(`${madeWords(500, 6)} kettle`)).template).toBe(template.text)
  })
})

test('a reply leaves nothing behind for the next', () => {
  const templates = [madeWords(0, 10), madeWords(100, 10), `${madeWords(200, 6)} ⟨name⟩`].map((drawn) =>
    drawTemplate(drawn),
  )
  const matcher = new Matcher(makeCatalogue(templates, [], []))
  const piece = fc.constantFrom(madeWords(0, 5), madeWords(5, 5), madeWords(100, 7), madeWords(200, 6), 'Ann', 'kettle')
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { minLength: 2, maxLength: 4 }), (texts) => {
      for (const pieces of texts) {
        const { wording, share } = matcher.match(readReply(pieces.join(' ')))
        expect({ template: wording?.template.text ?? null, share }).toEqual(matched(pieces.join(' '), ...templates))
      }
    }),
    { seed: 5 },
  )
})
