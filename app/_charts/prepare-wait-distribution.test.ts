import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIN_EDGES_MS } from '#server/domain/wait-bins'
import { prepareWaitDistribution, waitDistributionWords } from './prepare-wait-distribution'

const MINUTE = 60_000
const BINS = BIN_EDGES_MS.length + 1

function countsOf(...waitsMs: readonly number[]): number[] {
  const counts = Array.from({ length: BINS }, () => 0)
  for (const ms of waitsMs) {
    const edge = BIN_EDGES_MS.findIndex((upper) => ms <= upper)
    const bin = edge === -1 ? BIN_EDGES_MS.length : edge
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}

describe('the distribution of waits', () => {
  it('names every bin by where it begins and ends', () => {
    const { bars } = prepareWaitDistribution(countsOf(400 * 60 * MINUTE), 2 * MINUTE)
    expect(bars.map(({ words }) => words)).toEqual([
      'up to 15 s',
      '15 to 30 s',
      '30 s to 1 min',
      '1 to 2 min',
      '2 to 5 min',
      '5 to 10 min',
      '10 to 15 min',
      '15 to 30 min',
      '30 min to 1 h',
      '1 to 2 h',
      '2 to 4 h',
      '4 to 8 h',
      '8 to 12 h',
      '12 h to 1 d',
      '1 to 2 d',
      '2 to 4 d',
      'longer than 4 d',
    ])
  })

  it.each([
    [2 * MINUTE, 4],
    [3.5 * MINUTE, 4.5],
    [7.5 * 1000, 0.5],
    [100 * 24 * 60 * MINUTE, BINS - 1],
  ])('a target of %d ms stands at bar %d', (targetMs, place) => {
    expect(prepareWaitDistribution([], targetMs).targetAt).toBe(place)
  })

  it('has no bar within target where there is none', () => {
    const { bars, targetAt } = prepareWaitDistribution(countsOf(10_000, MINUTE), null)
    expect(targetAt).toBeNull()
    expect(bars.map(({ count, isWithinTarget }) => [count, isWithinTarget])).toEqual([
      [1, false],
      [0, false],
      [1, false],
    ])
  })

  it('counts a wait of exactly the target as within it', () => {
    const { bars } = prepareWaitDistribution(countsOf(2 * MINUTE, 2 * MINUTE + 1), 2 * MINUTE)
    expect(bars.filter(({ count }) => count > 0).map(({ isWithinTarget }) => isWithinTarget)).toEqual([true, false])
  })

  it('does not call a bin within target when the target falls inside it', () => {
    expect(prepareWaitDistribution([], 3 * MINUTE).bars[4]?.isWithinTarget).toBe(false)
  })

  it('leaves away the empty bars on the right, but never the target', () => {
    expect(prepareWaitDistribution(countsOf(10_000), 2 * MINUTE).bars).toHaveLength(5)
    expect(prepareWaitDistribution(countsOf(10 * MINUTE), 10_000).bars).toHaveLength(6)
  })

  it('holds every wait that it was given', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 20 * 24 * 60 * MINUTE }))
    const target = fc.integer({ min: 1000, max: 10 * 24 * 60 * MINUTE })
    fc.assert(
      fc.property(waits, target, (waitsMs, targetMs) => {
        const { total, bars } = prepareWaitDistribution(countsOf(...waitsMs), targetMs)
        expect(total).toBe(waitsMs.length)
        expect(bars.length).toBeLessThanOrEqual(BINS)
      }),
    )
  })
})

describe('the takeaway of a distribution', () => {
  it('names the commonest wait', () => {
    const distribution = prepareWaitDistribution(countsOf(MINUTE, 90_000, 95_000), 2 * MINUTE)
    expect(waitDistributionWords(distribution)).toBe('Of 3 answered waits the most, 2, took 1 to 2 min.')
  })

  it('says so when there was none', () => {
    expect(waitDistributionWords(prepareWaitDistribution([], MINUTE))).toBe('No wait was answered in this period.')
  })
})
