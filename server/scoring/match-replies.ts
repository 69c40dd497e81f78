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

/** The template found in a reply, however much of it; null for courtesies and what was excluded, which count for no rule. */
export function countedTemplate({ match }: Pick<Message, 'match'>, { find }: Templates): KnownTemplate | null {
  const template = match === undefined || match.templateId === null ? null : find(match.templateId)
  return template === null || template.kind === 'courtesy' || template.isExcluded ? null : template
}

/** The template that a reply is, verbatim or filled; null for own words and short replies, too. */
export function cannedAs(message: Pick<Message, 'match'>, templates: Templates): KnownTemplate | null {
  const isCanned = message.match?.band === 'verbatim' || message.match?.band === 'filled'
  return isCanned ? countedTemplate(message, templates) : null
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
