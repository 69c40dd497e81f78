import { PointsLostBars } from '../../_charts/points-lost-bars'
import type { ListsOfVendor } from '../../_figures/lists-of'
import { formatPoints, formatUnits } from '../../_format'
import type { Scorecard } from '../../_trpc/outputs'
import { KeyboardList } from '../../_ui/keyboard-list'
import { formatLost, lostPoints } from './explain-score'
import { Section } from './section'

const MOST = 10

/** The criteria that cost most, each with its findings. */
export function PointsLostSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { vendor, pointsLost } = scorecard
  const shown = pointsLost.slice(0, MOST)
  const { value } = vendor.score
  if (shown.length === 0 || value === null) {
    return (
      <Section id="points-lost">
        <p>No criterion cost a point in this period.</p>
      </Section>
    )
  }
  return (
    <Section id="points-lost">
      <KeyboardList>
        <PointsLostBars
          title="Criteria by the points of the score they cost"
          lost={shown.map(({ criterion, title, points, findings }) => ({
            criterion,
            title,
            points,
            findings,
            href: lists('lost', { slot: criterion }, 'lowest_score'),
          }))}
        />
      </KeyboardList>
      <p>
        {formatUnits(pointsLost.length, 'criterion', 'criteria')} cost {formatLost(value)} points in all: 100 less the
        score of {formatPoints(value)}.
        {pointsLost.length > MOST &&
          ` The ${pointsLost.length - MOST} that are not shown cost ${formatPoints(lostPoints(pointsLost.slice(MOST)) / 100)} of them.`}
      </p>
    </Section>
  )
}
