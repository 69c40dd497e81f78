import type { AuthorRole, AutomaticMark, Visibility } from '#server/domain/conversation'
import type { Database } from '../open-database'
import { BATCH_ROWS, writeAtOnce } from './write-in-batches'

export interface HashedMessage {
  id: number
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  text: string
  quoted: string | null
  replyHash: number | null
}

/** Gives every agent's message the hash of what it says, and what was settled about a text the new hash of that text. */
export function renewReplyHashes(database: Database, hashOf: (message: HashedMessage) => number | null): number {
  const { sqlite } = database
  const read = sqlite.prepare<[number, number], HashedMessage>(
    `SELECT id, role, visibility, automatic, text, quoted, reply_hash AS replyHash FROM messages
    WHERE id > ? AND role = 'agent' ORDER BY id LIMIT ?`,
  )
  const write = sqlite.prepare('UPDATE messages SET reply_hash = ? WHERE id = ?')
  const settle = sqlite.prepare('UPDATE OR IGNORE settled_texts SET reply_hash = ? WHERE reply_hash = ?')
  let renewed = 0
  for (let after = 0, rows = read.all(after, BATCH_ROWS); rows.length > 0; rows = read.all(after, BATCH_ROWS)) {
    after = rows.at(-1)?.id ?? after
    const changed = rows.flatMap((message) => {
      const hash = hashOf(message)
      return hash === message.replyHash ? [] : [{ ...message, hash }]
    })
    renewed += changed.length
    if (changed.length === 0) continue
    writeAtOnce(database, () => {
      for (const { id, hash, replyHash } of changed) {
        write.run(hash, id)
        if (hash !== null && replyHash !== null) settle.run(hash, replyHash)
      }
    })
  }
  return renewed
}
