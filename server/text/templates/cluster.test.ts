import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterGroups } from './cluster'
import { groupTexts, madeWords } from './testing'

/** The text that leads each text, "" for none: of texts with how often each is sent, in conversations of their own. */
function lead(sent: readonly (readonly [text: string, times: number])[], known = 0): Record<string, string> {
  const groups = groupTexts(sent.flatMap(([text, times]) => new Array<string>(times).fill(text)))
  const support = Int32Array.from(sent, ([, times], n) => (n < known ? 0 : times))
  const { leaders } = clusterGroups(groups, support, 5, known)
  return Object.fromEntries(sent.map(([text], n) => [text, sent[leaders[n] ?? -1]?.[0] ?? '']))
}

const LAMPS = 'we have no lamps left in that colour but may get some next week'
const STRANGER = madeWords(0, 14)
const CHAIRS = LAMPS.replace('lamps', 'chairs')
const clauses = (text: string): string[] =>
  ['as it looks', 'or so they say', 'if all goes well'].map((clause) => `${text} ${clause}`)

describe('a text', () => {
  test('that is sent often and resembles no other leads itself', () => {
    expect(lead([[LAMPS, 5]])).toEqual({ [LAMPS]: LAMPS })
  })
  test('that is not and resembles no other has no leader', () => {
    expect(lead([[STRANGER, 4]])).toEqual({ [STRANGER]: '' })
  })
  test('that is seldom sent joins the one it resembles', () => {
    expect(
      lead([
        [CHAIRS, 1],
        [LAMPS, 5],
      ]),
    ).toEqual({ [LAMPS]: LAMPS, [CHAIRS]: LAMPS })
  })
  test.each([
    [4, LAMPS],
    [5, CHAIRS],
  ])('with a word replaced, sent %i times, is led by “%s”', (times, leader) => {
    expect(
      lead([
        [LAMPS, 9],
        [CHAIRS, times],
      ]),
    ).toEqual({ [LAMPS]: LAMPS, [CHAIRS]: leader })
  })
  test('with a clause added joins though both are sent often', () => {
    const longer = `${LAMPS} as it looks`
    expect(
      lead([
        [longer, 6],
        [LAMPS, 9],
      ]),
    ).toEqual({ [LAMPS]: LAMPS, [longer]: LAMPS })
  })
})
test('without texts there are no leaders', () => {
  expect(clusterGroups(groupTexts([]), new Int32Array(0), 5, 0)).toEqual({
    leaders: new Int32Array(0),
    families: new Map(),
  })
})

describe('wordings of known templates', () => {
  test('lead, however seldom they are sent, and take what resembles them', () => {
    const longer = `${LAMPS} as it looks`
    expect(
      lead(
        [
          [LAMPS, 1],
          [longer, 9],
        ],
        1,
      ),
    ).toEqual({ [LAMPS]: LAMPS, [longer]: LAMPS })
  })
  test('join nobody, not even each other', () => {
    const longer = `${LAMPS} as it looks`
    expect(
      lead(
        [
          [LAMPS, 1],
          [longer, 1],
          [STRANGER, 9],
        ],
        2,
      ),
    ).toEqual({ [LAMPS]: LAMPS, [longer]: longer, [STRANGER]: STRANGER })
  })
  test('keep a sibling that is sent often apart', () => {
    expect(
      lead(
        [
          [LAMPS, 1],
          [CHAIRS, 9],
        ],
        1,
      ),
    ).toEqual({ [LAMPS]: LAMPS, [CHAIRS]: CHAIRS })
  })
})

describe('leaders whose exact words are less than half of what their clusters send', () => {
  const withClauses = (text: string, times: number) =>
    [text, ...clauses(text)].map((each, n): [string, number] => [each, n === 0 ? 5 : times])
  test('are one', () => {
    const led = lead([...withClauses(LAMPS, 3), ...withClauses(CHAIRS, 2)])
    expect(new Set(Object.values(led)).size).toBe(1)
  })
  test('stay two where half or more is sent as it is', () => {
    const led = lead([...withClauses(LAMPS, 1), ...withClauses(CHAIRS, 1)])
    expect(led).toMatchObject({ [LAMPS]: LAMPS, [CHAIRS]: CHAIRS })
  })
})

test('texts that share a long end while the rest varies are one family', () => {
  const end = madeWords(400, 12)
  const sent = Array.from({ length: 5 }, (_, n): [string, number] => [`${madeWords(n * 20, 4 + n)} ${end}`, 5])
  expect(new Set(Object.values(lead(sent))).size).toBe(1)
  expect(new Set(Object.values(lead(sent.slice(1)))).size).toBe(4)
  const groups = groupTexts(sent.map(([text]) => text))
  const { leaders, families } = clusterGroups(groups, new Int32Array(5).fill(5), 5, 0)
  expect(families.get(leaders[0] ?? -1)).toMatchObject({ end: 'tail', members: expect.any(Array) })
})

test('the order of the texts does not matter', () => {
  const sent: [string, number][] = [
    LAMPS,
    ...clauses(LAMPS),
    CHAIRS,
    ...clauses(CHAIRS),
    STRANGER,
    `${STRANGER} so far`,
  ].map((text, n) => [text, n % 4 === 0 ? 5 : 1 + (n % 3)])
  const expected = lead(sent)
  fc.assert(
    fc.property(fc.shuffledSubarray(sent, { minLength: sent.length }), (shuffled) => {
      expect(lead(shuffled)).toEqual(expected)
    }),
    { seed: 5, numRuns: 50 },
  )
})
