import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import { listVendors } from '#db/queries/vendors'
import type { Deed } from '#db/queries/watch-passages'
import type { Scope } from '#server/domain/scope'
import type { TurnedDownKind } from '#server/domain/watch'
import type { Overturned } from './pair-overturned'
import { watchedConversations } from './watched-conversations'

/** A deed with who did it and where, without the customer. */
export interface NamedDeed {
  conversationId: number
  externalId: string
  vendorName: string
  agentName: string | null
  at: number
  /** The message and the words; null where nothing was said. */
  messageId: number | null
  quote: string | null
}

export interface NamedOverturned {
  kind: TurnedDownKind
  turnedDown: NamedDeed
  solved: NamedDeed
}

/** Pairs with the names that people read. */
export async function nameOverturned(
  database: Database,
  scope: Scope,
  pairs: readonly Overturned[],
): Promise<NamedOverturned[]> {
  const deeds = pairs.flatMap(({ turnedDown, solved }) => [turnedDown, solved])
  const agentIds = deeds.flatMap(({ agentId }) => agentId ?? [])
  const agentNames = await listAgentNames(database, [...new Set(agentIds)])
  const vendorNames = new Map((await listVendors(database, scope)).map(({ id, name }) => [id, name]))
  const ids = [...new Set(deeds.map(({ conversationId }) => conversationId))]
  const externalIds = new Map((await watchedConversations(database, scope, ids)).map((c) => [c.id, c.externalId]))
  const named = ({ conversationId, vendorId, agentId, at, evidence }: Deed): NamedDeed => ({
    conversationId,
    externalId: externalIds.get(conversationId) ?? String(conversationId),
    vendorName: vendorNames.get(vendorId) ?? `Vendor ${vendorId}`,
    agentName: agentId === null ? null : (agentNames.get(agentId) ?? null),
    at,
    messageId: evidence?.messageId ?? null,
    quote: evidence?.quote ?? null,
  })
  return pairs.map(({ turnedDown, solved }) => ({
    kind: turnedDown.kind,
    turnedDown: named(turnedDown),
    solved: named(solved),
  }))
}
