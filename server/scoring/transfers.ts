import type { Conversation, Message } from '#server/domain/conversation'
import type { Standard } from '#server/domain/standard'
import { earsFor } from './ears'
import { replyKindOf } from './reply-kind'

/** method.md 6.4: three transfers and more without anything said in between are a loop. */
const LOOP = 3

/**
 * The messages that pass a customer on three times and more without a full answer in between; empty where nobody does.
 * Another agent who goes on with words of handing over again passes on again.
 */
export function transferLoopOf(
  conversation: Conversation,
  publicMessages: readonly Message[],
  standard: Standard,
): readonly Message[] {
  const answers = publicMessages.filter(({ role, automatic }) => role === 'agent' && automatic !== 'certain')
  if (countChanges(answers) < LOOP - 1) return []
  let passes: Message[] = []
  for (const message of answers) {
    const words = earsFor(conversation, message, standard)?.answer(message.text)
    if (words === undefined) continue
    const previous = passes.at(-1)
    if (words.handOver !== null && (previous === undefined || previous.agentId !== message.agentId))
      passes.push(message)
    else if (words.handOver === null && replyKindOf(message.text) === 'full') {
      if (passes.length >= LOOP) return passes
      passes = []
    }
  }
  return passes.length >= LOOP ? passes : []
}

/** How often somebody else goes on: each one who passes on is another than the one before. */
function countChanges(answers: readonly Message[]): number {
  return answers.filter(({ agentId }, index) => index > 0 && agentId !== answers[index - 1]?.agentId).length
}
