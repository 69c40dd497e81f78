import type { ImportedFacts } from '#server/domain/import'

export const FACT_COLUMNS = [
  'channel',
  'customer',
  'subject',
  'topic',
  'tags',
  'priority',
  'language',
  'queue',
  'assignee',
  'status',
  'csat',
  'opened_at',
  'requested_at',
  'closed_at',
  'ended_by',
]

export const UPDATE_FACTS = `UPDATE conversations SET ${FACT_COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`

/** The values of `FACT_COLUMNS`, in order. */
export function factValues(f: ImportedFacts): (string | number | null)[] {
  return [
    f.channel ?? 'other',
    f.customer,
    f.subject,
    f.topic,
    f.tags,
    f.priority,
    f.language,
    f.queue,
    f.assignee,
    f.status,
    f.csat,
    f.openedAt,
    f.requestedAt,
    f.closedAt,
    f.endedBy,
  ]
}
