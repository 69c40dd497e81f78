import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crashesInARowAfter, restartDelayMs } from './restart-delay'

describe('starting a crashed process again', () => {
  it('waits 1, 2, 4, 8, 16 and then always 30 seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(restartDelayMs)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  })

  it('never waits less than a second or more than thirty', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (crashes) => {
        const delay = restartDelayMs(crashes)
        return delay >= 1000 && delay <= 30_000
      }),
    )
  })

  it.each([
    ['soon after its start goes on with the row', 59_999, 5],
    ['after a minute begins a new row', 60_000, 1],
  ])('a crash %s', (_, ranMs, expected) => {
    expect(crashesInARowAfter(4, ranMs)).toBe(expected)
  })
})
