import { grouped } from '#server/domain/grouped'
import { type MisplacedUse, misplacedUse } from '#server/statistics/misplaced-use'
import type { CannedUses } from './canned-uses'

/** Uses of a template by one vendor in a topic where the vendor hardly ever uses it. */
export interface Misplaced extends MisplacedUse {
  vendorId: number | null
  templateId: string
  text: string
  topic: string
  usesHere: number
  uses: number
}

/**
 * Templates in topics where they do not belong (method.md 5.6, C6), vendor by vendor, because vendors have different templates and
 * different topics, and one's habits say nothing of another's. Approved templates belong anywhere, and where no topic is told
 * nothing can be out of place. Those that were to be expected most come first.
 */
export function findMisplaced({ uses, templatesById }: CannedUses): Misplaced[] {
  return [...grouped(uses, ({ vendorId }) => vendorId)]
    .flatMap(([vendorId, ofVendor]) => {
      const replies = sum(ofVendor)
      const repliesByTopic = sumBy(ofVendor, ({ topic }) => topic)
      return [...grouped(ofVendor, ({ templateId }) => templateId)].flatMap(([templateId, ofTemplate]) => {
        const template = templatesById.get(templateId)
        if (template === undefined || template.isApproved) return []
        return [...sumBy(ofTemplate, ({ topic }) => topic)].flatMap(([topic, usesHere]) => {
          const counts = { usesHere, uses: sum(ofTemplate), repliesHere: repliesByTopic.get(topic) ?? 0, replies }
          const found = topic === '' ? null : misplacedUse(counts)
          return found === null
            ? []
            : [{ vendorId, templateId, text: template.text, topic, usesHere, uses: counts.uses, ...found }]
        })
      })
    })
    .sort((a, b) => b.expected - a.expected || order(a.templateId, b.templateId) || order(a.topic, b.topic))
}

function sum(uses: readonly { n: number }[]): number {
  return uses.reduce((total, { n }) => total + n, 0)
}

function sumBy<Use extends { n: number }>(uses: readonly Use[], keyOf: (use: Use) => string): Map<string, number> {
  return new Map([...grouped(uses, keyOf)].map(([key, own]) => [key, sum(own)]))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
