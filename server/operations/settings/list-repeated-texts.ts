import type { Database } from '#db/open-database'
import { findSayingMessage, listRepeatedTextRows, type RepeatedTextRow } from '#db/queries/reply-texts'
import type { RepeatedText } from '#server/domain/settings'
import { maskedText } from '#server/text/templates/index'
import { judgedText } from '../reply-hash-of'

/**
 * Recurring reply texts of which something speaks for software, those that nobody settled first. A text that is sent
 * fewer than five times cannot be settled and is left out.
 */
export async function listRepeatedTexts(database: Database): Promise<RepeatedText[]> {
  const rows = await listRepeatedTextRows(database)
  return Promise.all(
    rows.map(async (row) => repeatedText(row, row.settledText ?? (await maskedTextOf(database, row.replyHash)) ?? '')),
  )
}

/** A recurring text with what belongs to one case masked; null where nobody says it any more. */
export async function maskedTextOf(database: Database, replyHash: number): Promise<string | null> {
  const message = await findSayingMessage(database, replyHash)
  return message === null ? null : maskedText(judgedText(message))
}

function repeatedText(row: RepeatedTextRow, text: string): RepeatedText {
  const { replyHash, sent, suspected, behaviourUses, firstUses, latencyMs, afterHoursUses, settled } = row
  const isMachine = behaviourUses !== null && firstUses !== null && latencyMs !== null && afterHoursUses !== null
  return {
    ...{ replyHash, text, uses: sent, suspected },
    behaviour: isMachine ? { uses: behaviourUses, firstUses, latencyMs, afterHoursUses } : null,
    settled: settled === null ? null : settled === 1,
  }
}
