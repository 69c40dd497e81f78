import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Standard } from '#server/domain/standard'

/** Versions of the company's standard; a row is never changed once written. */
export const standards = sqliteTable('standards', {
  version: integer('version').primaryKey(),
  name: text('name').notNull(),
  standard: text('standard', { mode: 'json' }).$type<Standard>().notNull(),
  actor: text('actor').notNull(),
  publishedAt: integer('published_at').notNull(),
})
