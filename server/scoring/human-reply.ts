import type { Message } from '#server/domain/conversation'

/** A public message by a person of a vendor; a suspicion of automation does not make it a machine's. */
export function isHumanReply(message: Message): boolean {
  return message.role === 'agent' && message.visibility === 'public' && message.automatic !== 'certain'
}
