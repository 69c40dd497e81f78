import type { Database } from '#db/open-database'
import { listSettingChanges } from '#db/queries/setting-changes'
import { listVendors } from '#db/queries/vendors'
import { EVERYTHING } from '#server/domain/scope'
import type { SettingChange } from '#server/domain/settings'
import { describeChange } from './describe-change'
import { subjectsOf } from './subjects-of'

const MOST_CHANGES = 200

/** What was changed in the settings, the latest first. */
export async function listChanges(database: Database): Promise<SettingChange[]> {
  const vendorNames = new Map((await listVendors(database, EVERYTHING)).map(({ id, name }) => [id, name]))
  const vendorOf = (id: number) => vendorNames.get(id) ?? 'a vendor that is gone'
  const touchedLater = new Set<string>()
  return (await listSettingChanges(database, MOST_CHANGES)).map((change) => {
    const { id, at, actor, kind, subject, states } = change
    const subjects = subjectsOf(change)
    const undoable = states !== null && !subjects.some((word) => touchedLater.has(word))
    for (const word of subjects) touchedLater.add(word)
    const words = states === null ? 'Published as a new version.' : describeChange(states, vendorOf)
    return { id, at, actor, kind, subject, words, undoable }
  })
}
