import { describe, expect, test } from 'vitest'
import { effectiveRangeWords, effectiveWords, expectationWords, ratioRangeWords, shareRangeWords } from './canned-words'

const ratio = (value: number, low: number, high: number) => ({
  ...{ observed: 10, expected: 10 / value, ratio: value, interval: { low, high } },
  basis: 'agents' as const,
})

describe('canned replies beside those expected', () => {
  test.each([
    [ratio(1.04, 0.93, 1.16), 'about as many as its topics lead one to expect, 0.93 to 1.16'],
    [ratio(1.67, 1.48, 1.89), 'more than its topics lead one to expect, 1.48 to 1.89'],
    [ratio(0.86, 0.76, 0.98), 'fewer than its topics lead one to expect, 0.76 to 0.98'],
    [ratio(0.9, 0.56, 1.43), 'cannot tell yet whether more or fewer than its topics lead one to expect, 0.56 to 1.43'],
    [null, 'nothing is expected'],
  ])('%j is told', (found, words) => expect(expectationWords(found, true)).toBe(words))

  test('have their figure in front where there is room for no sentence', () => {
    expect(ratioRangeWords(ratio(1.044, 0.93, 1.16))).toBe('1.04 times, 0.93 to 1.16')
  })

  test('are beside those of all vendors where nothing has a topic', () => {
    expect(expectationWords(ratio(1, 0.9, 1.1), false)).toBe('about as many as all vendors together send, 0.90 to 1.10')
  })
})

test('a range of shares has its unit once', () => {
  expect(shareRangeWords({ low: 0.4464, high: 0.5268 })).toBe('44.6 to 52.7 %')
  expect(shareRangeWords(null)).toBeNull()
})

test('templates in even use are told with their range and what they stand on', () => {
  const known = { n: 191, chance: 0.04, effective: 25, interval: { low: 20.6, high: 30.66 }, basis: 'agents' as const }
  expect(effectiveWords(known)).toBe('25.0')
  expect(effectiveRangeWords(known)).toBe('20.6 to 30.7, from 191 uses')
  const noneTwice = { ...known, effective: null, interval: null }
  expect(effectiveWords(noneTwice)).toBe('each another')
  expect(effectiveRangeWords(noneTwice)).toBe('from 191 uses')
})
