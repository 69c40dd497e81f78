import type { MixCell } from '#db/bulk/read-case-mix'
import type { TopicCell } from '#db/bulk/read-topic-rows'
import type { Database } from '#db/open-database'
import type { PeriodFilter } from '#server/domain/filter'
import type { ComparedMeasure } from '#server/domain/measure'
import type { Scope } from '#server/domain/scope'
import type { GroupBy } from '../case-mix/group-cells'
import { loadCaseMix } from '../case-mix/load-case-mix'
import { sumGroups } from '../case-mix/sum-groups'
import type { MeasureSum } from '../case-mix/sum-rollups'
import { loadTopicRows } from './load-topic-rows'

/** So many conversations of a vendor on a topic, and what of them is counted. */
export interface TopicCount {
  topic: string
  vendorId: number | null
  n: number
  total: number
}

/** What figures by topic are made of, wherever it was summed: one entry for each topic, vendor and, where judged, agent. */
export interface TopicCells {
  /** Losses of the three dimensions, and first replies. */
  judged: readonly (MeasureSum & { topic: string })[]
  conversations: readonly TopicCount[]
  /** n: those whose seven days have passed; total: those after which the customer wrote again. */
  repeats: readonly TopicCount[]
}

const JUDGED: readonly ComparedMeasure[] = ['response', 'escalation', 'canned', 'first_reply']

const BY_TOPIC_AND_CARRIER: GroupBy<Pick<MixCell, 'topic' | 'vendorId' | 'agentId'>> = {
  keyOf: ({ topic, vendorId, agentId }) => `${vendorId} ${agentId} ${topic}`,
  groupOf: ({ topic, vendorId, agentId }) => ({ topic, vendorId, agentId }),
}

/** Topics and vendors, in what is counted by topic. */
export const BY_TOPIC_AND_VENDOR: GroupBy<Pick<TopicCell, 'topic' | 'vendorId'>, TopicCell> = {
  keyOf: ({ topic, vendorId }) => `${vendorId} ${topic}`,
  groupOf: ({ topic, vendorId }) => ({ topic, vendorId }),
}

/** The cells of a period and its strata, of every vendor that may be seen. */
export function loadTopicCells(database: Database, scope: Scope, filter: PeriodFilter): TopicCells {
  const mix = loadCaseMix(database, null)
  const rows = loadTopicRows(database, scope)
  const countsOf = (measure: 'conversations' | 'repeat_contact') =>
    sumGroups(rows, measure, BY_TOPIC_AND_VENDOR, scope, filter).map(({ group, n, total }) => ({ ...group, n, total }))
  return {
    judged: JUDGED.flatMap((measure) =>
      sumGroups(mix, measure, BY_TOPIC_AND_CARRIER, scope, filter).map(({ group, n, total }) => ({
        ...{ measure, ...group, slot: '', n, total },
      })),
    ),
    conversations: countsOf('conversations'),
    repeats: countsOf('repeat_contact'),
  }
}
