import { isLabel, roleOfSpeaker } from './role-of-speaker'

/** A place of a text that may open an entry. */
export interface Opening {
  speaker: string
  /** What stands with the name: a stamp that texts hardly hold by chance, a bare time, or nothing. */
  evidence: 'stamp' | 'time' | 'none'
  /** Nothing stands before it. */
  isFirst: boolean
}

const NEVER_SPEAKERS = new Set(
  'from, to, cc, bcc, sent, date, subject, re, fw, fwd, aw, von, an, betreff, gesendet, http, https, ftp, mailto, tel, ps, p.s, nb, e.g, i.e, name, email, e-mail, phone, url, link, reason, issue, question, answer, error'.split(
    ', ',
  ),
)

/**
 * The speakers of a transcript by `speakerKey`: names that open at least two places, role words, and names of one place
 * that look like a name where a time or the start of the text stands with them (formats.md 4).
 */
export function learnSpeakers(openings: readonly Opening[]): ReadonlySet<string> {
  const places = new Map<string, Opening[]>()
  for (const opening of openings) {
    const key = speakerKey(opening.speaker)
    if (NEVER_SPEAKERS.has(key)) continue
    const known = places.get(key)
    if (known) known.push(opening)
    else places.set(key, [opening])
  }
  return new Set([...places].filter(([, found]) => isSpeaker(found)).map(([key]) => key))
}

/** A speaker's name as it is compared. */
export function speakerKey(speaker: string): string {
  return speaker.trim().replace(/\s+/g, ' ').toLowerCase()
}

function isSpeaker(found: readonly Opening[]): boolean {
  const [first] = found
  if (first === undefined) return false
  if (found.length >= 2) return true
  if (roleOfSpeaker(first.speaker) !== null && (first.evidence !== 'none' || !isLabel(first.speaker))) return true
  if (first.evidence === 'stamp' && isShortName(first.speaker)) return true
  return (first.evidence === 'time' || first.isFirst) && looksLikeName(first.speaker)
}

const STARTS_LIKE_NAME = /^[\p{Lu}\p{Lo}\p{So}+#@]/u
const ADDRESS = /^\S{1,64}@\S{1,80}$/

function isShortName(name: string): boolean {
  return name.length <= 40 && name.split(' ').length <= 4 && !/[?!]|\.\s\p{L}{3}/u.test(name)
}

function looksLikeName(name: string): boolean {
  return ADDRESS.test(name) || (isShortName(name) && STARTS_LIKE_NAME.test(name))
}
