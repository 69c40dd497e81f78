import type { Database } from '#db/open-database'
import { listNamedConversations, type NamedConversation } from '#db/queries/watch-named'
import type { Scope } from '#server/domain/scope'

export type WatchedConversation = NamedConversation

/** Conversations by their ids, in the order of the ids; what may not be seen is left out. */
export async function watchedConversations(
  database: Database,
  scope: Scope,
  ids: readonly number[],
): Promise<WatchedConversation[]> {
  const byId = new Map((await listNamedConversations(database, scope, ids)).map((named) => [named.id, named]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
