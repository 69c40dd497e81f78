import {
  dayAfterTomorrowWords,
  hourWords,
  monthWords,
  nextBusinessDayWords,
  nextMonthWords,
  nextWeekWords,
  numberWords,
  openingHours,
  spanAbouts,
  spanLeads,
  thisMonthWords,
  thisWeekWords,
  todayWords,
  tomorrowWords,
  unitWords,
  weekdayWords,
} from './english/due'
import { anyOf, anyWordOf } from './pattern'

export type SpanUnit = 'minute' | 'hour' | 'business_hour' | 'day' | 'business_day' | 'week' | 'fortnight'

export interface ClockTime {
  hour: number
  minute: number
  /** Neither "am" nor "pm" was said, and the hour may be of either half of the day. */
  eitherHalf?: true
}

/**
 * By when: a span from the message on, the end of a day, week or month, a weekday or a date (at a time of that day where
 * `clock` is given), or a time of day. A date may leave its month ("the 14th") or year open.
 */
export type Due =
  | { kind: 'span'; amount: number; unit: SpanUnit }
  | { kind: 'end_of_day'; daysAhead: number }
  | { kind: 'weekday'; weekday: number; clock?: ClockTime }
  | { kind: 'date'; day: number; month: number | null; year: number | null; clock?: ClockTime }
  | { kind: 'time'; hour: number; minute: number; daysAhead: number; eitherHalf?: true }
  | { kind: 'end_of_week'; weeksAhead: number }
  | { kind: 'end_of_month'; monthsAhead: number }

export interface DueWords {
  due: Due
  start: number
  end: number
}

const BESIDE_CHARACTERS = 16

const gap = '\\s{1,3}'
const amount = `(?:\\d{1,3}(?:\\.\\d)?|${anyOf(Object.keys(numberWords))})`
const unit = anyOf(Object.keys(unitWords))
const byWords =
  '(?:by|before|until|till|on|at|around|from|no later than|not later than|latest|this|next|coming|or|and|to)'
const clock = (name: string): string =>
  `(?<${name}Hour>\\d{1,2})(?:[:.](?<${name}Minute>\\d{2}))?\\s{0,2}(?<${name}Half>[ap]\\.?m\\b\\.?)?`
const month = anyOf(Object.keys(monthWords))
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?:,?\\s{1,2}(?<year>20\\d\\d))?'

const all = (...sources: readonly string[]): RegExp => new RegExp(sources.join(''), 'gi')

type Reader = (match: RegExpMatchArray) => Due | null
const always =
  (due: Due): Reader =>
  () =>
    due

/** Earlier ones win where two claim the same words. */
const READERS: readonly [RegExp, Reader][] = [
  [all(anyWordOf(nextBusinessDayWords)), always({ kind: 'span', amount: 1, unit: 'business_day' })],
  [all(anyWordOf(dayAfterTomorrowWords)), always({ kind: 'end_of_day', daysAhead: 2 })],
  [all(anyWordOf(nextMonthWords)), always({ kind: 'end_of_month', monthsAhead: 1 })],
  [all(anyWordOf(thisMonthWords)), always({ kind: 'end_of_month', monthsAhead: 0 })],
  [
    all('(?<!\\b(?:within|in|over)\\s(?:the\\s)?)', anyWordOf(nextWeekWords)),
    always({ kind: 'end_of_week', weeksAhead: 1 }),
  ],
  [all(anyWordOf(thisWeekWords)), always({ kind: 'end_of_week', weeksAhead: 0 })],
  [all(anyWordOf(todayWords)), always({ kind: 'end_of_day', daysAhead: 0 })],
  [
    all(
      `(?:\\b${anyOf(spanLeads)}\\b[,:]?\\s{0,3}|(?<!\\d)[<~:]\\s?)(?:${anyOf(spanAbouts)}${gap}){0,2}`,
      `(?:${amount}\\s{0,3}(?:${unit}\\s{0,3})?(?:-|–|—|to|or|and)\\s{0,3})?(?<amount>${amount})[\\s-]{0,3}(?<unit>${unit})\\b(?<half>\\s{1,3}and a half\\b)?`,
      `(?<orTwo>\\s{1,3}or two\\b)?(?!\\s{1,3}(?:before(?!${gap}(?:you|we|hear|contact|getting|a reply|a response))|ago|a day|earlier|prior|notice))`,
    ),
    spanOf,
  ],
  [
    all(`\\b(?<amount>\\d{1,3})[\\s-]{0,2}(?<unit>${unit})[\\s-]{1,2}(?:response|reply|turnaround|call-?back)\\b`),
    spanOf,
  ],
  [all('\\b(?:every|each)\\s{1,3}hour\\b'), always({ kind: 'span', amount: 1, unit: 'hour' })],
  [
    all(`\\b(?<year>20\\d\\d)-(?<month>\\d{2})-(?<day>\\d{2})\\b`),
    ({ groups }) => dateOf(groups?.day, Number(groups?.month), groups?.year),
  ],
  [all(`\\b(?:the${gap})?${dayNumber}${gap}(?:of${gap})?(?<month>${month})\\b${year}`), namedDate],
  [all(`\\b(?<month>${month})\\.?${gap}(?:the${gap})?${dayNumber}\\b(?![:.]\\d|\\s?[ap]m)${year}`), namedDate],
  [all(`\\b${byWords}${gap}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>(?:20)?\\d\\d))?\\b`), slashedDate],
  [all(`\\b${byWords}${gap}the${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)\\b`), ({ groups }) => dateOf(groups?.day, null)],
  [
    all(
      `(?<![\\d:.,£$€#/-])\\b(?:${clock('early')}\\s{0,2}(?:-|–|to|and|or)\\s{0,2})?${clock('late')}(?=[\\s,.!;)\\]]|$)(?!\\s{1,3}(?:${unit})\\b|[.,]\\d)`,
    ),
    clockOf,
  ],
  [
    all(
      `\\b(?:by|before|at|around|until|no later than)${gap}(?:(?<shift>half past|quarter past|quarter to)${gap})?(?<hour>${anyOf(Object.keys(hourWords))})\\b`,
      `(?:\\s{0,2}o['’]?clock)?(?:\\s{0,2}(?<half>[ap]\\.?m\\b))?(?=\\s{0,3}(?:[.,!;)]|$)|${gap}(?:today|tomorrow|tonight|this|on|mon|tue|wed|thu|fri|sat|sun|sharp|in the)\\b)`,
    ),
    spelledClock,
  ],
  [
    all('\\b(?:noon|midday|lunchtime|lunch time|(?:by|before|at|around) lunch)\\b'),
    always({ kind: 'time', hour: 12, minute: 0, daysAhead: 0 }),
  ],
  [all('\\bmidnight\\b'), always({ kind: 'time', hour: 24, minute: 0, daysAhead: 0 })],
  [
    all(`\\b(?<weekday>${anyOf(Object.keys(weekdayWords))})\\b(?!['’]s)`),
    ({ groups }) => ({ kind: 'weekday', weekday: weekdayWords[groups?.weekday?.toLowerCase() ?? ''] ?? 1 }),
  ],
  [all(anyWordOf(tomorrowWords)), always({ kind: 'end_of_day', daysAhead: 1 })],
]

const OPENING_HOURS = new RegExp(anyWordOf(openingHours), 'i')
const mightNameATime =
  /\d|day|hour|hr|minute|min|week|fortnight|month|tom+or+ow|tmr|tmw|morning|afternoon|evening|night|noon|lunch|first thing|eod|cob|eob|eow|close|shift|end of|mon|tue|wed|thu|fri|\b(?:by|before|at|around|until)\b/i

/**
 * Reads the due time out of some words, or null where they name none: of a range of times, and of several times, the
 * later one. A time of day joins the day beside it ("by 5 pm on Friday"). `start` and `end` cover all the times read.
 */
export function parseDue(words: string): DueWords | null {
  if (!mightNameATime.test(words)) return null
  const read = joined(readTimes(words))
  const first = read[0]
  if (first === undefined) return null
  return read.slice(1).reduce((one, next) => {
    const { due } = isLater(next.due, one.due) ? next : one
    return { due, start: Math.min(one.start, next.start), end: Math.max(one.end, next.end) }
  }, first)
}

function readTimes(words: string): DueWords[] {
  const found: DueWords[] = []
  const ofOpeningHours = OPENING_HOURS.test(words)
  for (const [expression, read] of READERS) {
    for (const match of words.matchAll(expression)) {
      const due = read(match)
      const start = match.index
      const end = start + match[0].length
      if (due === null || found.some((other) => other.start < end && start < other.end)) continue
      if (ofOpeningHours && (due.kind === 'time' || due.kind === 'weekday')) continue
      found.push({ due, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Puts times of day and the days beside them together. */
function joined(times: readonly DueWords[]): DueWords[] {
  const result: DueWords[] = []
  for (const time of times) {
    const last = result.at(-1)
    const both = last && time.start - last.end <= BESIDE_CHARACTERS ? together(last.due, time.due) : null
    if (last === undefined || both === null) result.push(time)
    else result[result.length - 1] = { due: both, start: last.start, end: time.end }
  }
  return result
}

function together(one: Due, other: Due): Due | null {
  if (isToday(one) && isNamedDay(other)) return other
  if (isToday(other) && isNamedDay(one)) return one
  const [clockTime, day] = one.kind === 'time' ? [one, other] : [other, one]
  if (clockTime.kind !== 'time' || clockTime.daysAhead !== 0) return null
  const { kind: _kind, daysAhead: _today, ...spoken } = clockTime
  if (day.kind === 'end_of_day') return { kind: 'time', ...spoken, daysAhead: day.daysAhead }
  return isNamedDay(day) && day.clock === undefined ? { ...day, clock: spoken } : null
}

function isToday(due: Due): boolean {
  return due.kind === 'end_of_day' && due.daysAhead === 0
}

function isNamedDay(due: Due): due is Extract<Due, { kind: 'weekday' | 'date' }> {
  return due.kind === 'weekday' || due.kind === 'date'
}

const MINUTES: Readonly<Record<SpanUnit, number>> = {
  minute: 1,
  hour: 60,
  business_hour: 60,
  day: 1440,
  business_day: 1440,
  week: 10_080,
  fortnight: 20_160,
}

/** Minutes ahead at most where that can be told without the day on which it is said. */
function minutesAhead(due: Due): number | null {
  if (due.kind === 'span') return due.amount * MINUTES[due.unit]
  if (due.kind === 'end_of_day') return (due.daysAhead + 1) * 1440
  if (due.kind === 'time') return due.daysAhead * 1440 + due.hour * 60
  return null
}

function isLater(next: Due, one: Due): boolean {
  const [a, b] = [minutesAhead(next), minutesAhead(one)]
  return a === null || b === null || a >= b
}

function numberOf(written: string): number {
  const plain = written.toLowerCase().replace(/\s+/g, ' ')
  return numberWords[plain] ?? numberWords[plain.replace(' ', '-')] ?? Number(plain)
}

function spanOf({ groups }: RegExpMatchArray): Due | null {
  const written = numberOf(groups?.amount ?? '')
  if (!(written > 0)) return null
  const unitName = unitWords[(groups?.unit ?? '').toLowerCase().replace(/[\s-]+/g, ' ')] ?? 'day'
  if (unitName === 'day' && written === 1 && /^the$/i.test(groups?.amount ?? ''))
    return { kind: 'end_of_day', daysAhead: 0 }
  const whole = groups?.orTwo === undefined ? written + (groups?.half === undefined ? 0 : 0.5) : 2
  return { kind: 'span', amount: whole, unit: unitName }
}

function namedDate({ groups }: RegExpMatchArray): Due | null {
  return dateOf(groups?.day, monthWords[groups?.month?.toLowerCase() ?? ''] ?? null, groups?.year)
}

function dateOf(day: string | undefined, monthNumber: number | null, yearWritten?: string): Due | null {
  const dayOfMonth = Number(day)
  if (dayOfMonth < 1 || dayOfMonth > 31 || (monthNumber !== null && (monthNumber < 1 || monthNumber > 12))) return null
  const fullYear =
    yearWritten === undefined ? null : Number(yearWritten.length === 2 ? `20${yearWritten}` : yearWritten)
  return { kind: 'date', day: dayOfMonth, month: monthNumber, year: fullYear }
}

/** "14/3" and "3/14" can be read one way only; "3/4" cannot, and names no day. */
function slashedDate({ groups }: RegExpMatchArray): Due | null {
  const [first, second] = [Number(groups?.first), Number(groups?.second)]
  if (first === second || (first > 12 && second <= 12)) return dateOf(groups?.first, second, groups?.year)
  return second > 12 && first <= 12 ? dateOf(groups?.second, first, groups?.year) : null
}

const BARE_HOUR_BEFORE = /\b(?:by|before|until|no later than|at|around|about)\s{1,3}$/i
const BARE_HOUR_AFTER = /^\s{0,2}(?:o['’]?clock|today|tomorrow|tonight|this|on\b|hrs?\b|[.,!;)]|$)/i

const AFTERNOON_AFTER = /^\s{0,2}(?:o['’]?clock\s{1,2})?(?:tonight|this (?:afternoon|evening))\b/i

function clockOf(match: RegExpMatchArray): Due | null {
  const { groups } = match
  const hour = Number(groups?.lateHour)
  const minute = Number(groups?.lateMinute ?? 0)
  const half = groups?.lateHalf?.toLowerCase().charAt(0)
  if (hour > 24 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) return null
  const after = match.input?.slice((match.index ?? 0) + match[0].length) ?? ''
  if (half === undefined && groups?.lateMinute === undefined) {
    const before = match.input?.slice(0, match.index) ?? ''
    if (!BARE_HOUR_BEFORE.test(before) || !BARE_HOUR_AFTER.test(after)) return null
  }
  const evening = half === 'p' || (half === undefined && AFTERNOON_AFTER.test(after))
  const onClock = evening && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  const time = { kind: 'time', hour: onClock, minute, daysAhead: 0 } as const
  return half === undefined && !evening && /^[1-9]$|^1[0-2]$/.test(groups?.lateHour ?? '')
    ? { ...time, eitherHalf: true }
    : time
}

const SHIFTS: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 }

function spelledClock({ groups }: RegExpMatchArray): Due | null {
  const shift = SHIFTS[(groups?.shift ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 0
  const hour = hourWords[groups?.hour?.toLowerCase() ?? ''] ?? 12
  const half = groups?.half?.toLowerCase().charAt(0)
  const minutes = (hour + (half === 'p' && hour < 12 ? 12 : 0)) * 60 + shift
  const time = { kind: 'time', hour: Math.floor(minutes / 60), minute: minutes % 60, daysAhead: 0 } as const
  return half === undefined ? { ...time, eitherHalf: true } : time
}
