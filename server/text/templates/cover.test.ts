import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COVERED, Cover, OWN, SLOT, slotKindOf } from './cover'
import { drawTemplate, madeWords, readReply } from './testing'
import { NAME, NUMBER, TOKEN_KINDS, WORD } from './tokens'
import { wordingsOf } from './wordings'

function measure(drawn: string, text: string, cover = new Cover()): Cover {
  for (const wording of wordingsOf(drawTemplate(drawn))) cover.measure(wording, readReply(text))
  return cover
}

/** Token by token: = is the template's, _ fills a slot, . is the agent's own. */
function draw(drawn: string, text: string): string {
  const { states } = measure(drawn, text)
  const signs = new Map<number, string>([
    [OWN, '.'],
    [COVERED, '='],
    [SLOT, '_'],
  ])
  return Array.from({ length: readReply(text).total }, (_, n) => signs.get(states[n] ?? OWN)).join('')
}

describe('what each token of a reply is', () => {
  test.each([
    ['all of it the template’s', 'your lamp has left us', 'Your lamp has left us', '====='],
    ['own words around', 'your lamp has left us', 'so your lamp has left us now', '.=====.'],
    ['three neighbours are held', 'your lamp has left us', 'your lamp has gone', '===.'],
    ['two are chance', 'your lamp has left us', 'your lamp is gone', '....'],
    [
      'two beside a slot are held where they touch it',
      'your lamp ⟨number⟩ has left us',
      'your lamp 7 is gone',
      '.=_..',
    ],
    ['a slot behind a word holds it', 'your ⟨number⟩ lamps have left', 'your 7 is gone', '=_..'],
    ['what is always the same holds nobody', 'your lamp =7= has left us', 'your lamp 7 is gone', '..=..'],
    ['a wording of two words needs no three', 'red lamp', 'a red lamp', '.=='],
    ['a name of words in lower case', 'for ⟨name⟩ it is here', 'for ann of oslo it is here', '=___==='],
    ['four tokens fill a name', 'for ⟨name⟩ it is here', 'for one two six ten it is here', '=____==='],
    ['five words do not', 'for ⟨name⟩ it is here', 'for one two six ten ann it is here', '=.....==='],
    ['of five tokens what is masked does', 'for ⟨name⟩ it is here', 'for one two six ten 7 it is here', '=...._==='],
    ['words where a figure belongs are own', 'pay ⟨number⟩ coins or leave', 'pay many coins or leave', '=.==='],
    ['another kind of figure is none', 'pay ⟨number⟩ coins or leave', 'pay $12.50 coins or leave', '=_==='],
    ['words beside a figure are own', 'pay ⟨number⟩ coins or leave', 'pay just 12 coins or leave', '=._==='],
    ['what is the same', 'the code =4711= opens the gate', 'the code 4711 opens the gate', '======'],
    ['what is another', 'the code =4711= opens the gate', 'the code 4712 opens the gate', '==_==='],
    ['what is masked where nothing belongs', 'your lamp has left us', 'your lamp has left us 7', '=====.'],
    ['a slot before the first word', '⟨number⟩ lamps have left', '7 lamps have left', '_==='],
    ['a slot behind the last word', 'we have sent ⟨number⟩', 'we have sent 7', '===_'],
    ['an empty slot', 'for ⟨name⟩ it is here', 'for it is here', '===='],
  ])('%s', (_, drawn, text, expected) => {
    expect(draw(drawn, text)).toBe(expected)
  })
  test.each([
    [24, '_'],
    [25, '.'],
  ])('%i words in a free slot are %s', (count, sign) => {
    expect(draw('⟨free⟩ shall I go on', `${madeWords(0, count)} shall I go on`)).toBe(`${sign.repeat(count)}====`)
  })
})

test('what it counts is what it says of each token', () => {
  const cover = measure('for ⟨name⟩ the code =4711= opens the gate', 'For Ann the code 4711 opens the gate today')
  expect(cover).toMatchObject({ wordsMatched: 6, matched: 7, covered: 8, own: 1, share: 7.5 / 9 })
})
test('of an empty reply nothing is covered', () => {
  expect(measure('your lamp has left', '')).toMatchObject({ share: 0, matched: 0, covered: 0, own: 0 })
})
test('counts agree with each other for any text', () => {
  const piece = fc.constantFrom('your', 'lamp', 'has', 'left', 'us', '7', 'Ann', 'kettle', '4711')
  const wording = 'your lamp ⟨name⟩ has left =4711= us ⟨number⟩'
  const cover = new Cover()
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const reply = readReply(pieces.join(' '))
      measure(wording, pieces.join(' '), cover)
      const states = [...cover.states.subarray(0, reply.total)]
      expect(states.filter((state) => state === COVERED)).toHaveLength(cover.matched)
      expect(states.filter((state) => state !== OWN)).toHaveLength(cover.covered)
      expect(states.filter((state) => state === OWN)).toHaveLength(cover.own)
      expect(cover.share).toBe(reply.total === 0 ? 0 : (cover.matched + cover.covered) / 2 / reply.total)
      expect(cover.wordsMatched).toBeLessThanOrEqual(cover.matched)
    }),
    { seed: 5 },
  )
})

describe('which of two covers is better', () => {
  const whole = measure('your lamp has left', 'your lamp has left')
  const half = measure('your lamp has left', 'your lamp has left and so have we')
  const slots = measure('⟨free⟩ all the lamps', 'no more of all the lamps')
  test('that with the greater share', () => {
    expect(whole.isBetterThan(half)).toBe(true)
    expect(half.isBetterThan(whole)).toBe(false)
  })
  test('of equal shares that with more of the template’s', () => {
    const more = measure('your lamp has left us', 'your lamp has left us')
    expect(more.isBetterThan(whole)).toBe(true)
    expect(whole.isBetterThan(more)).toBe(false)
  })
  test('of equals that of the smaller id, and no cover than itself', () => {
    const other = measure('that chair was sold', 'that chair was sold')
    const isSmaller = (whole.wording?.template.id ?? '') < (other.wording?.template.id ?? '')
    expect(whole.isBetterThan(other)).toBe(isSmaller)
    expect(other.isBetterThan(whole)).toBe(!isSmaller)
    expect(whole.isBetterThan(whole)).toBe(false)
  })
  test('any than none', () => {
    expect(measure('your lamp has left', 'nothing at all').isBetterThan(new Cover())).toBe(true)
  })
  test('a copy is as good, and cleared it is none', () => {
    const copy = new Cover()
    copy.copy(slots, 6)
    expect(copy).toMatchObject({ share: slots.share, covered: 6, matched: 3, wordsMatched: 3, own: 0 })
    expect(copy.wording).toBe(slots.wording)
    expect([...copy.states.subarray(0, 6)]).toEqual([SLOT, SLOT, SLOT, COVERED, COVERED, COVERED])
    copy.clear()
    expect(copy).toMatchObject({ wording: null, share: 0, covered: 0, matched: 0, wordsMatched: 0, own: 0 })
  })
})

test.each([
  [WORD, 'free'],
  [NAME, 'name'],
  [NUMBER, 'number'],
  [TOKEN_KINDS.length, 'free'],
])('what is of kind %i fills a slot as %s', (kind, named) => {
  expect(slotKindOf(kind)).toBe(named)
})
