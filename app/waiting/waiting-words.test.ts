import { describe, expect, it } from 'vitest'
import { customerOf } from './testing'
import { asOfWords, lengthWords, soFarWords, targetWords, waitingWords } from './waiting-words'

const HOUR = 3_600_000

describe('a waiting customer says', () => {
  it.each([
    ['data', '7 h 12 min'],
    ['now', '7 h 12 min, 2 d 3 h by now'],
  ] as const)('how long, up to %s', (at, words) => {
    expect(lengthWords(customerOf({ waitMs: 7.2 * HOUR, waitToNowMs: 51 * HOUR }), at)).toBe(words)
  })

  it.each([
    [{}, 'nothing'],
    [{ acknowledged: true }, 'only an automatic answer'],
    [{ personBefore: true }, 'a person before'],
    [{ personBefore: true, acknowledged: true }, 'a person before, an automatic answer since'],
    [{ personBefore: true, reopened: true }, 'a person before, reopened after closing'],
    [{ parked: true }, 'nothing, parked as pending'],
  ])('what there was so far: %j', (change, words) => expect(soFarWords(customerOf(change))).toBe(words))

  it.each([
    [true, 'past 4 h'],
    [false, 'within 4 h'],
  ])('whether the target has passed: %s', (isLate, words) => {
    expect(targetWords(customerOf({ isLate, targetMs: 4 * HOUR }))).toBe(words)
  })
})

describe('the page says', () => {
  const asOf = asOfWords(Date.UTC(2026, 10, 15, 18), 'UTC')

  it('up to when everything is known, in the zone of the company', () => {
    expect(asOf).toBe('as of Sun 15 Nov 2026, 18:00 UTC')
    expect(asOfWords(Date.UTC(2026, 10, 15, 18), 'Asia/Tokyo')).toBe('as of Mon 16 Nov 2026, 03:00 Asia/Tokyo')
  })

  it.each([
    [0, 'Nobody is waiting, as of Sun 15 Nov 2026, 18:00 UTC.'],
    [1, "1 customer waits for a person's answer, as of Sun 15 Nov 2026, 18:00 UTC."],
    [1204, "1,204 customers wait for a person's answer, as of Sun 15 Nov 2026, 18:00 UTC."],
  ])('how many wait: %d', (count, words) => expect(waitingWords(count, asOf)).toBe(words))
})
