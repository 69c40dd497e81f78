import type { Database } from '#db/open-database'
import { saveNewVendor, saveSettingChange } from '#db/queries/setting-changes'
import { getVendor } from '#db/queries/vendors'
import { BadInput } from '#server/domain/refusal'
import type { VendorKind } from '#server/domain/vendor'
import type { Author, Changed } from './author'
import { parseContract } from './parse-contract'

/** Sets what a person says of a vendor. A contract of null is none: always on duty. */
export async function changeVendor(
  database: Database,
  change: { id: number; name?: string; kind?: VendorKind; contract?: unknown },
  { actor, now }: Author,
): Promise<Changed> {
  const before = await getVendor(database, change.id)
  const after = {
    ...before,
    name: change.name === undefined ? before.name : nameOf(change.name),
    kind: change.kind ?? before.kind,
    contract: change.contract === undefined ? before.contract : parseContract(change.contract),
  }
  if (JSON.stringify(after) === JSON.stringify(before)) return { changeId: null }
  const states = { kind: 'vendor', before, after } as const
  return { changeId: await saveSettingChange(database, { states, subject: after.name, actor, at: now }) }
}

/** Makes a vendor before anything of it is imported. Throws Conflict where there is one of this name. */
export async function addVendor(
  database: Database,
  { name, kind }: { name: string; kind: VendorKind },
  { actor, now }: Author,
): Promise<{ id: number; changeId: number }> {
  return saveNewVendor(database, { name: nameOf(name), kind, actor, at: now })
}

function nameOf(name: string): string {
  if (name.trim() === '') throw new BadInput('The name of the vendor is empty.')
  return name.trim()
}
