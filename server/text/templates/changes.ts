import { createAttributor } from './attribute'
import type { Catalogue, Change, Template } from './catalogue'

/**
 * Which templates of one catalogue are no longer in the next, and where their wordings went: several into one is
 * "merged", one into several is "split". A template that is gone altogether is no change of either kind.
 */
export function recordChanges(before: Catalogue, after: Catalogue): Change[] {
  const kept = new Set(after.templates.map(({ id }) => id))
  const gone = before.templates.filter(({ id }) => !kept.has(id))
  if (gone.length === 0) return []
  const attribute = createAttributor(after)
  const changes: Change[] = []
  const fromByInto = new Map<string, string[]>()
  for (const template of gone) {
    const into = [...new Set(textsOf(template).flatMap((text) => attribute(text).templateId ?? []))].sort()
    if (into.length > 1) changes.push({ kind: 'split', from: [template.id], into })
    for (const id of into) fromByInto.set(id, [...(fromByInto.get(id) ?? []), template.id])
  }
  for (const [id, from] of [...fromByInto].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const was = before.templates.some((template) => template.id === id) ? [id] : []
    const all = [...from, ...was].sort()
    if (all.length > 1) changes.push({ kind: 'merged', from: all, into: [id] })
  }
  return changes
}

const textsOf = ({ wordings }: Template): string[] =>
  wordings.map((parts) => parts.flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' '))
