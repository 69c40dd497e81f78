import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { APPROVED_AS, TEMPLATE_KINDS, TEMPLATE_MARKS } from '#server/domain/template'

/**
 * The catalogue of templates as it was found, one row a version (rulings.md 38). Which one holds is told by the run that
 * readers see; what people settled is applied to it when conversations are scored.
 */
export const catalogues = sqliteTable('catalogues', {
  version: integer('version').primaryKey(),
  digest: text('digest').notNull(),
  /** A `Catalogue` of server/text/templates. */
  content: text('content', { mode: 'json' }).notNull(),
  /** Found anew from all replies, not added to an earlier one. */
  isFresh: integer('is_fresh', { mode: 'boolean' }).notNull(),
})

/** Every template that a catalogue has ever held, as it reads there; which ones hold is told by the catalogue. */
export const templates = sqliteTable('templates', {
  /** A function of its wording. */
  id: text('id').primaryKey(),
  kind: text('kind', { enum: TEMPLATE_KINDS }).notNull(),
  /** Slots as "⟨name⟩". */
  text: text('text').notNull(),
  /** It reads like a first acknowledgement, which answers nothing by design. */
  acknowledgement: integer('acknowledgement', { mode: 'boolean' }).notNull(),
})

/** What a person settled about a template. */
export const templateStates = sqliteTable('template_states', {
  id: text('id').primaryKey(),
  name: text('name'),
  approvedAs: text('approved_as', { enum: APPROVED_AS }),
  markedAs: text('marked_as', { enum: TEMPLATE_MARKS }),
  mergedInto: text('merged_into'),
  apart: text('apart', { mode: 'json' }).$type<string[]>().notNull(),
})

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
