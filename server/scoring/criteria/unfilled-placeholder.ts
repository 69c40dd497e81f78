import { FULL_LOSS } from '#server/domain/finding'
import { findPlaceholders } from '#server/text/placeholders'
import type { Criterion, CriterionInput } from '../criterion'
import { type FoundInReply, judgementsByVendor } from './judged-replies'

/** A field of a template that was sent to a customer unfilled (method.md 5.6, C4). */
export const unfilledPlaceholder: Criterion = {
  id: 'unfilled-placeholder',
  title: 'Unfilled placeholder',
  dimension: 'canned',
  critical: 'business',
  needs: ['author_roles'],
  rule:
    'A public reply of a person holds a field that nobody filled, such as "{{first_name}}", "[Customer Name]", "<insert name>" or "%name%". ' +
    'It costs 1.00 and is critical for the business. Code, links, examples, marks of anonymised exports and what the customer wrote first do not count.',
  remedy: 'Read a reply before it goes out; let the helpdesk refuse to send a text with an unfilled field.',
  outcomes: {
    none: 'Every reply is filled. Costs nothing.',
    unfilled: 'A reply holds an unfilled field. Costs 1.00, critical for the business.',
  },
  judge: ({ publicMessages }) =>
    judgementsByVendor({
      judged: publicMessages.filter(isPersonsReply),
      found: unfilledIn(publicMessages),
      none: { outcome: 'none', words: 'every reply filled, loss 0.00' },
      outcome: 'unfilled',
      critical: 'business',
      lossOf: () => FULL_LOSS,
      wordsOf: (found, loss) =>
        `sent with ${found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join(', ')}, loss ${loss}`,
    }),
}

type Message = CriterionInput['publicMessages'][number]

function isPersonsReply(message: Message): boolean {
  return message.role === 'agent' && message.automatic !== 'certain'
}

function unfilledIn(publicMessages: readonly Message[]): FoundInReply[] {
  const found: FoundInReply[] = []
  for (const [index, reply] of publicMessages.entries()) {
    if (!isPersonsReply(reply)) continue
    const placeholders = findPlaceholders(reply.text)
    if (placeholders.length === 0) continue
    const written = publicMessages.slice(0, index).filter(({ role }) => role === 'customer')
    const own = placeholders.filter(({ text }) => !written.some((message) => message.text.includes(text)))
    const evidence = own.map(({ start, end, text }) => ({ messageId: reply.id, start, end, quote: text }))
    if (evidence.length > 0) found.push({ reply, evidence })
  }
  return found
}
