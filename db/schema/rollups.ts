import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { MEASURES } from '#server/domain/measure'
import { runs } from './scores'

/**
 * Additive counts and sums per day and stratum. Rows of one key are summed; a run that replaces scores
 * adds their negatives, so that a commit never has to rewrite what is there.
 */
export const rollups = sqliteTable(
  'rollups',
  {
    id: integer('id').primaryKey(),
    runId: integer('run_id')
      .notNull()
      .references(() => runs.id),
    measure: text('measure', { enum: MEASURES }).notNull(),
    day: text('day').notNull(),
    vendorId: integer('vendor_id'),
    /** Only where agents are the clusters of an interval; null elsewhere. */
    agentId: integer('agent_id'),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    shift: text('shift', { enum: SHIFTS }).notNull(),
    /** Wait bin, hour of the week or criterion, for measures that have one; empty elsewhere. */
    slot: text('slot').notNull(),
    n: integer('n').notNull(),
    total: integer('total').notNull(),
  },
  (table) => [index('rollups_measure').on(table.measure, table.day)],
)
