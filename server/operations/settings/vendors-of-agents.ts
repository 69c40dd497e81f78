import type { AgentRow, MembershipRow } from '#db/queries/agents'

/** The vendors of each agent: the one that the export names, and those for which a person said that the agent works. */
export function vendorsOfAgents(
  agents: readonly AgentRow[],
  memberships: readonly MembershipRow[],
): Map<number, Set<number>> {
  return new Map(
    agents.map(({ id, sameAsId, vendorId }) => {
      const held = memberships.filter(({ agentId }) => agentId === (sameAsId ?? id))
      return [id, new Set([...(vendorId === null ? [] : [vendorId]), ...held.map((membership) => membership.vendorId)])]
    }),
  )
}
