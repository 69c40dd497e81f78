import {
  endOfDayWords,
  nextBusinessDayWords,
  numberWords,
  tomorrowWords,
  unitWords,
  weekdayWords,
} from './english/promise'
import { before, type Found, findInSentences, type SentenceMatch } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { anyOf, anyWordOf, pattern } from './pattern'

export type SpanUnit = 'minute' | 'hour' | 'day' | 'business_day' | 'week'

/** By when: a span from the message on, the end of a named day, a weekday, or a time of day. */
export type Due =
  | { kind: 'span'; amount: number; unit: SpanUnit }
  | { kind: 'end_of_day'; daysAhead: number }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'time'; hour: number; minute: number; daysAhead: number }

/** Somebody will come back to the customer; `due` is null where no time is named ("someone will contact you"). */
export interface Commitment extends Found {
  due: Due | null
}

const LATEST_DUE_CHARACTERS = 80

const amount = `(?:\\d{1,3}|${anyOf(Object.keys(numberWords))})`
const SPAN = pattern(
  '\\b(?:within|in|inside|takes?|over)\\s{1,3}(?:the\\s{1,3})?(?:next\\s{1,3})?(?:about\\s|around\\s|less than\\s|at most\\s|under\\s)?',
  `(?:${amount}\\s{0,3}(?:-|–|to|or)\\s{0,3})?(?<amount>${amount})[\\s-]{0,3}(?<unit>${anyOf(Object.keys(unitWords))})\\b`,
)
const NEXT_SPAN = pattern(`\\b(?:in|within) the next (?<unit>${anyOf(['hour', 'day', 'week', 'business day'])})\\b`)
const CLOCK_TIME =
  /\b(?:by|before|at|until|no later than)\s{1,3}(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s{0,2}(?<half>[ap]\.?m\b)?(?=[\s,.!)]|$)/i
const NOON = /\b(?:by|before|at)\s{1,3}(?<noon>noon|midday|midnight)\b/i
const NEXT_BUSINESS_DAY = pattern(anyWordOf(nextBusinessDayWords))
const TOMORROW = pattern(anyWordOf(tomorrowWords))
const WEEKDAY = pattern(
  `\\b(?:by|on|before|until|this|next|no later than)\\s{1,3}(?:the end of\\s|next\\s|end of\\s)?(?<weekday>${anyOf(Object.keys(weekdayWords))})\\b`,
)
const END_OF_DAY = pattern(anyWordOf(endOfDayWords))

/**
 * The first promise in a text that somebody will come back, a timed one before an untimed one (method.md 6.2,
 * rulings.md 20), or null. Of a span of times ("24 to 48 hours") the later one counts.
 */
export function findPromise(text: string, pack: LanguagePack): Commitment | null {
  const accept = (match: SentenceMatch): boolean => !pack.notPromising.test(before(match)) && !isQuestion(match)
  const timed = findInSentences(text, pack.promises, (match) => accept(match) && dueOf(match) !== null)
  const found = timed ?? findInSentences(text, pack.promises, accept)
  if (found === null) return null
  const due = dueOf(found)
  return { start: due?.start ?? found.start, end: due?.end ?? found.end, rule: found.rule, due: due?.due ?? null }
}

function isQuestion({ sentence }: SentenceMatch): boolean {
  return sentence.trimEnd().endsWith('?')
}

/** The due time that belongs to a promise: after it in the sentence, or straight before it ("within 2 hours we will ..."). */
function dueOf(found: SentenceMatch): { due: Due; start: number; end: number } | null {
  const matchEnd = found.match.index + found.match[0].length
  const whole = { from: found.match.index, to: Math.min(found.sentence.length, matchEnd + LATEST_DUE_CHARACTERS) }
  const after = parseDue(found.sentence.slice(whole.from, whole.to))
  if (after !== null) {
    return {
      due: after.due,
      start: found.start,
      end: Math.max(found.end, found.sentenceStart + whole.from + after.end),
    }
  }
  const from = Math.max(0, found.match.index - LATEST_DUE_CHARACTERS)
  const ahead = parseDue(found.sentence.slice(from, found.match.index))
  return ahead === null ? null : { due: ahead.due, start: found.sentenceStart + from + ahead.start, end: found.end }
}

/** Reads a due time out of some words; the positions are those of the time. Null where they name none. */
export function parseDue(words: string): { due: Due; start: number; end: number } | null {
  const readers: [RegExp, (match: RegExpExecArray) => Due | null][] = [
    [SPAN, spanOf],
    [NEXT_SPAN, (match) => ({ kind: 'span', amount: 1, unit: unitOf(match.groups?.unit) })],
    [CLOCK_TIME, (match) => clockTime(match, words)],
    [
      NOON,
      (match) => ({
        kind: 'time',
        hour: match.groups?.noon === 'midnight' ? 24 : 12,
        minute: 0,
        daysAhead: ahead(words),
      }),
    ],
    [NEXT_BUSINESS_DAY, () => ({ kind: 'span', amount: 1, unit: 'business_day' })],
    [TOMORROW, () => ({ kind: 'end_of_day', daysAhead: 1 })],
    [WEEKDAY, (match) => ({ kind: 'weekday', weekday: weekdayWords[match.groups?.weekday?.toLowerCase() ?? ''] ?? 1 })],
    [END_OF_DAY, () => ({ kind: 'end_of_day', daysAhead: 0 })],
  ]
  for (const [expression, read] of readers) {
    const match = expression.exec(words)
    const due = match === null ? null : read(match)
    if (match !== null && due !== null) return { due, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function ahead(words: string): number {
  return TOMORROW.test(words) ? 1 : 0
}

function unitOf(word: string | undefined): SpanUnit {
  return unitWords[(word ?? '').toLowerCase().replace(/[\s-]+/g, ' ')] ?? 'day'
}

function spanOf(match: RegExpExecArray): Due | null {
  const written = (match.groups?.amount ?? '').toLowerCase().replace(/\s+/g, ' ')
  const parsed = numberWords[written] ?? numberWords[written.replace(' ', '-')] ?? Number(written)
  return Number.isFinite(parsed) && parsed > 0
    ? { kind: 'span', amount: parsed, unit: unitOf(match.groups?.unit) }
    : null
}

function clockTime(match: RegExpExecArray, words: string): Due | null {
  const hour = Number(match.groups?.hour)
  const minute = Number(match.groups?.minute ?? 0)
  const half = match.groups?.half?.toLowerCase().charAt(0)
  if (hour > 24 || minute > 59 || (half === undefined && match.groups?.minute === undefined)) return null
  const onClock = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  return { kind: 'time', hour: onClock, minute, daysAhead: ahead(words) }
}

/** Every promise of a text, in order; empty for an empty text. */
export function findPromises(text: string, pack: LanguagePack): Commitment[] {
  const found = findPromise(text, pack)
  return found === null ? [] : [found]
}
