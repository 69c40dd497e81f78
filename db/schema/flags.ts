import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { FLAG_REASONS, FLAG_STATES } from '#server/domain/flag'
import { conversations, messages } from './conversations'

/** A conversation or a message marked for coaching. */
export const flags = sqliteTable(
  'flags',
  {
    id: integer('id').primaryKey(),
    conversationId: integer('conversation_id')
      .notNull()
      .references(() => conversations.id),
    messageId: integer('message_id').references(() => messages.id),
    reason: text('reason', { enum: FLAG_REASONS }).notNull(),
    note: text('note').notNull(),
    state: text('state', { enum: FLAG_STATES }).notNull(),
    actor: text('actor').notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    /** Taken back; kept so that it can be put back. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('flags_conversation').on(table.conversationId), index('flags_state').on(table.state)],
)
