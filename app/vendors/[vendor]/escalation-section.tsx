import Link from 'next/link'
import { DISCONNECTS } from '#server/domain/automatic'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatPoints } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { DISCONNECT_WORDS } from '../../_words'
import { CostTable } from './cost-table'
import { CriticalAccuracy } from './critical-accuracy'
import { Figure, Figures } from './figures'
import { HeardTables } from './heard-tables'
import { PromiseFigures } from './promise-figures'
import { RequestStrip } from './request-strip'
import { Section } from './section'

/** What was done when a customer asked for somebody above the agent, and whether promises were kept. */
export function EscalationSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { vendor, comparison, pointsLost, escalation } = scorecard
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
      {escalation.stages.asked > 0 && <RequestStrip escalation={escalation} lists={lists} />}
      <PromiseFigures promises={escalation.promises} minimum={displayFloor} lists={lists} />
      <EndedUnder escalation={escalation} lists={lists} />
      <HeardTables escalation={escalation} lists={lists} />
      <CriticalAccuracy
        critical={escalation.critical}
        inHouse={vendor.kind === 'in_house' ? null : scorecard.inHouseCritical}
        minimum={displayFloor}
        lists={lists}
      />
      <CostTable
        title="What cost points in escalation"
        lost={pointsLost.filter(({ dimension }) => dimension === 'escalation')}
        lists={lists}
      />
    </Section>
  )
}

/** How customers were left, and what could not be heard. */
function EndedUnder({ escalation, lists }: { escalation: Scorecard['escalation']; lists: ListsOfVendor }) {
  const { disconnects, transferLoops, apologyOnly, wordsNotHeard, suspectedAutomatic } = escalation
  return (
    <Figures>
      {DISCONNECTS.map((by) => (
        <Figure key={by} name={`Chat ended under the customer: ${DISCONNECT_WORDS[by].toLowerCase()}`}>
          <CountLink count={disconnects[by]} href={lists('disconnect', { slot: by })} />
        </Figure>
      ))}
      <Figure name="Passed on in a loop" note="three times and more without an answer">
        <CountLink count={transferLoops} href={lists('transfer_loop')} />
      </Figure>
      <Figure name="Only an apology" note={`conversations; ${apologyOnly.replies} such answers`}>
        <CountLink count={apologyOnly.conversations} href={lists('apology_only')} />
      </Figure>
      <Figure name="Suspected automatic" note="conversations with an answer that only its words tell">
        <CountLink count={suspectedAutomatic} href={lists('suspected_automatic')} />
      </Figure>
      <Figure name="Words not heard" note="conversations in a language without rules for words">
        <CountLink count={wordsNotHeard} href={lists('words_not_heard')} />
      </Figure>
    </Figures>
  )
}
