import { type Database, openDatabase } from './open-database'
import { SEEN_IMPORTS } from './queries/seen-imports'

let empty: Buffer | null = null

/** An empty in-memory database on the real migrations, which are applied once for all. */
export function openTestDatabase(): Database {
  if (empty === null) {
    const first = openDatabase(':memory:')
    empty = first.sqlite.serialize()
    first.close()
  }
  return openDatabase(empty)
}

/**
 * Everything readers see, without ids, history and the order in which it was taken in: two databases that say the same
 * give equal dumps (rulings.md 46).
 */
export function dumpState({ sqlite }: Database): Record<string, unknown[]> {
  // Fails where the index of words says anything else than the messages do.
  if (sqlite.pragma('query_only', { simple: true }) === 0)
    sqlite.exec("INSERT INTO message_words (message_words, rank) VALUES ('integrity-check', 1)")
  const current = "(SELECT id FROM runs WHERE state = 'current')"
  const all = (query: string) => sqlite.prepare(query).all()
  return {
    vendors: all(
      `SELECT name, kind, contract FROM vendors WHERE import_id IS NULL OR import_id IN ${SEEN_IMPORTS} ORDER BY name_key`,
    ),
    agents: all(
      `SELECT a.agent_key, a.name, v.name AS vendor FROM agents a LEFT JOIN vendors v ON v.id = a.vendor_id
      WHERE a.import_id IN ${SEEN_IMPORTS} ORDER BY 3, 1`,
    ),
    conversations: all(
      `SELECT source, external_id, channel, customer, subject, topic, tags, priority, language, queue, assignee, status, csat,
        opened_at, requested_at, closed_at, ended_by
      FROM conversations WHERE import_id IN ${SEEN_IMPORTS} ORDER BY source, external_id`,
    ),
    messages: all(
      `SELECT c.external_id AS conversation, m.external_id, m.at, m.role, m.visibility, m.automatic, m.author_name, v.name AS vendor,
        m.at_raw, m.at_ambiguous, a.agent_key AS agent, m.text, m.quoted, m.reply_hash FROM messages m JOIN conversations c ON c.id = m.conversation_id LEFT JOIN vendors v ON v.id = m.vendor_id
        LEFT JOIN agents a ON a.id = m.agent_id
      WHERE m.import_id IN ${SEEN_IMPORTS} ORDER BY c.source, c.external_id, m.at, m.text, m.external_id, m.identity`,
    ),
    versions: all(
      `SELECT c.external_id AS conversation, m.identity, v.version, v.at, v.at_raw, v.role, v.visibility, v.automatic, v.quoted,
        v.text FROM message_versions v JOIN messages m ON m.id = v.message_id JOIN conversations c ON c.id = m.conversation_id
      WHERE m.import_id IN ${SEEN_IMPORTS} AND v.replaced_by_import_id IN ${SEEN_IMPORTS}
      ORDER BY c.source, c.external_id, m.identity, v.version`,
    ),
    scores: all(
      `SELECT c.external_id AS conversation, v.name AS vendor, s.shift, s.day, s.first_reply_ms, s.first_reply_outcome,
        s.first_reply_met, s.worst_next_reply_ms, s.open_wait_ms, s.requester_wait_ms, s.acknowledged_ms, s.score, s.unsettled,
        s.substantive_reply_ms, s.resolution_ms, s.customer_turn_ms, s.reopens, s.touches, s.hand_overs, s.replay, s.words_heard,
        s.disconnect, s.transfer_loop, s.automatic_tells, s.care, s.apology_only_replies, json_array_length(s.automatic_messages) AS marked
      FROM scores s JOIN conversations c ON c.id = s.conversation_id LEFT JOIN vendors v ON v.id = s.vendor_id
      WHERE s.run_id IN ${current} ORDER BY c.source, c.external_id`,
    ),
    findings: all(
      `SELECT c.external_id AS conversation, f.criterion, f.outcome, v.name AS vendor, f.loss, f.charge, f.advisory,
        f.critical, f.words
      FROM findings f JOIN scores s ON s.conversation_id = f.conversation_id AND s.run_id = f.run_id
        JOIN conversations c ON c.id = f.conversation_id LEFT JOIN vendors v ON v.id = f.vendor_id
      WHERE f.run_id IN ${current} ORDER BY c.source, c.external_id, f.ordinal`,
    ),
    triggers: all(
      `SELECT c.external_id AS conversation, t.type, t.at, t.asks, t.acknowledged_at, t.handed_over_at, t.hand_over, t.promise_due_at,
        t.answered_at, t.outcome, t.advisory, t.made_to_repeat, v.name AS vendor, t.words
      FROM triggers t JOIN conversations c ON c.id = t.conversation_id LEFT JOIN vendors v ON v.id = t.vendor_id
      WHERE t.run_id IN ${current} ORDER BY c.source, c.external_id, t.ordinal`,
    ),
    promises: all(
      `SELECT c.external_id AS conversation, p.at, p.automatic, p.due_at, p.outcome, p.kept_at, v.name AS vendor
      FROM promises p JOIN conversations c ON c.id = p.conversation_id LEFT JOIN vendors v ON v.id = p.vendor_id
      WHERE p.run_id IN ${current} ORDER BY c.source, c.external_id, p.ordinal`,
    ),
    automaticTexts: all('SELECT * FROM automatic_texts ORDER BY reply_hash'),
    templates: all(
      `SELECT digest FROM catalogues WHERE version =
        (SELECT catalogue_version FROM runs WHERE state = 'current' ORDER BY id DESC LIMIT 1)`,
    ),
    templateStates: all('SELECT * FROM template_states ORDER BY id'),
    replies: all(
      `SELECT c.external_id AS conversation, m.at, m.text, v.name AS vendor, r.template_id, r.covered_share, r.band, r.canned
      FROM replies r JOIN scores s ON s.conversation_id = r.conversation_id AND s.run_id = r.run_id
        JOIN messages m ON m.id = r.message_id JOIN conversations c ON c.id = r.conversation_id
        LEFT JOIN vendors v ON v.id = r.vendor_id
      WHERE r.run_id IN ${current} ORDER BY c.source, c.external_id, m.at, m.text, m.identity`,
    ),
    rollups: dumpRollups(sqlite, `SELECT * FROM rollups WHERE run_id IN ${current}`),
  }
}

/** Rollup rows of a query, summed per key and without ids. */
function dumpRollups(sqlite: Database['sqlite'], rows: string): unknown[] {
  return sqlite
    .prepare(
      `SELECT r.measure, r.day, v.name AS vendor, a.name AS agent, r.channel, r.shift,
        r.slot, sum(r.n) AS n, sum(r.total) AS total
      FROM (${rows}) r LEFT JOIN vendors v ON v.id = r.vendor_id LEFT JOIN agents a ON a.id = r.agent_id
      GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(r.n) <> 0 OR sum(r.total) <> 0 ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    )
    .all()
}
