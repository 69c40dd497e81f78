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
  const { vendor, pointsLost, comparison } = scorecard
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
      <p>{vendor.score.n < comparison.displayFloor ? tooFewSentence : sumSentence(pointsLost, value)}</p>
    </Section>
  )
}

const tooFewSentence =
  'There are too few conversations for a score; the bars say what was lost of those that were judged.'

function sumSentence(pointsLost: Scorecard['pointsLost'], score: number): string {
  const all = formatUnits(pointsLost.length, 'criterion', 'criteria')
  const sum = `${all} cost ${formatLost(score)} points in all: 100 less the score of ${formatPoints(score)}.`
  const rest = pointsLost.slice(MOST)
  if (rest.length === 0) return sum
  return `${sum} The ${rest.length} that are not shown cost ${formatPoints(lostPoints(rest) / 100)} of them.`
}
