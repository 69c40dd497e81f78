import { describe, expect, test } from 'vitest'
import type { Family } from './families'
import { Grouper, type Groups } from './group-texts'
import { Meeting, NOBODY } from './meeting'
import { groupTexts, madeWords, wordHashes } from './testing'
import { BODY, COURTESY } from './tokens'

const meet = (groups: Groups, family?: Family): Meeting =>
  new Meeting(groups, new Uint8Array(groups.size).fill(1), () => family)
const never = (): boolean => false
const always = (): boolean => true

const [WHOLE, STRANGER] = [madeWords(0, 12), madeWords(300, 12)]
const CLAUSE = `${WHOLE} and nothing more`
const SIBLING = WHOLE.replace(madeWords(5, 1), 'kettle')

describe('a text meets those that lead', () => {
  const groups = groupTexts([WHOLE, CLAUSE, STRANGER, SIBLING])
  test('by keys that at least two texts share', () => {
    const meeting = meet(groups)
    expect([0, 1, 2, 3].map((group) => meeting.isShared(group))).toEqual([true, true, false, true])
  })
  test('once they are offered', () => {
    const meeting = meet(groups)
    expect(meeting.find(1, never)).toBe(NOBODY)
    meeting.offer(0)
    expect(meeting.find(1, never)).toBe(0)
    expect(meeting.find(2, never)).toBe(NOBODY)
  })
  test('but never itself', () => {
    const meeting = meet(groups)
    meeting.offer(0)
    expect(meeting.find(0, never)).toBe(NOBODY)
  })
  test('and is told from a sibling where both are sent often', () => {
    const meeting = meet(groups)
    meeting.offer(0)
    expect(meeting.find(3, never)).toBe(0)
    expect(meeting.find(3, always)).toBe(NOBODY)
    expect(meeting.find(1, always)).toBe(0)
  })
  test('but none that is not wanted', () => {
    const meeting = meet(groups)
    meeting.offer(0)
    meeting.offer(3)
    expect(meeting.find(1, never, (leader) => leader === 3)).toBe(3)
    expect(meeting.find(1, never, never)).toBe(NOBODY)
  })
  test('and not where it may resemble none', () => {
    const meeting = new Meeting(groups, Uint8Array.from([1, 0, 0, 0]), () => undefined)
    expect(meeting.isShared(0)).toBe(false)
    meeting.offer(0)
    expect(meeting.find(1, never)).toBe(NOBODY)
  })
})

test.each([
  ['first', [1, 2]],
  ['last', [2, 1]],
])('the likest is found, though offered %s', (_, order) => {
  const ends = (between: string): string => `${madeWords(0, 8)} ${between} ${madeWords(14, 6)}`
  const groups = groupTexts([
    ends(madeWords(8, 6)),
    ends(`${madeWords(8, 3)} ${madeWords(500, 3)}`),
    ends(`${madeWords(8, 1)} ${madeWords(600, 5)}`),
  ])
  const meeting = meet(groups)
  for (const leader of order) meeting.offer(leader)
  expect(meeting.find(0, never)).toBe(1)
})

test('courtesies and matter do not meet', () => {
  const grouper = new Grouper()
  const words = wordHashes(WHOLE)
  for (const role of [BODY, COURTESY]) grouper.addKnown(words, role)
  const meeting = meet(grouper.groups())
  meeting.offer(0)
  expect(meeting.isShared(1)).toBe(true)
  expect(meeting.find(1, never)).toBe(NOBODY)
})

describe.each([
  ['head', `${madeWords(100, 20)} ${madeWords(0, 4)}`, 20],
  ['tail', `${madeWords(0, 4)} ${madeWords(100, 20)}`, 0],
] as const)('what varies in a template with a fixed %s', (end, text, from) => {
  const groups = groupTexts([text, madeWords(0, 4)])
  const family: Family = { end, fixed: wordHashes(madeWords(100, 20)), members: [0] }
  test('is met by itself once that part is offered', () => {
    const meeting = meet(groups, family)
    meeting.offer(0)
    expect(meeting.find(1, never)).toBe(NOBODY)
    meeting.offerPart(0, from, 4)
    expect(meeting.isShared(1)).toBe(true)
    expect(meeting.find(1, never)).toBe(0)
  })
  test('is another text where there is no family', () => {
    const meeting = meet(groups)
    meeting.offerPart(0, from, 4)
    expect(meeting.isShared(1)).toBe(true)
    expect(meeting.find(1, never)).toBe(NOBODY)
  })
})

test('without groups there is nobody to meet', () => {
  expect(meet(groupTexts([])).isShared(0)).toBe(false)
})
