import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Standard } from '#server/domain/standard'
import type { AskedPreview } from '#server/domain/standard-preview'

/** Versions of the company's standard; a row is never changed once written. */
export const standards = sqliteTable('standards', {
  version: integer('version').primaryKey(),
  name: text('name').notNull(),
  standard: text('standard', { mode: 'json' }).$type<Standard>().notNull(),
  actor: text('actor').notNull(),
  publishedAt: integer('published_at').notNull(),
  /** The first day on which it is in force, YYYY-MM-DD; null is from the beginning. */
  validFrom: text('valid_from'),
  /** Why it was published, in a person's words. */
  note: text('note'),
})

/** The next standard while it is being written. There is one at most. */
export const standardDrafts = sqliteTable('standard_drafts', {
  id: integer('id').primaryKey(),
  /** The version it started from. */
  baseVersion: integer('base_version').notNull(),
  standard: text('standard', { mode: 'json' }).$type<Standard>().notNull(),
  validFrom: text('valid_from'),
  note: text('note'),
  actor: text('actor').notNull(),
  changedAt: integer('changed_at').notNull(),
  /** What would change under it, as last asked for; null before, and again after each change of the standard. */
  preview: text('preview', { mode: 'json' }).$type<AskedPreview>(),
})
