import Link from 'next/link'
import { CountLink } from '../_figures/count-link'
import { tooFew } from '../_figures/kept-figure'
import type { ListsOfVendor } from '../_figures/lists-of'
import { DASH, formatCount, formatPercent, formatUnits } from '../_format'
import type { ComparedVendor } from '../_trpc/outputs'
import { classNames } from '../_ui/class-names'
import styles from './vendor-table.module.css'

interface FirstReplyCellProps {
  vendor: ComparedVendor
  lists: ListsOfVendor
  minimum: number
}

/** First replies within target: the share and its n, and how many were missed. */
export function FirstReplyCell({ vendor, lists, minimum }: FirstReplyCellProps) {
  const { n, value } = vendor.firstReply
  if (value === null) return DASH
  const met = Math.round(value * n)
  return (
    <>
      {n < minimum ? (
        <Link href={lists('first_reply')} className={styles.few}>
          {tooFew(n, minimum)}
        </Link>
      ) : (
        <span className={classNames(styles.share, styles.figure)}>
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
    </>
  )
}
