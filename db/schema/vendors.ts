import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { OpenHours } from '#server/domain/standard'
import { VENDOR_KINDS } from '#server/domain/vendor'
import { imports } from './imports'

export const vendors = sqliteTable(
  'vendors',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    /** The import that named it first; null where a person did. Readers see it once that import is committed. */
    importId: integer('import_id').references(() => imports.id),
    kind: text('kind', { enum: VENDOR_KINDS }).notNull(),
    /** Hours the vendor is paid for; null is always. */
    coverage: text('coverage', { mode: 'json' }).$type<OpenHours>(),
  },
  (table) => [uniqueIndex('vendors_name_key').on(table.nameKey)],
)

export const agents = sqliteTable(
  'agents',
  {
    id: integer('id').primaryKey(),
    vendorId: integer('vendor_id').references(() => vendors.id),
    /** The export's id of the agent, else the name, as `nameKey`. */
    agentKey: text('agent_key').notNull(),
    name: text('name').notNull(),
    team: text('team'),
    importId: integer('import_id').references(() => imports.id),
  },
  (table) => [index('agents_vendor').on(table.vendorId, table.agentKey)],
)
