import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { REVIEW_VERDICTS } from '#server/domain/detector'
import { conversations } from './conversations'

/** What a person said of a finding: that it is right, or that it is not. Kept beside the data, whatever is scored again. */
export const findingReviews = sqliteTable(
  'finding_reviews',
  {
    id: integer('id').primaryKey(),
    conversationId: integer('conversation_id')
      .notNull()
      .references(() => conversations.id),
    criterion: text('criterion').notNull(),
    outcome: text('outcome').notNull(),
    /** Where its evidence begins, which tells findings of one criterion apart. */
    messageId: integer('message_id').notNull(),
    vendorId: integer('vendor_id'),
    verdict: text('verdict', { enum: REVIEW_VERDICTS }).notNull(),
    actor: text('actor').notNull(),
    reviewedAt: integer('reviewed_at').notNull(),
    /** Taken back; kept so that it can be put back. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('finding_reviews_conversation').on(table.conversationId)],
)
