import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Scope } from '#server/domain/scope'
import type { Database } from '../open-database'
import { importFiles, imports, messages, runs, scores } from '../schema'
import { inScope } from './period'
import { isSeen } from './seen-imports'

export interface MessageSource {
  messageId: number
  /** The line of the file on which the message's row starts. */
  line: number
  fileName: string
  /** Hash of the file as received; null where the file is not known any more. */
  sha256: string | null
  committedAt: number | null
}

/**
 * Where the messages of a conversation came from, in order; none where the asking person may not see it. A message of an
 * import with several files of messages has a row for each of them, as only the line is kept.
 */
export async function listMessageSources(
  { orm }: Database,
  scope: Scope,
  conversationId: number,
): Promise<MessageSource[]> {
  return orm
    .select({
      messageId: messages.id,
      line: messages.sourceLine,
      fileName: sql<string>`coalesce(${importFiles.fileName}, ${imports.fileName})`,
      sha256: sql<string | null>`coalesce(${importFiles.sha256}, ${imports.sha256})`,
      committedAt: imports.committedAt,
    })
    .from(messages)
    .innerJoin(
      scores,
      and(
        eq(scores.conversationId, messages.conversationId),
        inArray(scores.runId, sql`(select ${runs.id} from ${runs} where ${runs.state} = 'current')`),
      ),
    )
    .innerJoin(imports, and(eq(imports.id, messages.importId), isSeen()))
    .leftJoin(
      importFiles,
      and(eq(importFiles.importId, imports.id), or(isNull(importFiles.grain), ne(importFiles.grain, 'conversation'))),
    )
    .where(and(eq(messages.conversationId, conversationId), inScope(sql`${scores.vendorId}`, scope)))
    .orderBy(asc(messages.at), asc(messages.id), asc(importFiles.ordinal))
    .all()
}
