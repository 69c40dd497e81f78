import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Contract } from '#server/domain/contract'
import { SETTING_KINDS } from '#server/domain/setting'
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
    contract: text('contract', { mode: 'json' }).$type<Contract>(),
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
    /** The agent that this one is another name of; a person said so. */
    sameAsId: integer('same_as_id').references((): AnySQLiteColumn => agents.id),
  },
  (table) => [index('agents_vendor').on(table.vendorId, table.agentKey)],
)

/** Which vendor an agent works for from a day to a day. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: integer('id').primaryKey(),
    agentId: integer('agent_id')
      .notNull()
      .references(() => agents.id),
    vendorId: integer('vendor_id')
      .notNull()
      .references(() => vendors.id),
    fromDay: text('from_day'),
    toDay: text('to_day'),
  },
  (table) => [index('memberships_agent').on(table.agentId)],
)

/** Queues and mailboxes that a person said something of: who answers for them. */
export const queues = sqliteTable(
  'queues',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    vendorId: integer('vendor_id').references(() => vendors.id),
  },
  (table) => [uniqueIndex('queues_name_key').on(table.nameKey)],
)

/** What a person changed in the settings: for history, for undoing it, and to know that scores are older. */
export const settingChanges = sqliteTable('setting_changes', {
  id: integer('id').primaryKey(),
  at: integer('at').notNull(),
  actor: text('actor').notNull(),
  /** What kind of thing was changed and which one, by name. */
  kind: text('kind', { enum: SETTING_KINDS }).notNull(),
  subject: text('subject').notNull(),
  /** Null where there was nothing before, or nothing after. */
  before: text('before', { mode: 'json' }),
  after: text('after', { mode: 'json' }),
})
