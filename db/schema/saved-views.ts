import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A list of conversations that somebody comes back to, by a name of their own. */
export const savedViews = sqliteTable('saved_views', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  /** The filters as an address tells them: what stands behind `/conversations?`. */
  query: text('query').notNull(),
  actor: text('actor').notNull(),
  createdAt: integer('created_at').notNull(),
  /** Taken away; kept so that it can be put back. */
  removedAt: integer('removed_at'),
})
