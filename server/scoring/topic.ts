import type { Conversation } from '#server/domain/conversation'
import { LONGEST_TOPIC } from '#server/domain/filter'

/** What a conversation is about, as figures tell topics apart: without blanks around it, empty where nothing tells. */
export function topicOf({ topic }: Pick<Conversation, 'topic'>): string {
  return (topic ?? '').trim().slice(0, LONGEST_TOPIC)
}
