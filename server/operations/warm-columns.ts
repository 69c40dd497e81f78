import type { Database } from '#db/open-database'
import { ROLLED_UP } from '#server/domain/measure'
import { keptCaseMix } from './case-mix/load-case-mix'
import { keptReplies } from './case-mix/reply-cells'
import { keptRollups } from './case-mix/sum-rollups'
import { keptWaits } from './case-mix/vendor-waits'
import { keptTopicRows } from './topics/load-topic-rows'

/** Only lists count these by template. */
const OF_LISTS = ['template_end']

const kept = [
  keptCaseMix,
  ...ROLLED_UP.flatMap((measure) => (OF_LISTS.includes(measure) ? [] : (keptRollups.get(measure) ?? []))),
  keptWaits,
  keptReplies,
  keptTopicRows,
]

/** Reads all that the overview, the scorecards, the comparison and the topics stand on, with a pause after each query. */
export function* warmColumns(database: Database): Generator<undefined, void> {
  for (const columns of kept) while (columns.readOn(database)) yield
}
