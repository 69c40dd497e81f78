import { formatCount, formatPercent } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'

type Ratio = Scorecard['canned']['whole']['ratio']
type Concentration = Scorecard['canned']['concentration']
type Interval = { low: number; high: number } | null

/** Within these a ratio makes no difference that matters: four fifths and its inverse, as for equivalent medicines. */
const ABOUT = { low: 0.8, high: 1.25 }

/** A ratio as "1.04 times". */
export function timesWords(ratio: number): string {
  return `${ratio.toFixed(2)} times`
}

/** A ratio and its range as "1.04 times, 0.93 to 1.16". */
export function ratioRangeWords(ratio: NonNullable<Ratio>): string {
  return `${timesWords(ratio.ratio)}, ${rangeWords(ratio)}`
}

/**
 * How many canned replies there are beside those expected: "about as many as its topics lead one to expect, 0.93 to 1.16". More or
 * fewer only where the whole range says so, about as many only where all of it is near 1.
 */
export function expectationWords(ratio: Ratio, hasTopics: boolean): string {
  if (ratio === null) return 'nothing is expected'
  const { low, high } = ratio.interval
  const expected = hasTopics ? 'its topics lead one to expect' : 'all vendors together send'
  const range = rangeWords(ratio)
  if (low > 1) return `more than ${expected}, ${range}`
  if (high < 1) return `fewer than ${expected}, ${range}`
  if (low >= ABOUT.low && high <= ABOUT.high) return `about as many as ${expected}, ${range}`
  return `cannot tell yet whether more or fewer than ${expected}, ${range}`
}

function rangeWords({ interval }: NonNullable<Ratio>): string {
  return `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`
}

/** A range of shares as "44.6 to 52.7 %"; null where it is not known. */
export function shareRangeWords(interval: Interval): string | null {
  if (interval === null) return null
  return `${formatPercent(interval.low).replace(' %', '')} to ${formatPercent(interval.high)}`
}

/** Templates in even use: "25.1", or "every one another" where none came twice. */
export function effectiveWords(concentration: NonNullable<Concentration>): string {
  return concentration.effective === null ? 'each another' : concentration.effective.toFixed(1)
}

/** "20.6 to 30.7", from the uses that it stands on. */
export function effectiveRangeWords({ interval, n }: NonNullable<Concentration>): string {
  const stands = `from ${formatCount(n)} uses`
  return interval === null ? stands : `${interval.low.toFixed(1)} to ${interval.high.toFixed(1)}, ${stands}`
}
