import type { Conversation, Message } from '#server/domain/conversation'
import type { JudgedReply } from '#server/domain/score'
import type { KnownTemplate } from '#server/domain/template'
import type { Templates } from './criterion'

/** A conversation whose replies of people carry what a template explains of them. */
export function matchReplies(conversation: Conversation, { matchOf }: Templates): Conversation {
  const messages = conversation.messages.map((message) =>
    isReply(message) ? { ...message, match: matchOf(message.text) } : message,
  )
  return { ...conversation, messages }
}

/** A public reply that its export does not call automatic. */
function isReply({ role, visibility, automatic }: Message): boolean {
  return role === 'agent' && visibility === 'public' && automatic !== 'certain'
}

/** The template that a reply is, verbatim or filled; null for own words, short replies, courtesies and what was excluded. */
export function cannedAs({ match }: Pick<Message, 'match'>, { find }: Templates): KnownTemplate | null {
  if (match === undefined || match.templateId === null) return null
  if (match.band !== 'verbatim' && match.band !== 'filled') return null
  const template = find(match.templateId)
  return template === null || template.kind === 'courtesy' || template.isExcluded ? null : template
}

/** The replies of people among messages, in order; what turned out to be sent by software is none. */
export function judgedReplies(messages: readonly Message[], templates: Templates): JudgedReply[] {
  return messages.flatMap((message) => {
    const { id, vendorId, agentId, automatic, match } = message
    return match === undefined || automatic === 'certain'
      ? []
      : [{ messageId: id, vendorId, agentId, ...match, isCanned: cannedAs(message, templates) !== null }]
  })
}
