import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { CountLink } from '../../_figures/count-link'
import { KeptFigure } from '../../_figures/kept-figure'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { scaleOf } from '../../_figures/prepare-figures'
import { formatPoints } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { type Column, DataTable } from '../../_ui/data-table'
import { DIMENSION_WORDS } from '../../_words'
import { agentsNote, hasRanks, notComparedWords, rankWords, reliabilityWords } from './agent-words'
import styles from './agents-section.module.css'
import { Section } from './section'

type Agent = Scorecard['agents'][number]

/** The people of a vendor. Their order is by conversations and no rank. */
export function AgentsSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { agents, agentsCompared, comparison } = scorecard
  const { displayFloor } = comparison
  const scoreScale = scaleOf(
    agents.map(({ score }) => score),
    displayFloor,
  )
  const scaleOfDimension = (dimension: Dimension) =>
    scaleOf(
      agents.map(({ dimensions }) => dimensions[dimension]),
      displayFloor,
    )
  if (agents.length === 0) {
    return (
      <Section id="agents">
        <p>No agent is named in what this vendor carries.</p>
      </Section>
    )
  }
  return (
    <Section id="agents">
      <p className={styles.note}>{agentsNote(scorecard)}</p>
      <div className={styles.agents}>
        <DataTable
          caption="Agents"
          rows={agents}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', header: 'Agent', isRowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
            {
              key: 'conversations',
              header: 'Conversations',
              align: 'end',
              cell: (agent) => (
                <CountLink count={agent.conversations} href={lists(widest(agent), { agentId: agent.id })} />
              ),
            },
            {
              key: 'score',
              header: 'Score',
              cell: (agent) => (
                <KeptFigure
                  label={`Score of ${agent.name}`}
                  measured={agent.score}
                  href={lists(widest(agent), { agentId: agent.id })}
                  minimum={displayFloor}
                  scale={scoreScale}
                />
              ),
            },
            ...(agentsCompared === null || agentsCompared.isAlike
              ? []
              : estimateColumns(agentsCompared.count, scorecard)),
            ...DIMENSIONS.map((dimension) => ({
              key: dimension,
              header: DIMENSION_WORDS[dimension],
              cell: ({ id, name, dimensions }: Agent) => (
                <KeptFigure
                  label={`${DIMENSION_WORDS[dimension]} of ${name}`}
                  measured={dimensions[dimension]}
                  href={lists(dimension, { agentId: id })}
                  minimum={displayFloor}
                  scale={scaleOfDimension(dimension)}
                />
              ),
            })),
          ]}
        />
      </div>
    </Section>
  )
}

/** What an agent's score is worth once it is drawn towards all, and where that puts the agent. */
function estimateColumns(count: number, { agents, vendor, comparison }: Scorecard): Column<Agent>[] {
  return [
    {
      key: 'estimate',
      header: 'Estimate',
      cell: (agent) => {
        const { shrunk, conversations } = agent
        if (conversations < comparison.displayFloor) return null
        if (shrunk === null) return <span className={styles.second}>{notComparedWords(agent, vendor.counted)}</span>
        const { low, high } = shrunk.interval95
        return (
          <>
            {formatPoints(shrunk.estimate)}{' '}
            <span className={styles.second}>
              {formatPoints(low)} to {formatPoints(high)}, {reliabilityWords(shrunk)}
            </span>
          </>
        )
      },
    },
    ...(hasRanks(agents)
      ? [{ key: 'rank', header: 'Rank', cell: ({ shrunk }: Agent) => shrunk && rankWords(shrunk, count) }]
      : []),
  ]
}

/** The dimension whose n an agent's count of conversations is. */
function widest({ conversations, dimensions }: Agent) {
  return DIMENSIONS.find((dimension) => dimensions[dimension].n === conversations) ?? 'response'
}
