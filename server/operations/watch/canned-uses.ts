import { templatesInForce } from '#db/bulk/catalogues'
import type { Database } from '#db/open-database'
import { listTemplateTexts } from '#db/queries/templates'
import { type CannedUse, listCannedUses } from '#db/queries/watch-templates'
import type { Scope } from '#server/domain/scope'
import type { WatchFilter } from '#server/domain/watch'

/** A template as the scores that readers see knew it. */
export interface JudgedTemplate {
  id: string
  text: string
  /** A manager said that it may be sent without taking up what was asked (method.md 5.6). */
  isApproved: boolean
}

export interface CannedUses {
  uses: readonly CannedUse[]
  templatesById: ReadonlyMap<string, JudgedTemplate>
}

/**
 * Canned replies by agent, topic and template, without those that say nothing of overuse: acknowledgements and what software
 * sends. Courtesies and excluded templates are never canned.
 */
export async function loadCannedUses(database: Database, scope: Scope, filter: WatchFilter): Promise<CannedUses> {
  const uses = await listCannedUses(database, scope, filter)
  const stateById = new Map(templatesInForce(database).states.map((state) => [state.id, state]))
  const texts = await listTemplateTexts(database, [...new Set(uses.map(({ templateId }) => templateId))])
  const templatesById = new Map<string, JudgedTemplate>()
  for (const { id, text, acknowledgement } of texts) {
    const { approvedAs = null, markedAs = null } = stateById.get(id) ?? {}
    const isAcknowledgement = markedAs === null ? acknowledgement : markedAs === 'acknowledgement'
    if (isAcknowledgement || approvedAs === 'acknowledgement' || markedAs === 'autoresponder') continue
    templatesById.set(id, { id, text, isApproved: approvedAs !== null })
  }
  return { uses: uses.filter(({ templateId }) => templatesById.has(templateId)), templatesById }
}
