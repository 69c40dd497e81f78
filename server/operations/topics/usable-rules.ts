import type { TopicRule } from '#server/domain/standard'
import { type DecidedTopic, decideTopic } from '#server/scoring/topic'
import { whyUnusable } from '#server/text/own-words'

export interface UsableRules {
  /** Why the words of each rule cannot be looked for, in one sentence; null where they can. */
  troubles: (string | null)[]
  /** What the rules that can be looked for decide; `rule` is the place among all. */
  decide: (texts: readonly string[]) => DecidedTopic | null
}

/** Rules as they are being written, some of which may not be whole yet: those are passed over. */
export function usableRules(rules: readonly TopicRule[]): UsableRules {
  const troubles = rules.map((rule) => (rule.topic.trim() === '' ? NO_TOPIC : whyUnusable(rule)))
  const usable = rules.filter((_, place) => troubles[place] === null)
  const places = troubles.flatMap((trouble, place) => (trouble === null ? [place] : []))
  return {
    troubles,
    decide: (texts) => {
      const decided = decideTopic(texts, usable)
      return decided && { ...decided, rule: places[decided.rule] ?? decided.rule }
    },
  }
}

const NO_TOPIC = 'Write which topic these words tell.'
