import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  GRAINS,
  IMPORT_STATES,
  type ImportCounts,
  type ImportOptions,
  type ImportProgress,
  type ImportQuestion,
} from '#server/domain/import'
import type { ImportCheck, ImportColumn } from '#server/domain/import-check'
import { catalogues } from './templates'

export const imports = sqliteTable('imports', {
  id: integer('id').primaryKey(),
  state: text('state', { enum: IMPORT_STATES }).notNull(),
  fileName: text('file_name').notNull(),
  bytes: integer('bytes').notNull(),
  /** Hash of the file as received; equal files are told so before they are read. */
  sha256: text('sha256'),
  /** Adapter that claimed the file. */
  format: text('format'),
  /** Which column became which field, for the person who imported. */
  columns: text('columns', { mode: 'json' }).$type<ImportColumn[]>(),
  options: text('options', { mode: 'json' }).$type<ImportOptions>().notNull(),
  questions: text('questions', { mode: 'json' }).$type<ImportQuestion[]>(),
  progress: text('progress', { mode: 'json' }).$type<ImportProgress>(),
  counts: text('counts', { mode: 'json' }).$type<ImportCounts>(),
  failure: text('failure'),
  closingsTold: integer('closings_told', { mode: 'boolean' }).notNull().default(false),
  /** Latest message or closing in the file; the default `asOf` is the latest over all imports (rulings.md 5). */
  lastInstant: integer('last_instant'),
  actor: text('actor').notNull(),
  createdAt: integer('created_at').notNull(),
  committedAt: integer('committed_at'),
  /** The catalogue of templates when it had been taken in; null where none was known. Undoing goes back by these. */
  catalogueVersion: integer('catalogue_version').references(() => catalogues.version),
  /** What reading on trial found out. */
  checked: text('checked', { mode: 'json' }).$type<ImportCheck>(),
  undoneAt: integer('undone_at'),
  /** Set where this stands for what flags kept when that import was undone. */
  keptFrom: integer('kept_from').references((): AnySQLiteColumn => imports.id),
  /** A sentence on what undoing it did not take back. */
  note: text('note'),
})

/** The files of an import, in the order given. */
export const importFiles = sqliteTable(
  'import_files',
  {
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    ordinal: integer('ordinal').notNull(),
    fileName: text('file_name').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256'),
    format: text('format'),
    grain: text('grain', { enum: GRAINS }),
  },
  (table) => [primaryKey({ columns: [table.importId, table.ordinal] })],
)

export const rejections = sqliteTable(
  'rejections',
  {
    id: integer('id').primaryKey(),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    line: integer('line').notNull(),
    columnName: text('column_name'),
    reason: text('reason').notNull(),
    raw: text('raw').notNull(),
    /** Which of the import's files. */
    fileOrdinal: integer('file_ordinal').notNull().default(0),
  },
  (table) => [index('rejections_import').on(table.importId, table.line)],
)
