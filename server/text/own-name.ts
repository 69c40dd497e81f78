import { closings, notNames } from './english/greetings'
import { answerLeads, askedNames, doubtfulLeads, nameLeads, organisationWords, sureClosings } from './english/own-name'
import { anyOf, anyWordOf, pattern } from './pattern'
import { holdsGivenName, type PersonName, readPersonName } from './person-name'
import { LONGEST_TEXT_MATCHED, type Range } from './sentences'

/** A name that somebody goes by, and where it stands. */
export interface NameInText extends Range {
  name: PersonName
}

const openers = new Set(notNames)
const strangers = new Set([...notNames, ...organisationWords])
const TAIL_CHARACTERS = 400
const LONGEST_ANSWER = 60

const word = "\\p{Lu}[\\p{L}'’-]{0,24}\\.?"
const written = `(?<name>${word}(?:[ \\t]${word}){0,2})`
const anyCase = (phrases: readonly string[]): string =>
  anyOf(phrases).replace(/(?<![\\\p{L}])\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)

const LEAD = new RegExp(`(?<![\\p{L}\\p{N}])${anyCase(nameLeads)}[ \\t]{1,2}${written}`, 'gu')
const DOUBTFUL_LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyCase(doubtfulLeads)}[ \\t]{1,2}${written}(?=[,.!\\n]|$| (?:from|here|and|again|with|at)\\b)`,
  'gu',
)
const SMALL_LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])${anyCase(nameLeads)}[ \\t]{1,2}(?<name>\\p{Ll}{2,20})(?![\\p{L}'’-])`,
  'gu',
)
const FIELD = new RegExp(
  `(?:^|\\n)[ \\t]{0,3}(?:[Yy]our |[Ff]ull |[Ff]irst |[Cc]ustomer )?[Nn]ame[ \\t]{0,2}:[ \\t]{0,3}${written}[ \\t]{0,3}(?=\\n|$)`,
  'gu',
)
const BELOW_CLOSING = new RegExp(
  `(?:^|\\n)[^\\n]{0,40}\\b${anyCase(closings)}(?: so much| very much| a lot| in advance)?[ \\t]{0,2}[,.!–-]{0,2}[ \\t]{0,3}\\n\\s{0,3}[-–—]?[ \\t]?${written}[ \\t]{0,3}(?=\\n|$)`,
  'gu',
)
const BESIDE_CLOSING = new RegExp(
  `(?:^|[\\n.!?,][ \\t]{0,2})${anyCase(sureClosings)}[ \\t]{0,2},?[ \\t]{1,3}${written}\\s{0,3}$`,
  'gu',
)
const FORWARDED = /forwarded message|-{4,}|^[ \t]{0,3}(?:from|to|sent|cc): |wrote:/im
const ASKED = pattern(anyWordOf(askedNames))
const ANSWER = new RegExp(
  `^\\s{0,3}(?:${anyCase(answerLeads)}[,.!]?[ \\t]{1,2}){0,3}(?<name>\\p{L}[\\p{L}'’-]{1,24}(?:[ \\t]\\p{L}[\\p{L}'’-]{0,24}){0,2}?)(?: here)?[.!]?\\s{0,3}$`,
  'u',
)

/**
 * The names that the writer of a message gives as their own: "my name is …", "name: …", or under a closing. What is no
 * known given name counts after "my name is" alone. Nothing where mail of somebody else is in the text. Only the first
 * 20,000 characters are read.
 */
export function findOwnNames(text: string): NameInText[] {
  const read = text.slice(0, LONGEST_TEXT_MATCHED)
  const found: NameInText[] = []
  collect(read, 0, LEAD, isNoStranger, found)
  collect(read, 0, SMALL_LEAD, holdsGivenName, found)
  collect(read, 0, DOUBTFUL_LEAD, holdsGivenName, found)
  if (FORWARDED.test(read)) return found
  collect(read, 0, FIELD, holdsGivenName, found)
  const tailStart = Math.max(0, read.length - TAIL_CHARACTERS)
  for (const shape of [BELOW_CLOSING, BESIDE_CLOSING])
    collect(read.slice(tailStart), tailStart, shape, holdsGivenName, found)
  return found
}

/** The name that a message consists of, asked for in the message before it; null where it is anything else. */
export function findAnsweredName(asked: string, answer: string): NameInText | null {
  if (answer.length > LONGEST_ANSWER || !ASKED.test(asked.slice(0, LONGEST_TEXT_MATCHED))) return null
  const match = ANSWER.exec(answer)
  const written = match?.groups?.name
  const name = written === undefined ? null : readPersonName(written)
  if (written === undefined || name === null || !isNoStranger(name) || !holdsGivenName(name)) return null
  const start = answer.lastIndexOf(written)
  return { start, end: start + written.length, name }
}

/** A name that an export gives for the customer ("Anna Berg", "Berg, Anna", "Anna Berg <a@b.example>"); null for anything else. */
export function readCustomerName(given: string): PersonName | null {
  const written = given.replace(/<[^<>]{0,200}>/, '').trim()
  if (written.length > LONGEST_ANSWER || !/^(?:\p{Lu}[\p{L}.'’-]{0,24},?\s?){1,4}$/u.test(written)) return null
  const name = readPersonName(written)
  return name !== null && isNoStranger(name) && holdsGivenName(name) ? name : null
}

function isNoStranger({ words }: PersonName): boolean {
  return words.every((word) => !strangers.has(word))
}

function collect(
  text: string,
  offset: number,
  shape: RegExp,
  counts: (name: PersonName) => boolean,
  found: NameInText[],
): void {
  for (const match of text.matchAll(shape)) {
    const whole = match.groups?.name ?? ''
    const start = offset + match.index + match[0].lastIndexOf(whole)
    const kept = untilStranger(whole)
    const name = kept === '' ? null : readPersonName(kept)
    if (name === null || !isNoStranger(name) || !counts(name)) continue
    if (found.every((other) => other.end <= start || other.start >= start + kept.length))
      found.push({ start, end: start + kept.length, name })
  }
}

/** "Anna Please" is Anna. */
function untilStranger(written: string): string {
  const kept: string[] = []
  for (const part of written.split(/(?<=\s)/)) {
    const plain = part
      .trim()
      .toLowerCase()
      .replace(/[.'’].*$/, '')
    if (kept.length > 0 && openers.has(plain)) break
    kept.push(part)
    if (part.trim().endsWith('.') && !/^(?:mr|mrs|ms|dr|prof|\p{L})$/u.test(plain)) break
  }
  return kept.join('').trim().replace(/\.$/, '')
}
