import { type AutoReplyWords, POINTS, THRESHOLD } from './auto-reply-kinds'
import { compiledAutoReply } from './compile-auto-reply'
import type { Found } from './find-in-sentences'
import { mayHold } from './find-wording'
import type { LanguagePack } from './language-pack'

/** What each sign of a person takes away. */
const PERSON = 7
/** Automatic messages say what they are early on; what follows are quotations and disclaimers. */
const LONGEST_READ = 4000

/** Somebody who is away writes about a matter of their own, so that the absence is no notice. */
const OWN_MATTER = 'own-matter'
const ABSENCE = 'absence'
/** Mailboxes sign with a name too. */
const SIGNATURE = 'signature'

/** What was heard of each kind, and which signs of a person. */
interface Heard {
  kinds: ReadonlyMap<string, Found>
  persons: ReadonlySet<string>
}

/** The words that show a text to be sent by software on receipt of a message (method.md 7), or null; null for an empty text. */
export function findAutoReply(text: string, pack: LanguagePack): Found | null {
  if (!mayHold(text, pack, 'autoReply')) return null
  const words = pack.autoReplyKinds
  const kinds = hearKinds(text, pack)
  if (kinds === null || pointsOf(kinds.keys(), NOBODY, words) < THRESHOLD) return null
  const persons = hearPersons(text, pack)
  const all = counted({ kinds, persons }, words)
  return pointsOf(all.keys(), persons, words) < THRESHOLD ? null : strongest(all, words)
}

const NOBODY: ReadonlySet<string> = new Set()

/** Everything in a text that speaks for a machine, and for a person; nothing for an empty text. */
export function hearAutomatic(text: string, pack: LanguagePack): Heard {
  const kinds = mayHold(text, pack, 'autoReply') ? hearKinds(text, pack) : null
  return kinds === null ? { kinds: new Map(), persons: new Set() } : { kinds, persons: hearPersons(text, pack) }
}

/** As long as the text: words within addresses say nothing, and a field of a template is one word. */
function readable(text: string): string {
  const read = text.slice(0, LONGEST_READ)
  const withoutLinks = read.includes('://') ? read.replace(LINK, (link) => ' '.repeat(link.length)) : read
  return withoutLinks.replace(FIELD, asOneWord).replace(INNER_MARK, '_')
}

function asOneWord(field: string): string {
  const word = /^[{[<]([a-z]{1,20})[}\]>]$/i.exec(field)?.[1]
  return word === undefined ? 'x'.padEnd(field.length, '_') : ` ${word} `
}

const LINK = /https?:\/\/\S+/g
const FIELD = /[{[<]{1,3}[^{}[\]<>\n]{1,40}[}\]>]{1,3}/g
/** "example.com", "9.30": no end of a sentence. */
const INNER_MARK = /(?<=\w)[.@/:](?=\w)/g

/** Null where the words of a text cannot come to the threshold, whatever they say. */
function hearKinds(text: string, pack: LanguagePack): Map<string, Found> | null {
  const words = compiledAutoReply(pack.autoReplyKinds)
  const read = readable(text)
  const present = words.kinds.filter(({ look }) => look.mayFind(read))
  const heard = new Map<string, Found>()
  hearSigns(text.slice(0, LONGEST_READ), pack, heard)
  const left = new Set([...heard.keys(), ...present.map(({ name }) => name)])
  for (const { name, look } of present) {
    if (heard.has(name)) continue
    if (pointsOf(left, NOBODY, pack.autoReplyKinds) < THRESHOLD) return null
    const found = look(read)
    if (found === null || isQuoted(text, found.start)) left.delete(name)
    else heard.set(name, found)
  }
  return heard
}

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

function hearSigns(text: string, pack: LanguagePack, heard: Map<string, Found>): void {
  for (const { rule, pattern } of pack.wordings.autoReply.patterns) {
    const kind = SIGNS.get(rule)
    const match = kind === undefined ? null : pattern.exec(text)
    if (kind === undefined || match === null || heard.has(kind)) continue
    heard.set(kind, { start: match.index, end: match.index + match[0].length, rule: kind })
  }
}

function hearPersons(text: string, pack: LanguagePack): Set<string> {
  const words = compiledAutoReply(pack.autoReplyKinds)
  const read = readable(text)
  const heard = new Set<string>()
  for (const { name, look } of words.persons) if (look(read) !== null) heard.add(name)
  const end = text.trimEnd().slice(-LONGEST_SIGNATURE)
  for (const { rule, pattern } of pack.wordings.autoReply.patterns)
    if (!SIGNS.has(rule) && pattern.test(rule === SIGNATURE ? end : read)) heard.add(rule)
  return heard
}

const LONGEST_SIGNATURE = 60

/** What counts of the kinds heard: an absence only without a matter of one's own, some kinds only beside others. */
function counted({ kinds: heard, persons }: Heard, { kinds }: AutoReplyWords): Map<string, Found> {
  const isOwnMatter = persons.has(OWN_MATTER)
  const stands = (name: string) => heard.has(name) && !(isOwnMatter && kinds[name]?.subject === ABSENCE)
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
  for (const sign of persons) if (sign !== OWN_MATTER && !(isAway && sign === SIGNATURE)) points -= PERSON
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
