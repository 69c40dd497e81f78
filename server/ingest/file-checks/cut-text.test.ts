import { describe, expect, it } from 'vitest'
import { findingsOf, message } from './testing'

const texts = (...lengths: number[]) => lengths.map((length, i) => message(`c${i}`, i, 'agent', 'x'.repeat(length)))
const many = (count: number, length: number) => Array.from({ length: count }, () => length)
const find = (...lengths: number[]) => findingsOf('cut_text', texts(...lengths))

describe('texts that were cut off', () => {
  it.each([
    [31_999, 0],
    [32_000, 1],
    [32_001, 0],
    [32_765, 0],
    [32_766, 1],
    [32_767, 1],
    [32_768, 0],
  ])('of %i characters: findings %i', (length, findings) => {
    expect(find(10, length)).toHaveLength(findings)
  })

  it('say how many and where', () => {
    expect(find(10, 32_767, 20, 32_000)).toMatchObject([{ n: 2, of: 4, examples: ['c1', 'c3'] }])
  })

  it('at 255 or 256 need ten of just that length and hardly a longer one', () => {
    expect(find(...many(9, 255))).toEqual([])
    expect(find(12, ...many(10, 255))).toMatchObject([{ n: 10, of: 11, words: /exactly 255 characters/ }])
    expect(find(...many(10, 256))).toMatchObject([{ n: 10, words: /exactly 256 characters/ }])
    expect(find(...many(10, 255), 300, 400)).toEqual([])
  })
})
