import type { Conversation, Message } from '#server/domain/conversation'

/** What a person has said of agents and queues, which wins over what an export says. */
export interface Attribution {
  /** The agent that an agent is another name of; itself where it stands for itself. */
  agentOf: (agentId: number) => number
  /** The vendor an agent works for at an instant; null where nothing was said about that day. */
  vendorOfAgent: (agentId: number, at: number) => number | null
  /** The vendor that answers for a queue; null where nothing was said about it. */
  vendorOfQueue: (queue: string) => number | null
  /** Nothing was said at all: conversations stay as they are. */
  isEmpty: boolean
}

function attributeMessage(message: Message, queueVendorId: number | null, attribution: Attribution): Message {
  if (message.agentId === null) {
    if (queueVendorId === null || message.role !== 'customer') return message
    return { ...message, vendorId: message.vendorId ?? queueVendorId }
  }
  const agentId = attribution.agentOf(message.agentId)
  const vendorId = attribution.vendorOfAgent(agentId, message.at) ?? message.vendorId
  return agentId === message.agentId && vendorId === message.vendorId ? message : { ...message, agentId, vendorId }
}

/**
 * A conversation whose messages belong to whom a person said: an agent's to the vendor the agent worked for on that day,
 * under the one name that stands for all of the agent's, a customer's without a vendor to the vendor that answers for its
 * queue. Never to the assignee at the end.
 */
export function attribute(conversation: Conversation, attribution: Attribution): Conversation {
  if (attribution.isEmpty) return conversation
  const queueVendorId = conversation.queue === null ? null : attribution.vendorOfQueue(conversation.queue)
  const messages = conversation.messages.map((message) => attributeMessage(message, queueVendorId, attribution))
  return { ...conversation, messages }
}
