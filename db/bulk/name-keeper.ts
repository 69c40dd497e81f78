import { kindFromName, nameKey } from '#server/domain/vendor'
import type { Database } from '../open-database'

/** Ids of vendors and agents by name, made where they are new, as of an import. */
export function nameKeeper({ sqlite }: Database, importId: number) {
  const insertVendor = sqlite
    .prepare<[string, string, string, number], number>(
      'INSERT INTO vendors (name, name_key, kind, import_id) VALUES (?, ?, ?, ?) RETURNING id',
    )
    .pluck()
  const findVendor = sqlite.prepare<[string], number>('SELECT id FROM vendors WHERE name_key = ?').pluck()
  const insertAgent = sqlite
    .prepare<[number | null, string, string, string | null, number], number>(
      'INSERT INTO agents (vendor_id, agent_key, name, team, import_id) VALUES (?, ?, ?, ?, ?) RETURNING id',
    )
    .pluck()
  const findAgent = sqlite
    .prepare<[number | null, string], number>('SELECT id FROM agents WHERE vendor_id IS ? AND agent_key = ?')
    .pluck()
  const listNames = sqlite.prepare<[], { id: number; name: string }>('SELECT id, name FROM vendors ORDER BY id')
  const findRenamed = (key: string) => listNames.all().find(({ name }) => nameKey(name) === key)?.id
  const vendorIds = new Map<string, number>()
  const agentIds = new Map<string, number>()

  function findVendorId(name: string): number | null {
    const known = vendorIds.get(name)
    if (known !== undefined) return known
    const found = findVendor.get(nameKey(name)) ?? findRenamed(nameKey(name))
    if (found === undefined) return null
    vendorIds.set(name, found)
    return found
  }

  function findAgentId(vendor: number | null, key: string): number | null {
    const cacheKey = `${vendor ?? ''}|${key}`
    const known = agentIds.get(cacheKey)
    if (known !== undefined) return known
    const found = findAgent.get(vendor, nameKey(key))
    if (found === undefined) return null
    agentIds.set(cacheKey, found)
    return found
  }

  return {
    findVendorId,
    findAgentId,
    vendorId(name: string): number {
      const known = findVendorId(name)
      if (known !== null) return known
      return insertVendor.get(name.trim(), nameKey(name), kindFromName(name), importId) ?? 0
    },
    agentId(vendor: number | null, key: string, name: string, team: string | null): number {
      const known = findAgentId(vendor, key)
      if (known !== null) return known
      return insertAgent.get(vendor, nameKey(key), name.trim(), team, importId) ?? 0
    },
  }
}
