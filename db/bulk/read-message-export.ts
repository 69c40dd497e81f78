import type { AuthorRole, AutomaticMark, Visibility } from '#server/domain/conversation'
import type { Band } from '#server/domain/template'
import type { Database } from '../open-database'
import { SEEN_IMPORTS } from '../queries/seen-imports'
import { CURRENT_RUNS, readChunks } from './read-chunks'

export interface ExportedMessage {
  /** The export's own id of the conversation, and of the message, else ours. */
  conversation: string
  message: string
  at: number
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  /** As displayed. */
  text: string
  /** `TextRange[]` as JSON; null is none. */
  quoted: string | null
  /** What a template explains of a person's reply; all null for other messages. The share in millionths. */
  band: Band | null
  templateId: string | null
  coveredShare: number | null
}

/** One conversation may hold thousands of long messages. */
const CHUNKS = { ids: `SELECT id FROM conversations WHERE import_id IN ${SEEN_IMPORTS}`, size: 200 }

/** Reads the messages that readers see, conversation by conversation, in order, a few hundred conversations at a time. */
export function readMessageExport(database: Database): Generator<ExportedMessage[]> {
  return readChunks(
    database,
    `SELECT c.external_id AS conversation, coalesce(m.external_id, cast(m.id AS text)) AS message, m.at, m.role,
      m.visibility, coalesce((SELECT mark.value ->> 1 FROM scores s, json_each(s.automatic_messages) AS mark
        WHERE s.conversation_id = c.id AND s.run_id IN ${CURRENT_RUNS} AND mark.value ->> 0 = m.id), m.automatic)
        AS automatic, m.text, m.quoted, r.band, r.template_id AS templateId, r.covered_share AS coveredShare
    FROM conversations c JOIN messages m ON m.conversation_id = c.id
      LEFT JOIN replies r ON r.conversation_id = c.id AND r.message_id = m.id AND r.run_id IN ${CURRENT_RUNS}
    WHERE c.import_id IN ${SEEN_IMPORTS} AND m.import_id IN ${SEEN_IMPORTS} AND c.id > ? AND c.id <= ?
    ORDER BY c.id, m.at, m.id`,
    CHUNKS,
  )
}
