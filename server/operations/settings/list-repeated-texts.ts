import type { Database } from '#db/open-database'
import { listRepeatedTextRows, type RepeatedTextRow } from '#db/queries/reply-texts'
import type { RepeatedText } from '#server/domain/settings'

/**
 * Recurring reply texts of which something speaks for software, those that nobody settled first. A text that recurs in too
 * few conversations to be a template cannot be settled and is left out.
 */
export async function listRepeatedTexts(database: Database): Promise<RepeatedText[]> {
  return (await listRepeatedTextRows(database)).map(repeatedText)
}

function repeatedText(row: RepeatedTextRow): RepeatedText {
  const { replyHash, text, uses, suspected, behaviourUses, firstUses, latencyMs, afterHoursUses, settled } = row
  const isMachine = behaviourUses !== null && firstUses !== null && latencyMs !== null && afterHoursUses !== null
  return {
    ...{ replyHash, text, uses, suspected },
    behaviour: isMachine ? { uses: behaviourUses, firstUses, latencyMs, afterHoursUses } : null,
    settled: settled === null ? null : settled === 1,
  }
}
