import {
  agreeing,
  hangingAfter,
  hangingBefore,
  ifAfter,
  newThought,
  otherTimes,
  rulesOfSomebody,
  rulesOfThePresent,
  rulesOfWill,
  rulesWithATime,
  rulesWithoutConditions,
  tellingWords,
  thoughtBegins,
  vagueTime,
} from './english/promise'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'
import { Lexicon } from './lexicon'
import { type Due, type DueWords, parseDue } from './parse-due'
import { cutSentences } from './sentences'
import { sharedLook } from './shared-looks'
import { compileWordRules, type Look, type Way } from './word-rules'

export type { Due } from './parse-due'

/** Somebody will come back to the customer; `due` is null where no time is named ("someone will contact you"). */
export interface Commitment extends Found {
  due: Due | null
}

const LATEST_DUE_CHARACTERS = 140
const LEADING_DUE_CHARACTERS = 80
const VAGUE_TIME_CHARACTERS = 60
const AROUND_CHARACTERS = 60
const DEED_CHARACTERS = 16
const MOST_TRIES = 6
/** Stands for the words that were looked at already, so that no sentence begins behind them. */
const LOOKED_AT = 'x x x x '

/**
 * Every promise in a text that somebody will come back (method.md 6.2, rulings.md 20), one a sentence at most, in order.
 * Of several times in a sentence, and of a span of times ("24 to 48 hours"), the later one counts. Empty where there is none.
 */
export function findPromises(text: string, pack: LanguagePack): Commitment[] {
  if (!pack.promising.saying.some((words) => sharedLook(pack, 'answer', words)(text) !== null)) return []
  const found: Commitment[] = []
  for (const { start, end } of cutSentences(text)) {
    const sentence = text.slice(start, end)
    const promise = promiseOf(sentence, pack)
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
  const looks = looksFor(pack)
  let from = 0
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = foundFrom(said, from, looks)
    if (found === null) return null
    const promise = promiseIn(said, found, looks)
    if (promise !== null) return promise
    // Goes on behind the first word only: what was turned down may hold the beginning of another promise.
    from = found.start + Math.max(1, /^\W?[\p{L}\p{N}'’]*/u.exec(said.slice(found.start))?.[0].length ?? 1)
  }
  return null
}

function foundFrom(said: string, from: number, { saying }: Looks): Found | null {
  if (from === 0) return saying(said)
  const found = saying(LOOKED_AT + said.slice(from))
  const shift = from - LOOKED_AT.length
  return found && { rule: found.rule, start: Math.max(from, found.start + shift), end: found.end + shift }
}

function promiseIn(said: string, { rule, start: from, end: to }: Found, looks: Looks): Commitment | null {
  if (!stands(said, { rule, from, to }, looks)) return null
  const hanging = hangs(said, { from, to })
  if (hanging && rulesWithoutConditions.includes(rule)) return null
  const due = hanging ? null : dueOf(said, { rule, from, to })
  if (due !== null) return { rule, due: due.due, start: Math.min(from, due.start), end: Math.max(to, due.end) }
  const announced = !rulesWithATime.includes(rule) || vagueTime.test(said.slice(from, to + VAGUE_TIME_CHARACTERS))
  return announced ? { rule, due: null, start: from, end: to } : null
}

interface Range {
  from: number
  to: number
}

function stands(said: string, { rule, from, to }: Range & { rule: string }, looks: Looks): boolean {
  const before = said.slice(0, to)
  const thought = before.slice(newThought.exec(before.slice(0, from))?.[0].length ?? 0)
  if (looks.before(thought) !== null || looks.offering(thought + said.slice(to)) !== null) return false
  if (rulesOfSomebody.includes(rule) && looks.notTheirs(thought) !== null) return false
  if (rulesOfThePresent.includes(rule) && looks.inCase(thought) !== null) return false
  if (rulesOfWill.includes(rule) && looks.inBetween(said.slice(from, to)) !== null) return false
  if (looks.toOthers(said.slice(Math.max(from, to - DEED_CHARACTERS), to + AROUND_CHARACTERS)) !== null) return false
  return looks.around(said.slice(from, to + AROUND_CHARACTERS)) === null
}

function hangs(said: string, { from, to }: Range): boolean {
  const after = said.slice(to)
  if (hangingBefore.test(said.slice(0, from).replace(newThought, '')) || hangingAfter.test(after)) return true
  return ifAfter.test(after) && !tellingWords.test(said.slice(from, to))
}

/** What several rules find first; where two begin at the same word, the earlier rule counts. */
function firstOf(saying: LanguagePack['promising']['saying']): Looks['saying'] {
  const lexicon = new Lexicon<Way>()
  const looks = saying.map((words) => compileWordRules(words, lexicon))
  return (text) => {
    let first: Found | null = null
    for (const look of looks) {
      const found = look(text)
      if (found !== null && (first === null || found.start < first.start)) first = found
    }
    return first
  }
}

interface Looks
  extends Readonly<Record<'before' | 'notTheirs' | 'inCase' | 'around' | 'toOthers' | 'offering' | 'inBetween', Look>> {
  saying: (text: string) => Found | null
}

const looksByPack = new WeakMap<LanguagePack, Looks>()

function looksFor(pack: LanguagePack): Looks {
  const known = looksByPack.get(pack)
  if (known !== undefined) return known
  const { saying, before, notTheirs, inCase, around, toOthers, offering, inBetween } = pack.promising
  const looks = {
    saying: firstOf(saying),
    before: compileWordRules(before),
    notTheirs: compileWordRules(notTheirs),
    inCase: compileWordRules(inCase),
    around: compileWordRules(around),
    toOthers: compileWordRules(toOthers),
    offering: compileWordRules(offering),
    inBetween: compileWordRules(inBetween),
  }
  looksByPack.set(pack, looks)
  return looks
}

/** The due time that belongs to a promise: in it or after it, or straight before it ("within 2 hours we will ..."). */
function dueOf(said: string, { rule, from, to }: Range & { rule: string }): DueWords | null {
  const words = said.slice(from, to + LATEST_DUE_CHARACTERS)
  const inOrAfter = parseDue(
    words.replace(otherTimes, (other, at: number) => (at === 0 ? other : '_'.repeat(other.length))),
  )
  if (inOrAfter !== null) return { due: inOrAfter.due, start: from + inOrAfter.start, end: from + inOrAfter.end }
  if (rule === 'answer-time') return parseDue(said)
  const earliest = Math.max(0, from - LEADING_DUE_CHARACTERS)
  const ahead = parseDue(said.slice(earliest, from))
  if (ahead === null || !thoughtBegins.test(said.slice(0, earliest + ahead.start))) return null
  return { due: ahead.due, start: earliest + ahead.start, end: earliest + ahead.end }
}
