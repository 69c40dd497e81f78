import Link from 'next/link'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatPoints } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { CostTable } from './cost-table'
import { Figure, Figures } from './figures'
import { Section } from './section'

/** What was done when a customer asked for somebody above the agent. */
export function EscalationSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { vendor, comparison, pointsLost } = scorecard
  const { n, value } = vendor.dimensions.escalation
  const { displayFloor } = comparison
  return (
    <Section id="escalation">
      {n === 0 || value === null ? (
        <p>No conversation of this period asked for a supervisor or had to be handed up, so nothing is judged here.</p>
      ) : (
        <Figures>
          <Figure name="Kept of 100" note="on average, over the conversations that had to be handed up">
            <Link href={lists('escalation')}>
              {n < displayFloor ? tooFewWords(n, displayFloor) : formatPoints(value)}
            </Link>
          </Figure>
          <Figure
            name="Conversations judged"
            note={
              <>
                <Link href={lists('escalation', { result: 'counted' })}>those that lost points</Link>,{' '}
                <Link href={lists('escalation', { result: 'rest' })}>those that lost none</Link>
              </>
            }
          >
            <CountLink count={n} href={lists('escalation')} />
          </Figure>
          <Figure name="With a critical error" note="of any dimension">
            <CountLink count={vendor.critical} href={lists('critical')} />
          </Figure>
        </Figures>
      )}
      <CostTable
        title="What cost points in escalation"
        lost={pointsLost.filter(({ dimension }) => dimension === 'escalation')}
        lists={lists}
      />
    </Section>
  )
}
