import { type CueScan, createCueScan } from './cue-scan'
import {
  agreeing,
  breakingGap,
  hangingAfter,
  hangingBefore,
  ifAfter,
  leadsTo,
  newThought,
  notTheirSubject,
  offeringAfter,
  otherTimes,
  rulesWithATime,
  rulesWithoutConditions,
  tellingWords,
  thoughtBegins,
  vagueTime,
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
  /** On what the customer does first, or on what may never be: then no time runs. */
  hanging: boolean
}

const LATEST_DUE_CHARACTERS = 140
const LEADING_DUE_CHARACTERS = 80
const VAGUE_TIME_CHARACTERS = 40
const SUBJECT_CHARACTERS = 40
const MOST_MATCHES = 6

/**
 * Every promise in a text that somebody will come back (method.md 6.2, rulings.md 20), one a sentence at most, in order.
 * Of several times in a sentence, and of a span of times ("24 to 48 hours"), the later one counts. Empty where there is none.
 */
export function findPromises(text: string, pack: LanguagePack): Commitment[] {
  if (!mayHold(text, pack, 'promise')) return []
  const found: Commitment[] = []
  const scan = cueScan(pack)
  for (const { start, end } of cutSentences(text)) {
    const sentence = text.slice(start, end)
    const promise = scan(sentence) === 0 ? null : promiseOf(sentence, pack)
    if (promise !== null) found.push({ ...promise, start: start + promise.start, end: start + promise.end })
  }
  return found
}

/** The first promise of a text, one with a time before one without, or null. */
export function findPromise(text: string, pack: LanguagePack): Commitment | null {
  const all = findPromises(text, pack)
  return all.find(({ due }) => due !== null) ?? all[0] ?? null
}

const scanByPack = new WeakMap<LanguagePack, CueScan>()

function cueScan(pack: LanguagePack): CueScan {
  const known = scanByPack.get(pack)
  if (known !== undefined) return known
  const scan = createCueScan([pack.cues.promise])
  scanByPack.set(pack, scan)
  return scan
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
    const due = match.hanging ? null : dueOf(said, match)
    if (due !== null) {
      return { rule, due: due.due, start: Math.min(match.from, due.start), end: Math.max(match.to, due.end) }
    }
    const announced =
      !rulesWithATime.includes(rule) || vagueTime.test(said.slice(match.from, match.to + VAGUE_TIME_CHARACTERS))
    if (announced) untimed ??= { rule, due: null, start: match.from, end: match.to }
  }
  return untimed
}

/** The first match of a pattern in a sentence that nothing takes back. */
function firstStanding(said: string, rule: string, pattern: RegExp, pack: LanguagePack): Match | null {
  pattern.lastIndex = 0
  for (let tried = 0; tried < MOST_MATCHES; tried++) {
    const match = pattern.exec(said)
    if (match === null) return null
    const end = match.index + match[0].length
    const range = { rule, from: match.index, to: end }
    if (stands(said, range, match.groups?.gap, pack)) {
      const hanging = hangs(said, range)
      if (!hanging || !rulesWithoutConditions.includes(rule))
        return { rule, from: match.index + blanksBefore(match[0]), to: end, hanging }
    }
    // Goes on behind the first word only: what was turned down may hold the beginning of another promise.
    pattern.lastIndex = match.index + Math.max(1, /^\W?\w*/.exec(match[0])?.[0].length ?? 1)
  }
  return null
}

function blanksBefore(words: string): number {
  return words.length - words.replace(/^[^\p{L}\d'’]+/u, '').length
}

type Range = Pick<Match, 'from' | 'to'>

function stands(said: string, { from, to }: Range, between: string | undefined, pack: LanguagePack): boolean {
  const before = said.slice(0, from)
  if (pack.notPromising.test(before.replace(newThought, ''))) return false
  if (between !== undefined && (breakingGap.test(between) || !leadsTo.test(between))) return false
  const ownSubject = /^(?:i|we)l{1,2}\b/i.test(said.slice(from, to))
  if (between !== undefined && !ownSubject && notTheirSubject.test(before.slice(-SUBJECT_CHARACTERS))) return false
  return !offeringAfter.test(said.slice(to))
}

function hangs(said: string, { from, to }: Range): boolean {
  const after = said.slice(to)
  if (hangingBefore.test(said.slice(0, from).replace(newThought, '')) || hangingAfter.test(after)) return true
  return ifAfter.test(after) && !tellingWords.test(said.slice(from, to))
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
