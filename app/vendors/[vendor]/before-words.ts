import { addDays, countDays, firstOfMonth } from '#server/domain/calendar-day'
import { DIMENSIONS } from '#server/domain/finding'
import { formatDays, formatPoints, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DIMENSION_WORDS } from '../../_words'

type AgainstBefore = NonNullable<Scorecard['againstBefore']>
type BesideBefore = NonNullable<AgainstBefore['vendor']>['score']
interface Days {
  from: string
  to: string
}

/** How a figure moved from the period before: "2.1 points up (1.0 to 3.3)", or that there are too few to say. */
export function changeWords({ now, before, difference, interval95 }: BesideBefore, minimum: number): string {
  if (now.n < minimum || before.n < minimum) return 'too few to compare'
  if (difference === null || interval95 === null) return 'nothing to compare'
  const { low, high } = interval95
  if (low <= 0 && high >= 0) return 'no change that chance would not give'
  const isUp = difference > 0
  const [least, most] = isUp ? [low, high] : [-high, -low]
  return `${formatPoints(Math.abs(difference))} points ${isUp ? 'up' : 'down'} (${formatPoints(least)} to ${formatPoints(most)})`
}

/** The score beside the period before, in a sentence; null where nothing comes before. */
export function scoreBeforeSentence(
  { againstBefore, vendor, comparison }: Scorecard,
  from: string | null,
): string | null {
  if (againstBefore === null || from === null) return null
  const { before, isBeyondData } = againstBefore
  const name = periodBeforeWords(before, from)
  const days = formatDays(before.from, before.to)
  if (isBeyondData) return `The data does not reach back over ${name}, ${days}.`
  if (againstBefore.vendor === null) return `Nothing of ${name}, ${days}, to compare with.`
  const { score, scoredIn } = againstBefore.vendor
  const words = changeWords(score, comparison.displayFloor)
  const over =
    scoredIn.length === vendor.counted.length
      ? ''
      : `, over ${scoredIn.map((dimension) => DIMENSION_WORDS[dimension].toLowerCase()).join(' and ')} alone`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} against ${name}, ${days}${over}.`
}

/** How the parts of a score moved, one after another: "response 2.1 points up (1.0 to 3.3); …"; null where nothing is compared. */
export function partsBeforeWords({ againstBefore, comparison }: Scorecard): string | null {
  const own = againstBefore?.vendor
  if (!own) return null
  const parts = [
    ...DIMENSIONS.map((dimension) => [DIMENSION_WORDS[dimension].toLowerCase(), own.dimensions[dimension]] as const),
    ['first replies in time', own.firstReply] as const,
  ]
  return parts.map(([name, figure]) => `${name} ${changeWords(figure, comparison.displayFloor)}`).join('; ')
}

/** "the 28 days before", "the month before", "the same weekdays 2 weeks before". */
export function periodBeforeWords(before: Days, from: string): string {
  const days = countDays(before)
  const isNext = addDays(before.to, 1) === from
  if (isNext && firstOfMonth(before.from) === before.from && firstOfMonth(from) === from) {
    const months = 12 * (yearOf(from) - yearOf(before.from)) + monthOf(from) - monthOf(before.from)
    return months === 1 ? 'the month before' : `the ${months} months before`
  }
  if (isNext) return `the ${formatUnits(days, 'day')} before`
  const weeks = (countDays({ from: before.from, to: from }) - 1) / 7
  return `the same weekdays ${formatUnits(weeks, 'week')} before`
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}
