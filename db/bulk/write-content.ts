import type { Database } from '../open-database'
import type { MessageContent, MessageVersion } from './message-content'

/** Rewrites what messages say and which versions they had. To be called within a transaction. */
export function contentWriter({ sqlite }: Database) {
  const setContent = sqlite.prepare(
    `UPDATE messages SET at = ?, at_raw = ?, at_ambiguous = ?, role = ?, visibility = ?, automatic = ?, quoted = ?,
      text = ?, reply_hash = ? WHERE id = ?`,
  )
  const insertVersion = sqlite.prepare(
    `INSERT INTO message_versions (message_id, version, at, at_raw, at_ambiguous, role, visibility, automatic, quoted, text,
      import_id, replaced_by_import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const removeVersions = sqlite.prepare('DELETE FROM message_versions WHERE message_id = ?')
  const values = (c: MessageContent) => [
    c.at,
    c.atRaw,
    c.atAmbiguous ? 1 : 0,
    c.role,
    c.visibility,
    c.automatic,
    c.quoted,
    c.text,
  ]
  return {
    setContent: (messageId: number, content: MessageContent, replyHash: number | null) =>
      setContent.run(...values(content), replyHash, messageId),
    setVersions(messageId: number, versions: readonly MessageVersion[]): void {
      removeVersions.run(messageId)
      versions.forEach(({ content, by, replacedBy }, index) => {
        insertVersion.run(messageId, index + 1, ...values(content), by, replacedBy)
      })
    },
  }
}
