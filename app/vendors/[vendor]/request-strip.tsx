import { ChevronRight } from 'lucide-react'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatPercent } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import { outcomeWords, REQUEST_STAGES } from './request-stages'
import styles from './request-strip.module.css'

interface RequestStripProps {
  escalation: Scorecard['escalation']
  lists: ListsOfVendor
}

/** Requests for somebody else from asking to the end, and what became of them; each count opens its list. */
export function RequestStrip({ escalation, lists }: RequestStripProps) {
  const { stages, outcomes, repeatAsks, handOvers } = escalation
  return (
    <>
      <ol className={styles.strip} aria-label="Requests for somebody else, from asking to the end">
        {REQUEST_STAGES.map(({ stage, name, note }, index) => (
          <li key={stage} className={styles.stage}>
            {index > 0 && <ChevronRight aria-hidden size={16} className={styles.arrow} />}
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>
              <CountLink count={stages[stage]} href={lists('request_stage', { slot: stage })} />
              {index > 0 && stages.asked > 0 && (
                <span className={styles.share}> {formatPercent(stages[stage] / stages.asked)}</span>
              )}
            </span>
            <span className={styles.note}>{note}</span>
          </li>
        ))}
      </ol>
      <p className={styles.also}>
        Asked twice and more: <CountLink count={repeatAsks.twice} href={lists('repeat_ask')} />, three times and more:{' '}
        <CountLink count={repeatAsks.thrice} href={lists('repeat_ask', { result: 'counted' })} />. Of the hand-overs,{' '}
        <CountLink count={handOvers.warm} href={lists('hand_over', { slot: 'warm' })} /> were warm (whoever took over
        was told), <CountLink count={handOvers.cold} href={lists('hand_over', { slot: 'cold' })} /> cold; after{' '}
        <CountLink count={handOvers.madeToRepeat} href={lists('hand_over', { result: 'counted' })} /> the customer was
        asked again for what had been said.
      </p>
      <DataTable
        caption="What became of the requests"
        isCaptionShown
        isCompact
        rows={outcomes}
        keyOf={({ outcome }) => outcome}
        columns={[
          { key: 'words', header: 'Outcome', isRowHeader: true, cell: ({ words }) => outcomeWords(words) },
          {
            key: 'n',
            header: 'Requests',
            align: 'end',
            cell: ({ outcome, n }) => <CountLink count={n} href={lists('request_outcome', { slot: outcome })} />,
          },
          { key: 'meaning', header: 'Which means', cell: ({ meaning }) => meaning },
          {
            key: 'shown',
            header: 'Only shown',
            align: 'end',
            cell: ({ outcome, shown }) => (
              <CountLink count={shown} href={lists('request_outcome', { slot: outcome, result: 'counted' })} />
            ),
          },
        ]}
      />
    </>
  )
}
