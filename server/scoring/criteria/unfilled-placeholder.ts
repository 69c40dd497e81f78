import type { Message } from '#server/domain/conversation'
import { FULL_LOSS } from '#server/domain/finding'
import type { Criterion, CriterionInput } from '../criterion'
import { cannedAs } from '../match-replies'
import { findUnfilledFields } from '../unfilled-fields'
import { findWrongNames, type WrongName } from '../wrong-names'
import { type FoundInReply, judgementsByVendor } from './judged-replies'

/** A field of a template that was sent unfilled, or filled with another person's name (method.md 5.6, C4). */
export const unfilledPlaceholder: Criterion = {
  id: 'unfilled-placeholder',
  title: 'Unfilled field or wrong name',
  dimension: 'canned',
  critical: 'business',
  needs: ['author_roles'],
  rule:
    'A public reply of a person holds a field that nobody filled, such as "{{first_name}}", "[Customer Name]", "<insert name>", "%name%", "Hi undefined," or "Dear ,". Code, links, examples, marks of anonymised exports and what the customer wrote first do not count. ' +
    'Or it greets or thanks somebody by name who is not this customer: the customer gave another name, or the export names another person, or the customer answered "I am not ...". ' +
    'A name does not count where it may be a short or misspelled form of the customer’s, stands anywhere else in the conversation, is that of an agent, is used again after the customer wrote on without a word against it, or where customers gave several names. ' +
    'It costs 1.00 and is critical for the business.',
  remedy: 'Read a reply before it goes out; let the helpdesk fill in the name, and refuse to send an unfilled field.',
  outcomes: {
    none: 'Every reply is filled, and none addresses somebody else. Costs nothing.',
    unfilled: 'A reply holds an unfilled field. Costs 1.00, critical for the business.',
    wrong_name: 'A reply addresses somebody who is not this customer. Costs 1.00, critical for the business.',
  },
  judge: (input) =>
    judgementsByVendor({
      judged: input.publicMessages.filter(isPersonsReply),
      found: faultsIn(input),
      none: { outcome: 'none', words: 'every reply filled, nobody else addressed, loss 0.00' },
      outcomeOf: (found) => (found.some(({ wrong }) => wrong === null) ? 'unfilled' : 'wrong_name'),
      critical: 'business',
      lossOf: () => FULL_LOSS,
      wordsOf: (found, loss) => `${found.map(wordsOf).join(', ')}, loss ${loss}`,
    }),
}

interface Fault extends FoundInReply {
  /** Null for a field that nobody filled. */
  wrong: WrongName | null
}

function isPersonsReply(message: Message): boolean {
  return message.role === 'agent' && message.visibility === 'public' && message.automatic !== 'certain'
}

function faultsIn({ conversation, publicMessages, context }: CriterionInput): Fault[] {
  const unfilled = publicMessages.filter(isPersonsReply).flatMap((reply): Fault[] => {
    const evidence = findUnfilledFields(reply, publicMessages, cannedAs(reply, context.templates) !== null)
    return evidence.length === 0 ? [] : [{ reply, evidence, wrong: null }]
  })
  const wrong = findWrongNames(conversation, isPersonsReply).map(
    (found): Fault => ({ reply: found.reply, evidence: found.evidence, wrong: found }),
  )
  return [...unfilled, ...wrong]
}

function wordsOf({ evidence, wrong }: Fault): string {
  if (wrong === null) return `sent with ${evidence.map(({ quote }) => quote).join(', ')}`
  const who = wrong.customer === null ? 'who the customer is not' : `but the customer is ${wrong.customer}`
  return `sent to ${wrong.addressed}, ${who}`
}
