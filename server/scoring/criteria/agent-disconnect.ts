import type { Criterion } from '../criterion'
import { cutOffOf } from '../disconnect'
import { quotesOf } from '../quote'

const WORDS = {
  agent: 'the agent ended the chat',
  idle: 'an idle timer ended the chat',
  unknown: 'the chat ended',
} as const

/** Chats that were ended under a customer who was not done (method.md 6.4). */
export const agentDisconnect: Criterion = {
  id: 'agent-disconnect',
  title: 'Chat ended under the customer',
  dimension: 'escalation',
  critical: 'customer',
  needs: ['times', 'author_roles'],
  rule:
    'A chat is not ended while the customer has the last word (thanks and goodbye aside), nor less than 60 s after a question to the customer; ' +
    'an idle timer waits as long after a question as the standard says, by default 5 min. Costs no points of its own: an unanswered customer and a standing request are judged by their own rules.',
  remedy: 'Answer before ending a chat, and give the customer time to answer a question.',
  outcomes: {
    agent: 'The agent ended it. Costs nothing; customer-critical.',
    idle: 'An idle timer ended it. Costs nothing; customer-critical.',
    unknown: 'The export does not tell who ended it. Costs nothing.',
  },
  judge: ({ conversation, publicMessages, context }) => {
    if (conversation.closedAt === null || conversation.closedAt > context.asOf) return []
    const cutOff = cutOffOf(conversation, publicMessages, context.standard)
    if (cutOff === null) return []
    const agent = publicMessages.findLast(({ role, automatic }) => role === 'agent' && automatic !== 'certain')
    const asked = cutOff.message.role === 'customer' ? 'the customer had the last word' : 'a question was still open'
    return [
      {
        outcome: cutOff.by,
        vendorId: agent?.vendorId ?? cutOff.message.vendorId,
        agentId: agent?.agentId ?? null,
        loss: 0,
        advisory: true,
        critical: cutOff.by === 'unknown' ? null : 'customer',
        evidence: quotesOf(publicMessages, [cutOff.message.id]),
        words: `${context.businessHours.localTime(conversation.closedAt)} ${WORDS[cutOff.by]} while ${asked}`,
      },
    ]
  },
}
