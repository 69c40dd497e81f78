import type { Conversation, Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import { findAddressed } from '#server/text/addressed-name'
import { findDeniedNames, namesMentioned } from '#server/text/mentioned-name'
import { findAnsweredName, findOwnNames, type NameInText, readCustomerName } from '#server/text/own-name'
import { foldLetters, mayBeSamePerson, type PersonName } from '#server/text/person-name'
import { rangeOf } from './quote'

/** A reply that addresses somebody who is not this customer. */
export interface WrongName {
  reply: Message
  addressed: string
  /** The customer's name as far as it is known. */
  customer: string | null
  /** The name in the reply, and where the customer gave theirs or said that it is not. */
  evidence: readonly Evidence[]
}

interface Addressing {
  reply: Message
  names: readonly NameInText[]
}

interface GivenName {
  name: PersonName
  /** Null where the export gives the name. */
  evidence: Evidence | null
}

/**
 * The replies of people that address a person whom the conversation knows nothing of, while the customer is known by
 * another name (method.md 5.6 C4), or that the customer answered with "I am not …". In doubt none: not where customers
 * gave several names, not where the name may be a form of the customer's, stands anywhere else in the conversation, or is
 * used again after the customer wrote on without a word against it.
 */
export function findWrongNames(conversation: Conversation, isReply: (message: Message) => boolean): WrongName[] {
  const { messages, customer } = conversation
  const addressing = messages.flatMap((reply): Addressing[] => {
    const names = isReply(reply) ? findAddressed(reply.text) : []
    return names.length === 0 ? [] : [{ reply, names }]
  })
  if (addressing.length === 0) return []
  const given = givenNames(conversation)
  const [first] = given
  const isSure = first !== undefined && given.every(({ name }) => mayBeSamePerson(name, first.name))
  const wrong: WrongName[] = []
  for (const { reply, names } of addressing) {
    for (const found of names) {
      const denial = deniedAfter(reply, found, messages)
      const isOther =
        isSure &&
        given.every(({ name }) => !mayBeSamePerson(name, found.name)) &&
        !isUsedOn(found.name, reply, addressing, messages) &&
        ![customer, ...authorsOf(messages)].some((written) => isHandleOf(written, found.name)) &&
        !isKnownElsewhere(found, reply, messages, isReply)
      const basis = denial ?? (isOther ? (first?.evidence ?? null) : null)
      if (denial === null && !isOther) continue
      wrong.push({
        reply,
        addressed: found.name.written,
        customer: first?.name.written ?? null,
        evidence: [...(basis === null ? [] : [basis]), rangeOf(reply, found)],
      })
    }
  }
  return wrong
}

/** The names that customers gave of themselves, and the export's; those of agents of the conversation are none. */
function givenNames({ messages, customer, channel }: Conversation): GivenName[] {
  if (channel === 'phone_notes') return []
  const agents = messages.flatMap((message) => (message.role === 'agent' ? findOwnNames(message.text) : []))
  const given: GivenName[] = []
  for (const [index, message] of messages.entries()) {
    if (message.role !== 'customer' || message.automatic === 'certain') continue
    const before = messages[index - 1]
    const answered =
      before === undefined || before.role === 'customer' ? null : findAnsweredName(before.text, message.text)
    for (const found of answered === null ? findOwnNames(message.text) : [answered])
      if (!agents.some(({ name }) => mayBeSamePerson(name, found.name)))
        given.push({ name: found.name, evidence: rangeOf(message, found) })
  }
  for (const written of new Set([customer, ...authorsOf(messages)])) {
    const name = written === null ? null : readCustomerName(written)
    if (name !== null) given.push({ name, evidence: null })
  }
  return given
}

/** What the export calls the customers who wrote. */
const authorsOf = (messages: readonly Message[]): (string | null)[] =>
  messages.flatMap(({ role, authorName = null }) => (role === 'customer' ? [authorName] : []))

/** "I am not Sarah", said in the customer's next message. */
function deniedAfter(reply: Message, { name }: NameInText, messages: readonly Message[]): Evidence | null {
  const next = messages.slice(messages.indexOf(reply) + 1).find(({ role }) => role === 'customer')
  if (next === undefined) return null
  const denied = findDeniedNames(next.text).find((found) => mayBeSamePerson(found.name, name))
  return denied === undefined ? null : rangeOf(next, denied)
}

/** A name that replies use before and after a message of the customer: the account may be in it. */
function isUsedOn(
  name: PersonName,
  reply: Message,
  addressing: readonly Addressing[],
  messages: readonly Message[],
): boolean {
  const place = messages.indexOf(reply)
  return addressing.some((other) => {
    const isUsed = other.names.some(
      (used) => mayBeSamePerson(used.name, name) && deniedAfter(other.reply, used, messages) === null,
    )
    if (other.reply === reply || !isUsed) return false
    const [from, to] = [place, messages.indexOf(other.reply)].sort((a, b) => a - b)
    return messages.slice(from, to).some(({ role }) => role === 'customer')
  })
}

function isHandleOf(customer: string | null, { words }: PersonName): boolean {
  if (customer === null) return false
  const folded = foldLetters(customer)
  return words.some((word) => word.length > 2 && folded.includes(word))
}

/** Whether a word of the name stands anywhere but where replies of people address it: software knows the account's name. */
function isKnownElsewhere(
  { name }: NameInText,
  reply: Message,
  messages: readonly Message[],
  isReply: (message: Message) => boolean,
): boolean {
  return messages.some((message) => {
    if (message === reply) return findOwnNames(message.text).some((own) => mayBeSamePerson(own.name, name))
    const hidden = isReply(message) ? findAddressed(message.text) : findDeniedNames(message.text)
    return namesMentioned(name, message.text, hidden)
  })
}
