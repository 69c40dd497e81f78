import { type AutoReplyKind, type AutoReplyWords, POINTS, THRESHOLD } from './auto-reply-kinds'
import { type CompiledKind, saidPerhaps } from './compile-auto-reply'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** What each sign of a person takes away. */
const PERSON = 7
/** Automatic messages say what they are early on; what follows are quotations and disclaimers. */
const LONGEST_READ = 4000

/** Somebody who is away writes about a matter of their own, so that the absence is no notice. */
const OWN_MATTER = 'own-matter'
const ABSENCE = 'absence'
/** Software that brings news, or tells of a parcel or a visit, answers nobody, although it asks for no answer too. */
const UNPROMPTED = 'unprompted'
const NO_ANSWER = 'no-answer'
const NO_ANSWER_WANTED = 'no-answer-wanted'
/** Mailboxes sign with a name too. */
const SIGNATURE = 'signature'

/** What was heard of each kind, and which signs of a person. */
interface Heard {
  kinds: ReadonlyMap<string, Found>
  persons: ReadonlySet<string>
}

/** The words that show a text to be sent by software on receipt of a message (method.md 7), or null; null for an empty text. */
export function findAutoReply(text: string, pack: LanguagePack): Found | null {
  const heard = hear(text, pack)
  if (heard === null) return null
  const words = pack.autoReplyKinds
  const all = counted(heard, words)
  return pointsOf(all.keys(), heard.persons, words) < THRESHOLD ? null : strongest(all, words)
}

/** Everything in a text that speaks for a machine, and for a person; nothing for an empty text. */
export function hearAutomatic(text: string, pack: LanguagePack): Heard {
  return hear(text, pack) ?? NOTHING
}

const NOBODY: ReadonlySet<string> = new Set()
const NOTHING: Heard = { kinds: new Map(), persons: NOBODY }

/** Null where the words of a text cannot come to the threshold, whatever they say. */
function hear(text: string, pack: LanguagePack): Heard | null {
  const read = readable(text)
  const signs = hearSigns(text, pack)
  const said = saidPerhaps(read, pack.autoReplyKinds, signs.size > 0)
  if (said === null) return null
  const { leading, others, persons } = said
  const left = new Set([...signs.keys(), ...leading.map(nameOf), ...others.map(nameOf)])
  if (!mayCount(left, pack.autoReplyKinds)) return null
  const kinds = new Map(signs)
  for (const { name, kind, look } of leading) {
    if (kinds.has(name)) continue
    const found = look(read)
    if (found !== null && !isQuoted(text, found.start) && !isTooLate(kind, found.start))
      kinds.set(kind.subject === NO_ANSWER && isBehindOthers(text, found.start) ? NO_ANSWER_WANTED : name, found)
    else left.delete(name)
    if (!mayCount(left, pack.autoReplyKinds)) return null
  }
  if (kinds.size === 0) return null
  for (const { name, look } of others) {
    const found = look(read)
    if (found !== null && !isQuoted(text, found.start)) kinds.set(name, found)
    else left.delete(name)
    if (!mayCount(left, pack.autoReplyKinds)) return null
  }
  return { kinds, persons: hearPersons(text, read, persons, pack) }
}

function nameOf({ name }: CompiledKind): string {
  return name
}

/** Whether kinds come to the threshold, without those that count only beside others which are not there. */
function mayCount(names: ReadonlySet<string>, words: AutoReplyWords): boolean {
  const { kinds } = words
  const counted = [...names].filter((name) => kinds[name]?.onlyBeside?.some((other) => names.has(other)) !== false)
  return pointsOf(counted, NOBODY, words) >= THRESHOLD
}

/** As long as the text: words within addresses say nothing, and a field of a template is one word. */
function readable(text: string): string {
  let read = text.slice(0, LONGEST_READ)
  // Most texts have none of these signs, and a look for one costs much less than an expression.
  if (read.includes('://')) read = read.replace(LINK, (link) => ' '.repeat(link.length))
  if (read.includes('{') || read.includes('[') || read.includes('<')) read = read.replace(FIELD, asOneWord)
  if (read.includes("'s") || read.includes('’s')) read = read.replace(POSSESSIVE, ' ')
  return read.replace(INNER_MARK, joined).replace(FIGURE, '9')
}

function asOneWord(field: string): string {
  const word = /^[{[<]([a-z]{1,20})[}\]>]$/i.exec(field)?.[1]
  return word === undefined ? 'x'.padEnd(field.length, '_') : ` ${word} `
}

const LINK = /https?:\/\/\S+/g
const FIELD = /[{[<]{1,3}[^{}[\]<>\n]{1,40}[}\]>]{1,3}/g
/** Any date, hour or number is a word of the rules. */
const FIGURE = /\d/g
/** "The ticket's" is the ticket; short words like "it's" are words of the rules. */
const POSSESSIVE = /(?<=[a-z]{6})['’](?=s\b)/g
/** "example.com", "9.30": no end of a sentence. */
const INNER_MARK = /[.@:](?=\w)|\/(?=\d)/g

function joined(mark: string, at: number, read: string): string {
  const joins = mark === '/' ? /\d/ : /\w/
  return joins.test(read.charAt(at - 1)) ? '_' : mark
}

/** Who is away says so at once; what comes late in a letter is told in passing. */
function isTooLate({ subject }: AutoReplyKind, start: number): boolean {
  return subject === ABSENCE && start > LATEST_ABSENCE
}

const LATEST_ABSENCE = 400

/** Whether something else is said first: who asks for no answer at the end may be sending news. */
function isBehindOthers(text: string, start: number): boolean {
  return start > LONGEST_GREETING && SENTENCE_ENDS.test(text.slice(0, start))
}

const LONGEST_GREETING = 25
const SENTENCE_ENDS = /[.!?:]\s/

/** Whether words stand within quotation marks that something comes before: somebody tells what was sent. */
function isQuoted(text: string, start: number): boolean {
  const before = text.slice(0, start)
  if (/\w\s['‘]$/.test(before.slice(-3))) return true
  const marks = before.match(/["“”]/g)
  return marks !== null && marks.length % 2 === 1 && /\w[^"“”]{0,80}["“][^"“”]*$/.test(before.slice(-200))
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['placeholder', 'placeholder'],
  ['smtp-code', 'bounce'],
  ['bot-mark', 'says-automatic'],
  ['no-reply-address', 'do-not-reply'],
])

/** One of these is part of every sign. */
const MARKS_OF_SIGNS = ['@', '{', '[', '%', '5.', '4.', 'said: ', 'Said: ']

function hearSigns(text: string, pack: LanguagePack): ReadonlyMap<string, Found> {
  if (!MARKS_OF_SIGNS.some((mark) => text.includes(mark))) return NOTHING.kinds
  const read = text.slice(0, LONGEST_READ)
  const heard = new Map<string, Found>()
  for (const { rule, pattern } of pack.automaticSigns) {
    const kind = SIGNS.get(rule)
    const match = kind === undefined ? null : pattern.exec(read)
    if (kind === undefined || match === null || heard.has(kind)) continue
    heard.set(kind, { start: match.index, end: match.index + match[0].length, rule: kind })
  }
  return heard
}

function hearPersons(text: string, read: string, possible: readonly CompiledKind[], pack: LanguagePack): Set<string> {
  const heard = new Set<string>()
  for (const { name, look } of possible) if (look(read) !== null) heard.add(name)
  const end = text.trimEnd().slice(-LONGEST_SIGNATURE)
  for (const { rule, pattern } of pack.automaticSigns)
    if (!SIGNS.has(rule) && pattern.test(rule === SIGNATURE ? end : read)) heard.add(rule)
  return heard
}

const LONGEST_SIGNATURE = 60

/** What counts of the kinds heard: an absence only without a matter of one's own, some kinds only beside others. */
function counted({ kinds: heard, persons }: Heard, { kinds }: AutoReplyWords): Map<string, Found> {
  const isTakenBack = (subject: string | undefined) =>
    (subject === ABSENCE && persons.has(OWN_MATTER)) || (subject === NO_ANSWER && persons.has(UNPROMPTED))
  const stands = (name: string) => heard.has(name) && !isTakenBack(kinds[name]?.subject)
  return new Map(
    [...heard].filter(([name]) => stands(name) && kinds[name]?.onlyBeside?.some((other) => stands(other)) !== false),
  )
}

function pointsOf(all: Iterable<string>, persons: ReadonlySet<string>, { kinds }: AutoReplyWords): number {
  const bySubject = new Map<string, number>()
  for (const name of all) {
    const kind = kinds[name]
    if (kind?.isBeyondDoubt === true) return THRESHOLD
    const subject = kind?.subject ?? name
    bySubject.set(subject, Math.max(bySubject.get(subject) ?? 0, POINTS[kind?.strength ?? 'little']))
  }
  let points = 0
  for (const more of bySubject.values()) points += more
  const isAway = bySubject.has(ABSENCE)
  for (const sign of persons)
    if (sign !== OWN_MATTER && sign !== UNPROMPTED && !(isAway && sign === SIGNATURE)) points -= PERSON
  return points
}

/** What says most for a machine, and what says it by itself before what counts only beside it. */
function strongest(all: ReadonlyMap<string, Found>, { kinds }: AutoReplyWords): Found | null {
  let best: Found | null = null
  let most = 0
  for (const [name, found] of all) {
    const kind = kinds[name]
    const points = POINTS[kind?.strength ?? 'little'] - (kind?.onlyBeside === undefined ? 0 : 1)
    if (points > most) [best, most] = [found, points]
  }
  return best
}
