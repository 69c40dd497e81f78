import type { Conversation, Message } from '#server/domain/conversation'
import type { ImportedFacts } from '#server/domain/import'
import { judgedText } from './reply-hash-of'
import type { StagedImport } from './stage-files'
import type { MessageChange } from './stage-messages'

/** How conversations will read once the staged changes are committed. */
export function amendConversation(
  staged: Pick<StagedImport, 'changes' | 'touched'>,
): (conversation: Conversation) => Conversation {
  const changesByMessageId = new Map(staged.changes.map((change) => [change.messageId, change]))
  const changedIds = new Set(staged.changes.map((change) => change.conversationId))
  return (conversation) => {
    const facts = staged.touched.get(conversation.id)
    const messages = changedIds.has(conversation.id)
      ? conversation.messages.map((message) => amendMessage(message, changesByMessageId.get(message.id))).sort(inOrder)
      : conversation.messages
    return facts ? { ...conversation, messages, ...amendedFacts(facts) } : { ...conversation, messages }
  }
}

/** The facts that scoring looks at. */
export function amendedFacts(facts: ImportedFacts): Omit<Conversation, 'id' | 'messages' | 'closingsTold'> {
  const { channel, assignee: _, csat: __, ...told } = facts
  return { channel: channel ?? 'other', ...told }
}

export function amendMessage(
  message: Message,
  change: Pick<MessageChange, 'content' | 'replyHash'> | undefined,
): Message {
  if (!change) return message
  const { at, role, visibility, automatic } = change.content
  return { ...message, at, role, visibility, automatic, text: judgedText(change.content), replyHash: change.replyHash }
}

export const inOrder = (a: Message, b: Message) => a.at - b.at || a.id - b.id
