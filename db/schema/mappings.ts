import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ImportOptions } from '#server/domain/import'

/** How files of a vendor with a header were read last, so that the next one is read alike. */
export const mappings = sqliteTable(
  'mappings',
  {
    id: integer('id').primaryKey(),
    /** `nameKey` of the vendor named for the whole file; empty where none was. */
    vendorKey: text('vendor_key').notNull(),
    /** Hash of the sorted header keys of every file, joined. */
    headerKey: text('header_key').notNull(),
    format: text('format').notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<Omit<ImportOptions, 'asOf'>>().notNull(),
    actor: text('actor').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [uniqueIndex('mappings_header').on(table.vendorKey, table.headerKey)],
)
