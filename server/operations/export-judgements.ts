import { readJudgementExport } from '#db/bulk/read-judgement-export'
import type { Database } from '#db/open-database'
import { type PeriodFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { FULL_LOSS } from '#server/domain/finding'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { CSV_BOM, formatCsvRow } from '#server/ingest/write-csv'
import { isDimension } from './comparison/measure-pair'
import { seconds } from './exported-values'

/** The columns of its CSV, in their order. */
export const JUDGEMENT_COLUMNS = [
  'measure',
  'conversationId',
  'vendor',
  'agent',
  'day',
  'channel',
  'shift',
  'topic',
  'priority',
  'language',
  'kept',
  'waitSeconds',
] as const

export interface JudgementRecord {
  measure: string
  conversationId: string
  vendor: string | null
  agent: string | null
  day: string
  channel: string
  shift: string
  topic: string
  priority: string
  language: string
  /** What was kept, 0 to 1; of a reply 1 in time and 0 too late or never. */
  kept: number
  /** To the first reply; null where none came, and of the other measures. */
  waitSeconds: number | null
}

/** Everything in a period that vendors are compared by: from these rows every figure of the comparison can be worked out. */
export function* exportJudgements(
  database: Database,
  scope: Scope = EVERYTHING,
  filter: PeriodFilter = WHOLE_PERIOD,
): Generator<JudgementRecord> {
  for (const { externalId, total, waitMs, ...judged } of readJudgementExport(database, scope, filter)) {
    const { measure, vendor, agent, day, channel, shift, topic, priority, language } = judged
    yield {
      measure,
      conversationId: externalId,
      ...{ vendor, agent, day, channel, shift, topic, priority, language },
      kept: isDimension(measure) ? 1 - total / FULL_LOSS : total,
      waitSeconds: seconds(waitMs),
    }
  }
}

/** The same as the lines of a CSV. */
export async function* exportJudgementLines(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
): AsyncGenerator<string> {
  yield CSV_BOM + formatCsvRow(JUDGEMENT_COLUMNS)
  for (const record of exportJudgements(database, scope, filter))
    yield formatCsvRow(JUDGEMENT_COLUMNS.map((column) => record[column]))
}
