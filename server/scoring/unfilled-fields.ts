import type { Message } from '#server/domain/conversation'
import type { Evidence } from '#server/domain/finding'
import { findAddressed } from '#server/text/addressed-name'
import { findOwnNames } from '#server/text/own-name'
import { findPlaceholders, type Placeholder } from '#server/text/placeholders'
import { findUnfilledGreeting } from '#server/text/unfilled-greeting'
import { rangeOf } from './quote'

/**
 * The fields of templates that stand unfilled in a reply: "{{first_name}}" and the like that no customer wrote before, and a
 * greeting without its name. The latter only where names stand elsewhere in the conversation, for some exports leave out
 * every name; and "Hi ," only in a known template that has no other blank before a comma.
 */
export function findUnfilledFields(reply: Message, messages: readonly Message[], isTemplate: boolean): Evidence[] {
  const greeting = findUnfilledGreeting(reply.text)
  const fields: Placeholder[] = findPlaceholders(reply.text).filter(
    ({ text }) => !messages.some((message) => isEarlierWordOfCustomer(message, reply) && message.text.includes(text)),
  )
  if (greeting !== null && isBeyondDoubt(reply, greeting, isTemplate) && namesStandIn(messages, reply))
    if (fields.every(({ start }) => start >= greeting.end)) fields.unshift(greeting)
  return fields.map((field) => rangeOf(reply, field))
}

function isEarlierWordOfCustomer({ id, at, role }: Message, reply: Message): boolean {
  return role === 'customer' && (at < reply.at || (at === reply.at && id < reply.id))
}

function isBeyondDoubt(
  { text }: Message,
  { end, isSure }: { end: number; isSure: boolean },
  isTemplate: boolean,
): boolean {
  return isSure || (isTemplate && !/[ \t][,.!?]/.test(text.slice(end)))
}

function namesStandIn(messages: readonly Message[], reply: Message): boolean {
  return messages.some(({ id, role, text }) => {
    if (id === reply.id) return false
    return role === 'customer' ? findOwnNames(text).length > 0 : findAddressed(text).length > 0
  })
}
