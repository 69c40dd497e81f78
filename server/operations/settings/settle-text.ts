import type { Database } from '#db/open-database'
import { readReplyTextState } from '#db/queries/reply-texts'
import { saveSettingChange } from '#db/queries/setting-changes'
import { NotFound } from '#server/domain/refusal'
import type { Author, Changed } from './author'
import { maskedTextOf } from './list-repeated-texts'

const LONGEST_SUBJECT = 80

/**
 * Says once and for all whether software sends a recurring reply text, or, with null, that nothing is said of it any more.
 * It holds from the next scoring on. Throws NotFound for a text that nobody sent.
 */
export async function settleText(
  database: Database,
  change: { replyHash: number; isAutomatic: boolean | null },
  { actor, now }: Author,
): Promise<Changed> {
  const { replyHash, isAutomatic } = change
  const before = readReplyTextState(database.orm, replyHash)
  if ((before?.isAutomatic ?? null) === isAutomatic) return { changeId: null }
  const text = before?.text ?? (await maskedTextOf(database, replyHash))
  if (text === null) throw new NotFound('That text is not among the recurring ones any more. Reload the page.')
  const states = {
    kind: 'reply_text',
    before,
    after: isAutomatic === null ? null : { replyHash, text, isAutomatic },
  } as const
  const subject = text.length > LONGEST_SUBJECT ? `${text.slice(0, LONGEST_SUBJECT).trimEnd()}…` : text
  return { changeId: await saveSettingChange(database, { states, subject, actor, at: now }) }
}
