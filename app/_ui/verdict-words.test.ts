import { describe, expect, it } from 'vitest'
import { TARGET_VERDICTS, VERDICTS } from '#server/domain/verdict'
import { TARGET_VERDICT_WORDS, tooFewWords, VERDICT_WORDS } from './verdict-words'

const all = [
  ...VERDICTS.map((verdict) => ({ verdict: `baseline ${verdict}`, ...VERDICT_WORDS[verdict] })),
  ...TARGET_VERDICTS.map((verdict) => ({ verdict: `target ${verdict}`, ...TARGET_VERDICT_WORDS[verdict] })),
]

describe.each(all)('the words for $verdict', ({ short, meaning }) => {
  it('fit a chip: at most six words and 34 letters', () => {
    expect(short.split(' ').length).toBeLessThanOrEqual(6)
    expect(short.length).toBeLessThanOrEqual(34)
  })

  it('are explained by one sentence', () => {
    expect(meaning).toMatch(/^[A-Z].*[^.]\.$/)
  })

  it('are plain: no statistics and no blame', () => {
    expect(`${short} ${meaning}`).not.toMatch(/signific|confiden|interval|p-value|equivalen|inferior|underperform/i)
  })
})

describe('verdicts that differ', () => {
  it.each([VERDICT_WORDS, TARGET_VERDICT_WORDS])('have words that differ', (words) => {
    const shorts = Object.values(words).map(({ short }) => short)
    expect(new Set(shorts).size).toBe(shorts.length)
  })

  it('are coloured only when evidence says better or worse', () => {
    const grey = VERDICTS.filter((verdict) => VERDICT_WORDS[verdict].tone === 'neutral')
    expect(grey).toEqual(['too_few', 'worse_within_margin', 'equivalent', 'not_worse', 'inconclusive'])
  })
})

it('too few says how many there are and how many are needed', () => {
  expect(tooFewWords(12, 30)).toBe('too few (12 of 30)')
})
