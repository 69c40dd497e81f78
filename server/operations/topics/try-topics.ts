import type { TopicRule } from '#server/domain/standard'
import type { DecidedTopic } from '#server/scoring/topic'
import { usableRules } from './usable-rules'

export interface TriedTopics {
  /** Why the words of each rule cannot be looked for, in one sentence; null where they can. */
  troubles: (string | null)[]
  /** The rule that decides and where its words stand in the text, characters [start, end); null where none does. */
  decided: Omit<DecidedTopic, 'text'> | null
}

/** What rules on topics say of a text that a person tries them on. */
export function tryTopics(rules: readonly TopicRule[], text: string): TriedTopics {
  const { troubles, decide } = usableRules(rules)
  const decided = decide([text])
  if (decided === null) return { troubles, decided: null }
  const { topic, rule, start, end } = decided
  return { troubles, decided: { topic, rule, start, end } }
}
