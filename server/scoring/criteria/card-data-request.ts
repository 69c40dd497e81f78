import type { Criterion } from '../criterion'
import { earsFor } from '../ears'
import { rangeOf } from '../quote'

/** Agents who ask for card numbers or secrets in the conversation: compliance-critical (method.md 2.1). */
export const cardDataRequest: Criterion = {
  id: 'card-data-request',
  title: 'Asks for card data in writing',
  dimension: 'escalation',
  critical: 'compliance',
  needs: ['author_roles', 'language_pack'],
  rule:
    'Nobody asks a customer to write down a whole card number, its security code, a PIN or a password. ' +
    'The last four digits, and a form made for it, are fine. Costs no points; compliance-critical.',
  remedy: 'Send the customer to the secure form, or ask for the last four digits.',
  outcomes: { asked: 'Asked for card data or a secret in writing. Costs nothing; compliance-critical.' },
  judge: ({ conversation, publicMessages, context }) =>
    publicMessages.flatMap((message) => {
      if (message.role !== 'agent') return []
      const found = earsFor(conversation, message, context.standard)?.answer(message.text).cardDataRequest ?? null
      if (found === null) return []
      const { vendorId, agentId } = message
      const isSure = context.takesPoints('card-data-request', vendorId)
      return [
        {
          outcome: 'asked',
          vendorId,
          agentId,
          loss: 0,
          advisory: true,
          critical: isSure ? ('compliance' as const) : null,
          evidence: [rangeOf(message, found)],
          words: `${context.businessHours.localTime(message.at)} asked for card data or a secret in writing`,
        },
      ]
    }),
}
