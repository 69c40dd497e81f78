import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { runs } from './scores'

/** A reply text, masked, that several conversations hold. */
export const templates = sqliteTable(
  'templates',
  {
    id: integer('id').primaryKey(),
    /** The run that found it; readers see it once that run is current. */
    runId: integer('run_id')
      .notNull()
      .references(() => runs.id),
    replyHash: integer('reply_hash').notNull(),
    /** The masked text with its slots named. */
    text: text('text').notNull(),
    /** A first acknowledgement: answers nothing by design. */
    acknowledgement: integer('acknowledgement', { mode: 'boolean' }).notNull(),
  },
  (table) => [uniqueIndex('templates_reply_hash').on(table.replyHash)],
)
