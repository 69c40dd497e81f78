import { sql } from 'drizzle-orm'
import { cutSnippet, MATCH_END, MATCH_START, type SnippetPiece } from '#server/domain/snippet'
import type { Database } from '../open-database'
import { messages } from '../schema'
import { seenImports } from './seen-imports'
import { matchOf } from './words-found'

export interface Snippet {
  messageId: number
  pieces: SnippetPiece[]
}

/**
 * The earliest message of each conversation that holds all the words, cut around the first of them. The conversations
 * are to be ones that the asking person may open. SQL that only SQLite speaks (FTS5).
 */
export async function listSnippets(
  { orm }: Database,
  search: string,
  conversationIds: readonly number[],
): Promise<Map<number, Snippet>> {
  const match = matchOf(search)
  if (match === null) return new Map()
  const said = orm.all<{ messageId: number; conversationId: number }>(sql`
    select ${messages.id} as messageId, ${messages.conversationId} as conversationId from ${messages}
    where ${messages.conversationId} in (select value from json_each(${JSON.stringify(conversationIds)}))
      and ${messages.importId} in ${seenImports}
    order by ${messages.at}, ${messages.id}`)
  const markedById = findMarked(orm, match, said)
  const snippets = new Map<number, Snippet>()
  for (const { messageId, conversationId } of said) {
    const marked = markedById.get(messageId)
    if (marked !== undefined && !snippets.has(conversationId))
      snippets.set(conversationId, { messageId, pieces: cutSnippet(marked) })
  }
  return snippets
}

/** The texts of those messages that hold all the words, with their matches marked. */
function findMarked(
  orm: Database['orm'],
  match: string,
  said: readonly { messageId: number }[],
): ReadonlyMap<number, string> {
  const ids = said.map(({ messageId }) => messageId).sort((a, b) => a - b)
  // One pass over the index between the first and the last of them costs less than asking it for each.
  const rows = orm.all<{ messageId: number; marked: string }>(sql`
    select rowid as messageId, highlight(message_words, 0, ${MATCH_START}, ${MATCH_END}) as marked from message_words
    where message_words match ${match} and rowid between ${ids.at(0) ?? 0} and ${ids.at(-1) ?? 0}
      and +rowid in (select value from json_each(${JSON.stringify(ids)}))`)
  return new Map(rows.map(({ messageId, marked }) => [messageId, marked]))
}
