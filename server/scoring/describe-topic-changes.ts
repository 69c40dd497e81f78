import { grouped } from '#server/domain/grouped'
import type { StandardChange, TopicRule } from '#server/domain/standard'
import { longestRising } from './longest-rising'
import { formatNames } from './setting-words'

interface Placed {
  rule: TopicRule
  place: number
}

/**
 * What differs between two lists of rules on topics, whose order decides: words that went and came, by topic, and rules that
 * changed their place among those that stayed.
 */
export function describeTopicChanges(before: readonly TopicRule[], after: readonly TopicRule[]): StandardChange[] {
  const wasByKey = placedByKey(before)
  const isByKey = placedByKey(after)
  const without = (placed: Map<string, Placed>, others: Map<string, Placed>) =>
    grouped(
      [...placed].flatMap(([key, { rule }]) => (others.has(key) ? [] : [rule])),
      ({ topic }) => topic,
    )
  const kept = [...isByKey].flatMap(([key, is]) => {
    const was = wasByKey.get(key)
    return was === undefined ? [] : [{ was, is }]
  })
  const unmoved = longestRising(kept.map(({ was }) => was.place))
  return [
    ...[...without(wasByKey, isByKey)].map(([topic, rules]) => ({
      ...{ path: 'topics', label: `Topic "${topic}", words taken away` },
      ...{ before: formatRules(rules), after: null },
    })),
    ...[...without(isByKey, wasByKey)].map(([topic, rules]) => ({
      ...{ path: 'topics', label: `Topic "${topic}", words added` },
      ...{ before: null, after: formatRules(rules) },
    })),
    ...kept.flatMap(({ was, is }, index) => (unmoved.has(index) ? [] : [moved(was, is)])),
  ]
}

function moved(was: Placed, is: Placed): StandardChange {
  return {
    path: `topics[${is.place}]`,
    label: `Topic "${is.rule.topic}", place of ${formatRules([is.rule])}`,
    before: `number ${was.place + 1}`,
    after: `number ${is.place + 1}`,
  }
}

const formatRules = (rules: readonly TopicRule[]) =>
  formatNames(rules.map(({ syntax, words }) => (syntax === 'literal' ? `"${words}"` : `pattern ${words}`)))

/** Rules by what they say; of several that say the same each is told apart by how many came before. */
function placedByKey(rules: readonly TopicRule[]): Map<string, Placed> {
  const placed = new Map<string, Placed>()
  const seen = new Map<string, number>()
  rules.forEach((rule, place) => {
    const said = JSON.stringify([rule.topic, rule.syntax, rule.words])
    const before = seen.get(said) ?? 0
    seen.set(said, before + 1)
    placed.set(`${before} ${said}`, { rule, place })
  })
  return placed
}
