import type { TopicRule } from '#server/domain/standard'
import { freeKey, type Keyed } from './keyed-list'

export interface KeyedRule extends TopicRule, Keyed {}

type Rules = readonly KeyedRule[]

export function keyRules(rules: readonly TopicRule[]): KeyedRule[] {
  return rules.map((rule, key) => ({ ...rule, key }))
}

/** A new rule at the end, for the topic of the last: several words often tell one topic. */
export function addRule(rules: Rules): Rules {
  return [...rules, { key: freeKey(rules), topic: rules.at(-1)?.topic ?? '', syntax: 'literal', words: '' }]
}

/** The rules as they are tried: also those that are not whole yet. */
export function writtenRules(rules: Rules): TopicRule[] {
  return rules.map(({ key: _, topic, ...words }) => ({ topic: topic.trim(), ...words }))
}

/** The rules as they are saved: one without a topic or without words would say nothing. */
export function wholeRules(rules: Rules): TopicRule[] {
  return writtenRules(rules).filter(({ topic, words }) => topic !== '' && words.trim() !== '')
}
