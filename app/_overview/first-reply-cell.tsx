import Link from 'next/link'
import { CountLink } from '../_figures/count-link'
import { tooFew } from '../_figures/kept-figure'
import type { ListsOfVendor } from '../_figures/lists-of'
import { AgainstStandardChip } from '../_figures/verdict-chips'
import { DASH, formatCount, formatPercent, formatUnits } from '../_format'
import type { ComparedVendor } from '../_trpc/outputs'
import styles from './vendor-table.module.css'

interface FirstReplyCellProps {
  vendor: ComparedVendor
  lists: ListsOfVendor
  minimum: number
  shareWanted: number
}

/** First replies within target: the share and its n, how many were missed, and what the standard says to it. */
export function FirstReplyCell({ vendor, lists, minimum, shareWanted }: FirstReplyCellProps) {
  const { n, value } = vendor.firstReply
  if (value === null) return DASH
  const met = Math.round(value * n)
  return (
    <>
      {n < minimum ? (
        <Link href={lists('first_reply')}>{tooFew(n, minimum)}</Link>
      ) : (
        <span className={styles.share}>
          <CountLink count={met} href={lists('first_reply', { result: 'counted' })} words={formatPercent(value)} />{' '}
          <CountLink count={n} href={lists('first_reply')} words={`n ${formatCount(n)}`} />
        </span>
      )}
      <span className={styles.second}>
        <CountLink
          count={n - met}
          href={lists('first_reply', { result: 'rest' }, 'slowest_first_reply')}
          words={formatUnits(n - met, 'missed', 'missed')}
        />
      </span>
      <AgainstStandardChip vendor={vendor} shareWanted={shareWanted} lists={lists} />
    </>
  )
}
