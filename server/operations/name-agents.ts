import type { ImportedMessage, ImportMapping } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'

export interface NamedAgent {
  key: string
  name: string
}

/**
 * Who an agent's message is from: the export's id, else the name; with aliases, a person known by several names is known
 * by the one that stands for them all. Null for authors who are no agents or have neither.
 */
export function agentNaming(aliases: ImportMapping['aliases']): (message: ImportedMessage) => NamedAgent | null {
  const nameByAlias = new Map(Object.entries(aliases).map(([alias, name]) => [nameKey(alias), name]))
  const standing = new Map([...nameByAlias.values()].map((name) => [nameKey(name), name]))
  return (message) => {
    const key = message.authorId ?? message.authorName
    if (message.role !== 'agent' || key === null) return null
    const known = nameByAlias.size === 0 ? null : aliased(message)
    return known === null ? { key, name: message.authorName ?? key } : { key: known, name: known }
  }

  function aliased({ authorId, authorName }: ImportedMessage): string | null {
    for (const name of [authorName, authorId]) {
      const stands = name === null ? undefined : (nameByAlias.get(nameKey(name)) ?? standing.get(nameKey(name)))
      if (stands !== undefined) return lastOf(stands)
    }
    return null
  }

  function lastOf(name: string): string {
    const seen = new Set<string>()
    let last = name
    for (let next = nameByAlias.get(nameKey(last)); next !== undefined && !seen.has(next); ) {
      seen.add(next)
      last = next
      next = nameByAlias.get(nameKey(last))
    }
    return last
  }
}
