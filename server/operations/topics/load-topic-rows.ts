import { readTopicRows, type TopicRows } from '#db/bulk/read-topic-rows'
import type { Database } from '#db/open-database'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { keepColumns, readAll } from '../case-mix/kept-columns'

export const keptTopicRows = keepColumns('topics', (database) => readTopicRows(database, EVERYTHING))

/** What is counted by topic of what the asking person may see; what everybody may see is read once and kept. */
export function loadTopicRows(database: Database, scope: Scope): TopicRows {
  return scope.vendorIds === 'all' ? keptTopicRows.of(database) : readAll(readTopicRows(database, scope))
}
