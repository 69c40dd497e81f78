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

/** A reply text that behaves like a machine's over all conversations, with the figures that say so (method.md 7). */
export const automaticTexts = sqliteTable('automatic_texts', {
  replyHash: integer('reply_hash').primaryKey(),
  uses: integer('uses').notNull(),
  /** Uses that were the first answer of their conversation. */
  firstUses: integer('first_uses').notNull(),
  /** Within how long 95 of 100 uses came after the customer's message. */
  latencyMs: integer('latency_ms').notNull(),
  /** Uses outside business hours. */
  afterHoursUses: integer('after_hours_uses').notNull(),
})

/** Whether software sends a reply text, as a person settled. */
export const settledTexts = sqliteTable('settled_texts', {
  replyHash: integer('reply_hash').primaryKey(),
  /** The text as it was shown when it was settled, its slots named. */
  text: text('text').notNull(),
  isAutomatic: integer('is_automatic', { mode: 'boolean' }).notNull(),
})
