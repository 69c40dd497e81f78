import type { Database } from '#db/open-database'
import { readQueueState } from '#db/queries/queues'
import { saveSettingChange } from '#db/queries/setting-changes'
import { getVendor } from '#db/queries/vendors'
import { BadInput } from '#server/domain/refusal'
import type { Author, Changed } from './author'

/** Says which vendor answers for a queue or mailbox; null is nobody. */
export async function changeQueue(
  database: Database,
  change: { name: string; vendorId: number | null },
  { actor, now }: Author,
): Promise<Changed> {
  const { vendorId } = change
  const name = change.name.trim()
  if (name === '') throw new BadInput('The name of the queue is empty.')
  if (vendorId !== null) await getVendor(database, vendorId)
  const before = readQueueState(database.orm, name)
  if (before?.vendorId === vendorId) return { changeId: null }
  const states = { kind: 'queue', before, after: { name: before?.name ?? name, vendorId } } as const
  return { changeId: await saveSettingChange(database, { states, subject: states.after.name, actor, at: now }) }
}
