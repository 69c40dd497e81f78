import Link from 'next/link'
import { formatDays, formatPointDifference, formatPoints, formatUnits } from '../_format'
import type { Changes, ComparedVendor } from '../_trpc/outputs'
import { Floating } from '../_ui/floating'
import { vendorHref } from '../_url/filter-url'
import styles from './vendor-table.module.css'

interface ScoreChangeProps {
  vendor: ComparedVendor
  changes: Changes
}

/** How a score stands to that of the days before, in words, with both and the range on request; nothing where one stands on too little. */
export function ScoreChange({ vendor, changes: { days, scores } }: ScoreChangeProps) {
  const move = scores.find((score) => score.vendor.id === vendor.id)
  if (move === undefined || vendor.id === null) return null
  const { now, before, difference, interval95, isReal } = move
  const figure = (score: typeof now, { from, to }: typeof days.now) =>
    `${formatPoints(score.value)} of 100 points in ${formatUnits(score.n, 'conversation')} of ${formatDays(from, to)}`
  return (
    <Floating opensOnRest button={changeWords(difference, isReal)} buttonClass={styles.change}>
      <p>
        {figure(now, days.now)}, {figure(before, days.before)}: {formatPointDifference(difference)} points, where chance
        allows {formatPointDifference(interval95.low)} to {formatPointDifference(interval95.high)}.{' '}
        {isReal ? 'That is more than chance would give.' : 'That may be chance.'}
      </p>
      <p>
        <Link href={vendorHref(vendor.id, days.before)}>Show the days before</Link>
      </p>
    </Floating>
  )
}

function changeWords(difference: number, isReal: boolean): string {
  if (!isReal) return 'no clear change'
  return `${formatPoints(Math.abs(difference))} ${difference > 0 ? 'up' : 'down'}`
}
