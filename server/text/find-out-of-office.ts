import { hearAutomatic } from './find-auto-reply'
import type { Found } from './find-in-sentences'
import type { LanguagePack } from './language-pack'

/** What goes with an absence that a mailbox reports, and seldom with one that a person mentions. */
const BESIDE_ABSENCE = [
  'says-automatic',
  'do-not-reply',
  'until',
  'limited-access',
  'on-return',
  'contact-instead',
  'if-urgent',
  'will-answer',
  'thanks',
] as const
/** What a person has to say beside it. */
const OF_A_PERSON = ['own-matter', 'question', 'own-act', 'details', 'channel'] as const

/** How much must stand beside the words of an absence: "I am away" is often said in passing. */
const WANTED_BESIDE = [
  ['out-of-office', 1],
  ['on-leave', 1],
  ['is-away', 2],
] as const
/** So short a text says nothing but the absence. */
const NOTHING_ELSE = 60

/**
 * The words of an absence notice or a bounce that a customer's mailbox sent by itself, or null; null for an empty text.
 * Rather misses one than takes a person's words for it (method.md 1.6, R12).
 */
export function findOutOfOffice(text: string, pack: LanguagePack): Found | null {
  const { kinds, persons } = hearAutomatic(text, pack)
  const bounce = kinds.get('bounce')
  if (bounce !== undefined) return bounce
  if (OF_A_PERSON.some((sign) => persons.has(sign))) return null
  const beside = BESIDE_ABSENCE.filter((kind) => kinds.has(kind)).length
  for (const [kind, wanted] of WANTED_BESIDE) {
    const found = kinds.get(kind)
    const isAll = kind === 'out-of-office' && text.trim().length <= NOTHING_ELSE
    if (found !== undefined && (beside >= wanted || isAll)) return found
  }
  return null
}
