import type { Criterion } from '../criterion'
import { quotesOf } from '../quote'
import { transferLoopOf } from '../transfers'

/** Customers who are passed on and on without an answer (method.md 6.4). */
export const transferLoop: Criterion = {
  id: 'transfer-loop',
  title: 'Passed on in a loop',
  dimension: 'escalation',
  critical: null,
  needs: ['author_roles', 'language_pack'],
  rule: 'Three hand-overs and more by different agents without a full answer in between are a loop. Only shown; costs nothing.',
  remedy: 'Whoever takes a customer over answers first.',
  outcomes: { loop: 'Passed on three times and more without an answer. Costs nothing.' },
  judge: ({ conversation, publicMessages, context }) => {
    const passes = transferLoopOf(conversation, publicMessages, context.standard)
    const last = passes.at(-1)
    if (last === undefined) return []
    return [
      {
        outcome: 'loop',
        vendorId: last.vendorId,
        agentId: last.agentId,
        loss: 0,
        advisory: true,
        critical: null,
        evidence: quotesOf(
          publicMessages,
          passes.map(({ id }) => id),
        ),
        words: `Passed on ${passes.length} times without an answer in between`,
      },
    ]
  },
}
