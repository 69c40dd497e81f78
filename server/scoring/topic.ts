import type { Conversation, Message } from '#server/domain/conversation'
import { LONGEST_TOPIC } from '#server/domain/filter'
import type { Standard, TopicRule } from '#server/domain/standard'
import { compileLook, type Look } from '#server/text/own-words'
import { isHumanReply } from './human-reply'

/** What decided a topic: a rule by its place, and where its words stand in the text, characters [start, end). */
export interface DecidedTopic {
  topic: string
  rule: number
  /** Place of the text among those looked at. */
  text: number
  start: number
  end: number
}

type Told = Pick<Conversation, 'topic' | 'subject' | 'messages'>

/**
 * What a conversation is about, as figures tell topics apart: what the export tells, without blanks around it, else what
 * the standard's rules find in the subject and in the customer's public messages up to a person's first reply. Empty where
 * nothing tells. Takes the messages with what scoring found out about automation, in order.
 */
export function topicOf(conversation: Told, { topics }: Pick<Standard, 'topics'>): string {
  const told = toldTopic(conversation)
  if (told !== '' || topics.length === 0) return told
  return decideTopic(openingTexts(conversation), topics)?.topic ?? ''
}

/** The topic that the export tells; empty where it tells none. */
export function toldTopic({ topic }: Pick<Conversation, 'topic'>): string {
  return (topic ?? '').trim().slice(0, LONGEST_TOPIC)
}

/** The subject and what the customer wrote before a person first replied; what rules on topics look at. */
export function openingTexts({ subject, messages }: Pick<Told, 'subject' | 'messages'>): string[] {
  const firstReply = messages.findIndex(isHumanReply)
  const before = firstReply === -1 ? messages : messages.slice(0, firstReply)
  return [subject ?? '', ...before.filter(isCustomers).map(({ text }) => text)].filter((text) => text !== '')
}

/** What a customer's own machine answers tells nothing of the matter. */
const isCustomers = ({ role, visibility, automatic }: Message) =>
  role === 'customer' && visibility === 'public' && automatic !== 'certain'

/**
 * What rules say of texts: the first rule that finds its words in any of them decides; null where none does. Rules are
 * compiled once for each list. Throws on words that cannot be looked for: ask `whyUnusable` first.
 */
export function decideTopic(texts: readonly string[], rules: readonly TopicRule[]): DecidedTopic | null {
  for (const [rule, { topic, look }] of compiled(rules).entries())
    for (const [text, words] of texts.entries()) {
      const found = look(words)
      if (found !== null) return { topic, rule, text, start: found.start, end: found.end }
    }
  return null
}

const compiledByRules = new WeakMap<readonly TopicRule[], { topic: string; look: Look }[]>()

function compiled(rules: readonly TopicRule[]): { topic: string; look: Look }[] {
  const known = compiledByRules.get(rules)
  if (known !== undefined) return known
  const looks = rules.map((rule) => ({ topic: rule.topic, look: compileLook(rule) }))
  compiledByRules.set(rules, looks)
  return looks
}
