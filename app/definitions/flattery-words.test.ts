import { describe, expect, test } from 'vitest'
import { flatteryWords, noFlatteryWords } from './flattery-words'

const counted = (definition: 'ours' | 'vendor_report', met: number, n: number) => ({
  ...{ definition, n, met, share: met / n, median: null, p90: null, differs: 412 },
})
const vendor = { id: 3, name: 'Night Owls', kind: 'contracted' as const, conversations: 1102 }

describe('the sentence over the tables', () => {
  test('says what a report makes of the same replies', () => {
    const words = flatteryWords({
      vendor,
      ours: counted('ours', 614, 1000),
      report: counted('vendor_report', 981, 1000),
      difference: 0.367,
    })
    expect(words).toBe(
      "Night Owls: 98.1 % of first replies in time as a vendor's report counts them (automatic replies count), 61.4 % as we count them",
    )
  })

  test('says so where no report looks better', () => {
    const same = { vendor, ours: counted('ours', 9, 10), report: counted('vendor_report', 9, 10), difference: 0 }
    expect(flatteryWords(same)).toBe(
      'No vendor looks better in its own report than as we count; Night Owls comes closest',
    )
  })

  test('says so where there are too few to compare', () => {
    const words = 'Every vendor has too few first replies here to compare: at least 30 must be counted either way.'
    expect(noFlatteryWords({ vendors: [], displayFloor: 30 })).toBe(words)
  })
})
