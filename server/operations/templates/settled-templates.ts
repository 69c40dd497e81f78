import { listTemplateStates, templatesInForce } from '#db/bulk/catalogues'
import type { Database } from '#db/open-database'
import type { TemplateState } from '#server/domain/template'
import type { SettledTemplate } from '#server/domain/template-list'
import { isHoldingReply } from '#server/text/holding-reply'
import { type Catalogue, settleCatalogue, type Template } from '#server/text/templates/index'
import { loadCatalogue } from './load-templates'

export interface SettledTemplates {
  states: readonly TemplateState[]
  /** Those of the catalogue and the wordings taken apart, before any are merged, by id. */
  partedById: ReadonlyMap<string, Template>
  /** Those in force. */
  byId: ReadonlyMap<string, SettledTemplate>
}

const kept = new WeakMap<Database, { key: string; templates: SettledTemplates }>()

/** The templates of the catalogue in force as people settled them by now, which scores may not know yet. Kept for the next who asks. */
export function settledTemplates(database: Database): SettledTemplates {
  const { catalogueVersion } = templatesInForce(database)
  const states = listTemplateStates(database)
  const key = JSON.stringify([catalogueVersion, states])
  const known = kept.get(database)
  if (known?.key === key) return known.templates
  const found = loadCatalogue(database, catalogueVersion)
  const settled = settleCatalogue(found, states)
  const parted = settleCatalogue(
    found,
    states.map((state) => ({ ...state, mergedInto: null })),
  )
  const partedById = new Map(parted.templates.map((template) => [template.id, template]))
  const templates = { states, partedById, byId: byIdOf(settled, states) }
  kept.set(database, { key, templates })
  return templates
}

function byIdOf(settled: Catalogue, states: readonly TemplateState[]): Map<string, SettledTemplate> {
  const stateById = new Map(states.map((state) => [state.id, state]))
  const intoById = new Map(states.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]])))
  const byId = new Map<string, SettledTemplate>()
  for (const { id, kind, text } of settled.templates) {
    const { name = null, approvedAs = null, markedAs = null } = stateById.get(id) ?? {}
    const mergedIds = [...intoById.keys()].filter((other) => endsIn(other, id, intoById))
    const readsLikeAcknowledgement = isHoldingReply(text)
    byId.set(id, { id, kind, text, name, approvedAs, markedAs, readsLikeAcknowledgement, mergedIds })
  }
  return byId
}

/** Whether a merged template counts as another, however many it passes through. */
function endsIn(id: string, target: string, intoById: ReadonlyMap<string, string>): boolean {
  const passed = new Set([id])
  let at = id
  for (let next = intoById.get(at); next !== undefined && !passed.has(next); next = intoById.get(at)) {
    passed.add(next)
    at = next
  }
  return at === target && id !== target
}
