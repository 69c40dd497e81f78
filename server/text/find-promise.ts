import {
  agreeing,
  breakingGap,
  ifAfter,
  leadsTo,
  notPromisingAfter,
  notTheirSubject,
  otherTimes,
  rulesWithATime,
  tellingWords,
  thoughtBegins,
} from './english/promise'
import type { Found } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'
import { type Due, type DueWords, parseDue } from './parse-due'
import { cutSentences } from './sentences'

export type { Due } from './parse-due'

/** Somebody will come back to the customer; `due` is null where no time is named ("someone will contact you"). */
export interface Commitment extends Found {
  due: Due | null
}

interface Match {
  rule: string
  from: number
  to: number
}

const LATEST_DUE_CHARACTERS = 140
const LEADING_DUE_CHARACTERS = 80
const SUBJECT_CHARACTERS = 40
const MOST_MATCHES = 6

/**
 * Every promise in a text that somebody will come back (method.md 6.2, rulings.md 20), one a sentence at most, in order.
 * Of several times in a sentence, and of a span of times ("24 to 48 hours"), the later one counts. Empty where there is none.
 */
export function findPromises(text: string, pack: LanguagePack): Commitment[] {
  if (!mayHold(text, pack, 'promise')) return []
  const found: Commitment[] = []
  for (const { start, end } of cutSentences(text)) {
    const promise = promiseOf(text.slice(start, end), pack)
    if (promise !== null) found.push({ ...promise, start: start + promise.start, end: start + promise.end })
  }
  return found
}

/** The first promise of a text, one with a time before one without, or null. */
export function findPromise(text: string, pack: LanguagePack): Commitment | null {
  const all = findPromises(text, pack)
  return all.find(({ due }) => due !== null) ?? all[0] ?? null
}

function promiseOf(sentence: string, pack: LanguagePack): Commitment | null {
  const question = sentence.trimEnd().endsWith('?')
  const asks = question ? agreeing.exec(sentence) : null
  if (question && asks === null) return null
  const said = asks === null ? sentence : sentence.slice(0, asks.index)
  let untimed: Commitment | null = null
  for (const { rule, pattern } of pack.promises) {
    const match = firstStanding(said, rule, pattern, pack)
    if (match === null) continue
    const due = dueOf(said, match)
    if (due !== null) {
      return { rule, due: due.due, start: Math.min(match.from, due.start), end: Math.max(match.to, due.end) }
    }
    if (!rulesWithATime.includes(rule)) untimed ??= { rule, due: null, start: match.from, end: match.to }
  }
  return untimed
}

/** The first match of a pattern in a sentence that nothing takes back. */
function firstStanding(said: string, rule: string, pattern: RegExp, pack: LanguagePack): Match | null {
  let from = 0
  for (let tried = 0; tried < MOST_MATCHES; tried++) {
    const match = pattern.exec(said.slice(from))
    if (match === null) return null
    const start = from + match.index
    const end = start + match[0].length
    if (stands(said, start, end, match.groups?.gap, pack)) return { rule, from: start + blanksBefore(match[0]), to: end }
    from = start + Math.max(1, /^['’]?[\w]*/.exec(match[0])?.[0].length ?? 1)
  }
  return null
}

function blanksBefore(words: string): number {
  return words.length - words.replace(/^[^\p{L}\d'’]+/u, '').length
}

function stands(said: string, start: number, end: number, between: string | undefined, pack: LanguagePack): boolean {
  const before = said.slice(0, start)
  if (pack.notPromising.test(before)) return false
  if (between !== undefined && (breakingGap.test(between) || !leadsTo.test(between))) return false
  if (between !== undefined && notTheirSubject.test(before.slice(-SUBJECT_CHARACTERS))) return false
  const after = said.slice(end)
  if (notPromisingAfter.test(after)) return false
  return !ifAfter.test(after) || tellingWords.test(said.slice(start, end))
}

/** The due time that belongs to a promise: in it or after it, or straight before it ("within 2 hours we will ..."). */
function dueOf(said: string, { from, to }: Match): DueWords | null {
  const words = said.slice(from, to + LATEST_DUE_CHARACTERS)
  const inOrAfter = parseDue(words.replace(otherTimes, (other) => '_'.repeat(other.length)))
  if (inOrAfter !== null) return { due: inOrAfter.due, start: from + inOrAfter.start, end: from + inOrAfter.end }
  const earliest = Math.max(0, from - LEADING_DUE_CHARACTERS)
  const ahead = parseDue(said.slice(earliest, from))
  if (ahead === null || !thoughtBegins.test(said.slice(0, earliest + ahead.start))) return null
  return { due: ahead.due, start: earliest + ahead.start, end: earliest + ahead.end }
}
