import { thanking } from './english/addressing'
import { notNames } from './english/greetings'
import type { NameInText } from './own-name'
import { anyOf } from './pattern'
import { holdsGivenName, readPersonName } from './person-name'
import { findGreeted } from './reply-frame'
import { LONGEST_TEXT_MATCHED, type Range } from './sentences'

const strangers = new Set(notNames)
const word = "\\p{Lu}[\\p{L}'’-]{1,24}"
const lead = anyOf(thanking).replace(/(?<![\\\p{L}])\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
/** A word with a capital before the comma makes it a list or a place: "in Lisbon, Victoria". What follows on the line shows that it is no signature. */
const THANKED = new RegExp(
  `(?:^|[.!?\\n][ \\t]{0,2})${lead}(?![\\p{L}])[^,.!?;:\\n]{0,60}(?<!\\p{Lu}[\\p{L}'’-]{0,24}),[ \\t](?<name>${word}(?:[ \\t]${word})?)(?=[.!][ \\t]{1,2}\\p{L})`,
  'gu',
)

/**
 * The names by which a reply addresses its reader: in the greeting ("Dear Ms Berg,") and in thanks ("Thanks for waiting,
 * Anna. I have …"). Only what is a known given name, or stands behind a title, is taken for a name. In order; empty where
 * nobody is addressed by name.
 */
export function findAddressed(text: string): NameInText[] {
  const read = text.slice(0, LONGEST_TEXT_MATCHED)
  const greeted = findGreeted(read)
  const found = greeted === null ? [] : namesOf(read, greeted)
  if (!read.includes(', ')) return found
  for (const match of read.matchAll(THANKED)) {
    const written = match.groups?.name ?? ''
    const start = match.index + match[0].length - written.length
    found.push(...namesOf(read, { start, end: start + written.length }))
  }
  return found
}

function namesOf(text: string, { start, end }: Range): NameInText[] {
  const name = readPersonName(text.slice(start, end))
  if (name === null || name.words.some((part) => strangers.has(part))) return []
  return name.isFamilyName || holdsGivenName(name) ? [{ start, end, name }] : []
}
