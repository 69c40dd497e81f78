import type { Database } from '#db/open-database'
import { listAgentNames } from '#db/queries/agents'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { grouped } from '#server/domain/grouped'
import type { Standard } from '#server/domain/standard'
import type { MeasureSum } from './case-mix/sum-rollups'
import { type ComparedAgents, compareAgents, type ShrunkAgent } from './compare-agents'
import { lossClusters, type Measured, measureDimension, measureScore } from './measured'

export interface Agent {
  id: number
  name: string
  conversations: number
  /** Over the dimensions that make up the vendor's score: of different parts it could not be read beside that of another. */
  score: Measured
  dimensions: Record<Dimension, Measured>
  /** Null for an agent of too few conversations or nothing judged in one of those dimensions, and where agents cannot be told apart. */
  shrunk: ShrunkAgent | null
}

export interface Agents {
  agents: Agent[]
  agentsCompared: Omit<ComparedAgents, 'byId'> | null
}

/**
 * The named agents of a vendor, those of most conversations first, each as measured and drawn towards all; `sums` and
 * the dimensions that make up its score are the vendor's.
 */
export async function measureAgents(
  database: Database,
  sums: readonly MeasureSum[],
  counted: readonly Dimension[],
  standard: Standard,
): Promise<Agents> {
  const judged = sums.filter(({ measure }) => DIMENSIONS.some((dimension) => dimension === measure))
  const named = judged.flatMap((sum) => (sum.agentId === null ? [] : [{ ...sum, agentId: sum.agentId }]))
  const sumsById = grouped(named, ({ agentId }) => agentId)
  const names = await listAgentNames(database, [...sumsById.keys()])
  const agents = [...sumsById]
    .map(([id, own]) => ({ id, name: names.get(id) ?? `Agent ${id}`, ...measureAgent(own, counted, standard) }))
    .sort((a, b) => b.conversations - a.conversations || a.id - b.id)
  const compared = compareAgents(
    agents.filter(({ conversations }) => conversations >= standard.displayFloor),
    counted,
    standard,
  )
  return {
    agents: agents.map(({ clusters, ...agent }) => ({ ...agent, shrunk: compared?.byId.get(agent.id) ?? null })),
    agentsCompared: compared && withoutIds(compared),
  }
}

function measureAgent(own: readonly MeasureSum[], counted: readonly Dimension[], standard: Standard) {
  const clusters = lossClusters(own)
  const dimensions = {
    response: measureDimension(clusters, 'response'),
    escalation: measureDimension(clusters, 'escalation'),
    canned: measureDimension(clusters, 'canned'),
  }
  const conversations = Math.max(...DIMENSIONS.map((dimension) => dimensions[dimension].n))
  return { clusters, conversations, dimensions, score: measureScore(clusters, standard, conversations, counted) }
}

function withoutIds({ byId, ...rest }: ComparedAgents): Omit<ComparedAgents, 'byId'> {
  return rest
}
