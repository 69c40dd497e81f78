import type { TopicFigures, TopicOfVendor } from '../_trpc/outputs'

export interface LowestTopic {
  topic: string
  figures: TopicOfVendor
}

const MOST_SHOWN = 3

/**
 * The topics on which each vendor keeps fewest points, the lowest first, of those with enough conversations. Vendors keep
 * their order; one without any such topic is left out.
 */
export function lowestTopics(topics: readonly TopicFigures[], minimum: number): LowestTopic[] {
  const all = topics.flatMap(({ topic, vendors }) =>
    vendors.flatMap((figures) =>
      topic === '' || figures.score.value === null || figures.score.n < minimum ? [] : [{ topic, figures }],
    ),
  )
  const order = [...new Set(topics.flatMap(({ vendors }) => vendors.map(({ id }) => id)))]
  return order.flatMap((id) =>
    all
      .filter(({ figures }) => figures.id === id)
      .sort((a, b) => (a.figures.score.value ?? 0) - (b.figures.score.value ?? 0) || (a.topic < b.topic ? -1 : 1))
      .slice(0, MOST_SHOWN),
  )
}
