import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JOB_KINDS, JOB_STATES, type JobProgress } from '#server/domain/job'
import { imports } from './imports'

export const jobs = sqliteTable(
  'jobs',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: JOB_KINDS }).notNull(),
    importId: integer('import_id').references(() => imports.id),
    state: text('state', { enum: JOB_STATES }).notNull(),
    /** Who runs it; a lease that ran out may be taken over by anyone. */
    owner: text('owner'),
    leaseUntil: integer('lease_until'),
    attempts: integer('attempts').notNull().default(0),
    failure: text('failure'),
    /** How far a job without an import is; an import keeps its own. */
    progress: text('progress', { mode: 'json' }).$type<JobProgress>(),
    createdAt: integer('created_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (table) => [index('jobs_state').on(table.state)],
)
