import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { CannedPartTable } from './canned-part-table'
import { effectiveWords } from './canned-words'

interface CannedTablesProps {
  canned: Scorecard['canned']
  displayFloor: number
  lists: ListsOfVendor
}

type Agent = Scorecard['canned']['agents'][number]

const TOPICS_SHOWN = 15

/** Canned replies by topic; one sentence where nothing has a topic. */
export function CannedByTopic({ canned, displayFloor, lists }: CannedTablesProps) {
  const { topics, hasTopics, comparedVendors, whole } = canned
  if (whole.judged === 0) return null
  if (!hasTopics)
    return <p>No reply is in a conversation with a topic, so replies are compared as a whole and not topic by topic.</p>
  const rest = topics.slice(TOPICS_SHOWN)
  return (
    <div>
      <CannedPartTable
        caption="Canned replies by topic"
        header="Topic"
        minimum={displayFloor}
        isCompared={comparedVendors > 1}
        rows={topics.slice(0, TOPICS_SHOWN).map(({ topic, reference, ...part }) => ({
          key: topic,
          name: topic === '' ? 'No topic told' : topic,
          reference,
          part,
          judgedHref: lists('reply', { topic }),
          cannedHref: lists('reply', { topic, result: 'counted' }),
        }))}
      />
      {rest.length > 0 && (
        <p>
          {formatUnits(rest.length, 'further topic')} with{' '}
          {formatUnits(
            rest.reduce((sum, { judged }) => sum + judged, 0),
            'reply',
            'replies',
          )}{' '}
          in all.
        </p>
      )}
    </div>
  )
}

/** Canned replies by agent: those with most replies first, and no rank. */
export function CannedByAgent({ canned, displayFloor, lists }: CannedTablesProps) {
  const { agents, comparedVendors } = canned
  if (agents.length === 0) return null
  return (
    <CannedPartTable
      caption="Canned replies by agent"
      header="Agent"
      minimum={displayFloor}
      isCompared={agents.length > 1 || comparedVendors > 1}
      rows={agents.map(({ id, name, concentration, ...part }) => ({
        key: id,
        name,
        part,
        judgedHref: lists('reply', { agentId: id }),
        cannedHref: lists('reply', { agentId: id, result: 'counted' }),
        effective: evenUse(part, concentration, displayFloor),
      }))}
    />
  )
}

function evenUse(
  { judged, canned }: Pick<Agent, 'judged' | 'canned'>,
  concentration: Agent['concentration'],
  minimum: number,
): string | null {
  if (judged < minimum) return null
  if (concentration === null || canned === 0) return DASH
  return canned < minimum ? 'too few' : effectiveWords(concentration)
}
