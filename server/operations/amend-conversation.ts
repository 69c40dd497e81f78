import type { Conversation, Message } from '#server/domain/conversation'
import { replyHashOf } from './reply-hash-of'
import type { MessageChange, StagedFile } from './stage-transcript'

/** How conversations will read once the staged changes are committed. */
export function amendConversation(staged: StagedFile): (conversation: Conversation) => Conversation {
  const changesByMessageId = new Map(staged.changes.map((change) => [change.messageId, change]))
  const changedIds = new Set(staged.changes.map((change) => change.conversationId))
  return (conversation) => {
    const facts = staged.touched.get(conversation.id)?.facts
    const messages = changedIds.has(conversation.id)
      ? conversation.messages.map((message) => amendMessage(message, changesByMessageId.get(message.id))).sort(inOrder)
      : conversation.messages
    if (!facts) return { ...conversation, messages }
    return {
      ...conversation,
      messages,
      channel: facts.channel ?? 'other',
      language: facts.language,
      priority: facts.priority,
      requestedAt: facts.requestedAt,
      closedAt: facts.closedAt,
      endedBy: facts.endedBy,
    }
  }
}

function amendMessage(message: Message, change: MessageChange | undefined): Message {
  if (!change) return message
  const { at, role, visibility, automatic, text } = change.message
  return { ...message, at, role, visibility, automatic, text, replyHash: replyHashOf(change.message) }
}

const inOrder = (a: Message, b: Message) => a.at - b.at || a.id - b.id
