import type { TopicRuleCounts } from '../../_trpc/outputs'

export type Counted = Pick<TopicRuleCounts, 'period' | 'untold' | 'lookedAt' | 'byRule'>

const EXAMPLES = 3

/** What parts counted so far, with the next part added. */
export function addUpTopics(before: Counted | null, { period, untold, lookedAt, byRule }: Counted): Counted {
  if (before === null) return { period, untold, lookedAt, byRule }
  const rules = [...new Set([...before.byRule, ...byRule].map(({ rule }) => rule))].sort((a, b) => a - b)
  return {
    period,
    untold,
    lookedAt: before.lookedAt + lookedAt,
    byRule: rules.map((rule) => {
      const parts = [...before.byRule, ...byRule].filter((part) => part.rule === rule)
      return {
        rule,
        conversations: parts.reduce((sum, { conversations }) => sum + conversations, 0),
        examples: parts.flatMap(({ examples }) => examples).slice(0, EXAMPLES),
      }
    }),
  }
}
