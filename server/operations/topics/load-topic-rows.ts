import { readTopicRows, type TopicRows } from '#db/bulk/read-topic-rows'
import type { Database } from '#db/open-database'
import { currentRunsKey } from '#db/queries/rollups'
import type { Scope } from '#server/domain/scope'

const keptByDatabase = new WeakMap<Database, { key: string; rows: TopicRows }>()

/** What is counted by topic of what the asking person may see, read once and kept until another run takes its place. */
export function loadTopicRows(database: Database, scope: Scope): TopicRows {
  const key = JSON.stringify([currentRunsKey(database), scope.vendorIds])
  const kept = keptByDatabase.get(database)
  if (kept?.key === key) return kept.rows
  const rows = readTopicRows(database, scope)
  keptByDatabase.set(database, { key, rows })
  return rows
}
