import { PointsLostBars } from '../../_charts/points-lost-bars'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { KeyboardList } from '../../_ui/keyboard-list'
import { CRITERIA_SHOWN, pointsLostWords } from './points-lost-words'
import { Section } from './section'

/** The criteria that cost most, each with its findings. */
export function PointsLostSection({ scorecard, lists }: { scorecard: Scorecard; lists: ListsOfVendor }) {
  const { vendor, pointsLost } = scorecard
  const shown = pointsLost.slice(0, CRITERIA_SHOWN)
  if (shown.length === 0 || vendor.score.value === null) {
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
      <p>{pointsLostWords(scorecard)}</p>
    </Section>
  )
}
