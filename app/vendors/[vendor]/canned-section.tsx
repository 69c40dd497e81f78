import Link from 'next/link'
import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { DASH, formatCount, formatPoints, formatShare } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { tooFewWords } from '../../_ui/verdict-words'
import { CostTable } from './cost-table'
import { Figure, Figures } from './figures'
import { Section } from './section'
import { TemplateTable } from './template-table'

/** How much is template, which ones, and what of it cost points. */
export function CannedSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { vendor, comparison, replies, templates, pointsLost } = scorecard
  const { displayFloor } = comparison
  const { n, value } = vendor.dimensions.canned
  return (
    <Section id="canned">
      <Figures>
        <Figure
          name="Kept of 100"
          note={n > 0 && <CountLink count={n} href={lists('canned')} words={`of ${formatCount(n)} judged`} />}
        >
          {value === null ? (
            DASH
          ) : (
            <Link href={lists('canned')}>{n < displayFloor ? tooFewWords(n, displayFloor) : formatPoints(value)}</Link>
          )}
        </Figure>
        <Figure name="Replies judged" note="of people, and long enough to tell">
          <CountLink count={replies.judged} href={lists('reply')} />
        </Figure>
        <Figure
          name="Of them a template"
          note={
            <>
              <CountLink count={replies.canned} href={lists('reply', { result: 'counted' })} />{' '}
              {replies.canned === 1 ? 'reply' : 'replies'}; being canned costs nothing by itself
            </>
          }
        >
          {replies.judged === 0 ? (
            DASH
          ) : (
            <Link href={lists('reply')}>
              {replies.judged < displayFloor
                ? tooFewWords(replies.judged, displayFloor)
                : formatShare(replies.canned, replies.judged)}
            </Link>
          )}
        </Figure>
      </Figures>
      <TemplateTable templates={templates} lists={lists} />
      <CostTable
        title="What cost points in canned answers"
        lost={pointsLost.filter(({ dimension }) => dimension === 'canned')}
        lists={lists}
      />
    </Section>
  )
}
