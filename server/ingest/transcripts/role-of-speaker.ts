import type { AuthorRole } from '#server/domain/conversation'
import { parseRole, type RoleWord, wordKey } from '../values'

const ROLE_IN_BRACKETS = /[([]([^()[\]]{1,30})[)\]]$/
const FIRST_WORD = /^(agent|visitor|customer|client|guest|caller|operator|chatbot|bot)[\s#:-]{1,3}\S/i
const NUMBERED = /^(.{1,30}?)\s?#?\d{1,12}$/

/**
 * The role a speaker's name tells by its words: "Customer", "Agent Maya", "Maya (agent)", "Visitor 2834". Null for a bare
 * name and for words that mean different things in different systems, as "user" does.
 */
export function roleOfSpeaker(speaker: string): RoleWord | null {
  const name = speaker.trim()
  const words = [name, NUMBERED.exec(name)?.[1], ROLE_IN_BRACKETS.exec(name)?.[1], FIRST_WORD.exec(name)?.[1]]
  for (const word of words) {
    const role = word === undefined ? null : parseRole(word)
    if (role !== null) return role
  }
  return null
}

/**
 * Whether “user” means the customer among authors of these roles: agents or bots beside it go by words of their own, and
 * nobody else is a customer.
 */
export function isUserCustomer(roles: readonly (AuthorRole | null)[]): boolean {
  return !roles.includes('customer') && (roles.includes('agent') || roles.includes('bot'))
}

const LABELS = new Set(
  'note, private, info, event, contact, lead, support, staff, incoming, outgoing, inbound, outbound, notiz, nota, ai, employee, admin, associate'.split(
    ', ',
  ),
)

/** A role word that opens lines of forms and mails as well: alone it proves no speaker. */
export function isLabel(speaker: string): boolean {
  return LABELS.has(wordKey(speaker))
}
