import type { Dimension } from '#server/domain/finding'
import { grouped } from '#server/domain/grouped'
import type { Standard } from '#server/domain/standard'
import type { VendorKind } from '#server/domain/vendor'
import { type Cluster, countedDimensions, lossClusters, type Measured, measureScore, measureShare } from '../measured'
import type { TopicCells, TopicCount } from './topic-cells'

/** What was measured on conversations about one topic. */
export interface OnTopic {
  conversations: number
  /** Over the dimensions that count there. */
  score: Measured
  counted: Dimension[]
  firstReply: Measured & { met: number }
  /** Of those whose seven days have passed, the ones after which the customer wrote again. */
  repeat: Measured & { again: number }
}

/** A vendor's figures on one topic, with what its score is made of. */
export interface VendorOnTopic extends OnTopic {
  vendor: TopicVendor
  clusters: Cluster[]
}

export interface TopicVendor {
  /** Null is "nobody": what no vendor carries. */
  id: number | null
  name: string
  kind: VendorKind | null
}

export interface MeasuredTopic extends OnTopic {
  /** Empty where nothing tells one. */
  topic: string
  vendors: VendorOnTopic[]
}

/** Every topic with figures over some vendors and of each of them, the most frequent first and what has none told last. */
export function measureTopics(cells: TopicCells, vendors: readonly TopicVendor[], standard: Standard): MeasuredTopic[] {
  const partsByTopic = splitBy(cells, ({ topic }) => topic)
  return [...partsByTopic]
    .map(([topic, part]) => {
      const partsByVendor = splitBy(part, ({ vendorId }) => vendorId)
      const ofVendors = vendors.flatMap((vendor) => {
        const own = partsByVendor.get(vendor.id)
        if (own === undefined) return []
        const clusters = lossClusters(own.judged)
        return [{ vendor, clusters, ...measure(own, clusters, standard) }]
      })
      const clusters = ofVendors.flatMap((vendor) => vendor.clusters)
      return { topic, ...measure(part, clusters, standard), vendors: ofVendors }
    })
    .filter(({ conversations }) => conversations > 0)
    .sort(byFrequency)
}

function byFrequency(a: MeasuredTopic, b: MeasuredTopic): number {
  if ((a.topic === '') !== (b.topic === '')) return a.topic === '' ? 1 : -1
  return b.conversations - a.conversations || (a.topic < b.topic ? -1 : 1)
}

function measure(cells: TopicCells, clusters: readonly Cluster[], standard: Standard): OnTopic {
  const conversations = add(cells.conversations, 'n')
  const counted = countedDimensions(clusters, standard.displayFloor)
  const firstReplies = cells.judged.filter(({ measure }) => measure === 'first_reply')
  const [met, again] = [add(firstReplies, 'total'), add(cells.repeats, 'total')]
  return {
    conversations,
    score: measureScore(clusters, standard, conversations, counted),
    counted,
    firstReply: { ...measureShare(met, add(firstReplies, 'n')), met },
    repeat: { ...measureShare(again, add(cells.repeats, 'n')), again },
  }
}

function add(counts: readonly Pick<TopicCount, 'n' | 'total'>[], what: 'n' | 'total'): number {
  return counts.reduce((sum, count) => sum + count[what], 0)
}

/** Cells in parts by what they have in common. */
function splitBy<Key>(
  { judged, conversations, repeats }: TopicCells,
  keyOf: (cell: { topic: string; vendorId: number | null }) => Key,
): Map<Key, TopicCells> {
  const parts = {
    judged: grouped(judged, keyOf),
    conversations: grouped(conversations, keyOf),
    repeats: grouped(repeats, keyOf),
  }
  const keys = new Set([...parts.conversations.keys(), ...parts.judged.keys(), ...parts.repeats.keys()])
  return new Map(
    [...keys].map((key) => [
      key,
      {
        judged: parts.judged.get(key) ?? [],
        conversations: parts.conversations.get(key) ?? [],
        repeats: parts.repeats.get(key) ?? [],
      },
    ]),
  )
}
