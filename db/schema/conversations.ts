import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { AUTHOR_ROLES, AUTOMATIC_MARKS, CHANNELS, ENDED_BY, VISIBILITIES } from '#server/domain/conversation'
import type { TextRange } from '#server/domain/import'
import { imports } from './imports'
import { agents, vendors } from './vendors'

export const conversations = sqliteTable(
  'conversations',
  {
    id: integer('id').primaryKey(),
    /** The import that brought it; readers see it once that import is committed. */
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    /** Namespace of `externalId`: two vendors may both have a ticket 1001. */
    source: text('source').notNull(),
    externalId: text('external_id').notNull(),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    customer: text('customer'),
    subject: text('subject'),
    topic: text('topic'),
    tags: text('tags'),
    priority: text('priority'),
    language: text('language'),
    queue: text('queue'),
    assignee: text('assignee'),
    status: text('status'),
    csat: text('csat'),
    openedAt: integer('opened_at'),
    requestedAt: integer('requested_at'),
    closedAt: integer('closed_at'),
    endedBy: text('ended_by', { enum: ENDED_BY }),
  },
  (table) => [
    uniqueIndex('conversations_identity').on(table.source, table.externalId),
    index('conversations_import').on(table.importId),
    index('conversations_customer').on(table.customer),
  ],
)

export const messages = sqliteTable(
  'messages',
  {
    id: integer('id').primaryKey(),
    conversationId: integer('conversation_id')
      .notNull()
      .references(() => conversations.id),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    /** Line of the file on which the row starts. */
    sourceLine: integer('source_line').notNull(),
    externalId: text('external_id'),
    /** Hash by which a later export of the same message is recognised (rulings.md 26). */
    identity: integer('identity').notNull(),
    at: integer('at').notNull(),
    /** The timestamp as written; null where `at` as ISO UTC to the second is what was written. */
    atRaw: text('at_raw'),
    atAmbiguous: integer('at_ambiguous', { mode: 'boolean' }).notNull(),
    role: text('role', { enum: AUTHOR_ROLES }).notNull(),
    visibility: text('visibility', { enum: VISIBILITIES }).notNull(),
    automatic: text('automatic', { enum: AUTOMATIC_MARKS }),
    authorName: text('author_name'),
    agentId: integer('agent_id').references(() => agents.id),
    vendorId: integer('vendor_id').references(() => vendors.id),
    text: text('text').notNull(),
    replyHash: integer('reply_hash'),
    /** Quoted mails and signatures in the text, which are shown but not judged; null is none. */
    quoted: text('quoted', { mode: 'json' }).$type<TextRange[]>(),
  },
  (table) => [
    index('messages_order').on(table.conversationId, table.at),
    // From the messages that hold a word to their conversations without reading a message.
    index('messages_found').on(table.id, table.conversationId, table.importId),
  ],
)

/** What a message said before a later export changed it. */
export const messageVersions = sqliteTable(
  'message_versions',
  {
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id),
    /** The import that replaced this version. */
    replacedByImportId: integer('replaced_by_import_id')
      .notNull()
      .references(() => imports.id),
    version: integer('version').notNull(),
    at: integer('at').notNull(),
    atRaw: text('at_raw'),
    text: text('text').notNull(),
    // The rest is null in versions kept before they were kept whole.
    atAmbiguous: integer('at_ambiguous', { mode: 'boolean' }),
    role: text('role', { enum: AUTHOR_ROLES }),
    visibility: text('visibility', { enum: VISIBILITIES }),
    automatic: text('automatic', { enum: AUTOMATIC_MARKS }),
    quoted: text('quoted', { mode: 'json' }).$type<TextRange[]>(),
    /** The import that brought this version. */
    importId: integer('import_id').references(() => imports.id),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.version] })],
)

/** An import that found a message there already. */
export const sightings = sqliteTable(
  'sightings',
  {
    messageId: integer('message_id')
      .notNull()
      .references(() => messages.id),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    sourceLine: integer('source_line').notNull(),
    /** What it told otherwise than the message first came (`Told`); null where it told the same. */
    told: text('told', { mode: 'json' }),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.importId] })],
)

/**
 * What each import tells of a conversation, one row for each conversation an import speaks of. The facts of a
 * conversation are the merge of these rows in the order in which their imports were committed.
 */
export const conversationFacts = sqliteTable(
  'conversation_facts',
  {
    conversationId: integer('conversation_id')
      .notNull()
      .references(() => conversations.id),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    /** Each fact with the time that told it (`ToldFacts`). */
    facts: text('facts', { mode: 'json' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.importId] })],
)
