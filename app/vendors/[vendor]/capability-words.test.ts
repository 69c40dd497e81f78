import { expect, test } from 'vitest'
import { capabilityWords } from './capability-words'

const point = (met: number, isRunning = false) => ({
  ...{ start: '2026-03-02', end: '2026-03-08', lacksStart: false, isRunning, n: 40, met },
  ...{ expected: null, signal: false },
})
const EIGHT = Array.from({ length: 8 }, () => point(34))

const wordsOf = (
  trend: Partial<Parameters<typeof capabilityWords>[0]['firstReplyTrend']>,
  step: 'week' | 'month' = 'week',
) =>
  capabilityWords({
    firstReplyTrend: { points: EIGHT, isFromScatter: false, centre: 0.85, capability: null, ...trend },
    vendor: { trend: { step } },
    comparison: { shareWithinTarget: 0.9 },
  })

test.each([
  ['capable', 'It meets the target of 90 % week after week.'],
  [
    'hit_and_miss',
    'It hits and misses the target of 90 % by chance: a week that meets it proves no more than one that does not.',
  ],
  ['incapable', 'As it is, it will not meet the target of 90 %: something has to change first.'],
  [null, 'Its weeks differ by more than chance, so they do not tell what it will do next.'],
] as const)('what a process that is %s can do is said after its usual share', (capability, words) =>
  expect(wordsOf({ capability })).toBe(`Over the whole weeks 85.0 % were in time. ${words}`),
)

test('of months it speaks of months', () =>
  expect(wordsOf({ capability: 'capable' }, 'month')).toBe(
    'Over the whole months 85.0 % were in time. It meets the target of 90 % month after month.',
  ))

test('it says where the band follows the scatter', () =>
  expect(wordsOf({ capability: 'capable', isFromScatter: true })).toMatch(
    / the band follows how weeks differ from each other\.$/,
  ))

test('without limits it says from when on there are any, or that nothing was ever late', () => {
  expect(wordsOf({ points: EIGHT.slice(1), centre: null })).toContain('from eight whole weeks on')
  expect(wordsOf({ points: EIGHT.map(() => point(40)), centre: null })).toBe(
    'Every first reply of every whole week was in time.',
  )
  expect(wordsOf({ points: [...EIGHT.slice(1).map(() => point(40)), point(40, true)], centre: null })).toContain(
    'from eight',
  )
})
