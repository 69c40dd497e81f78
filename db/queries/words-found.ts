import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import { parseSearch } from '#server/domain/search'
import { messages, scores } from '../schema'
import { inScope } from './period'
import { seenImports } from './seen-imports'

/**
 * SQL that only SQLite speaks (FTS5): what a person searches for as the index takes it, every term quoted. Null where
 * there is no word to search for.
 */
export function matchOf(search: string): string | null {
  const terms = parseSearch(search).map(
    ({ words, isPrefix }) => `"${words.replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`,
  )
  return terms.length === 0 ? null : terms.join(' ')
}

/**
 * Conversations of which one message, public or internal, of a committed import holds all the words, and which the asking
 * person may open. Without a word to search for there are none.
 */
export function holdsWords(search: string | null, scope: Scope): SQL | undefined {
  if (search === null) return undefined
  const match = matchOf(search)
  if (match === null) return sql`0`
  const mayOpen = inScope(sql`${scores.vendorId}`, scope) ?? sql`1`
  // The hints keep SQLite from looking every conversation up by itself, or every wait before the words.
  return sql`${mayOpen} and unlikely(+${scores.conversationId} in (
    select found.conversation_id from message_words cross join ${messages} as found indexed by messages_found
      on found.id = message_words.rowid
    where message_words match ${match} and found.import_id in ${seenImports}))`
}
