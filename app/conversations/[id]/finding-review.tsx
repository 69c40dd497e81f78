import type { FindingReview as Review } from '../../_trpc/outputs'
import styles from './finding-list.module.css'

interface FindingReviewProps {
  ordinal: number
  review: Review | null
}

const SAID = {
  confirmed: 'You said that this was heard rightly.',
  rejected: 'You said that this was heard wrongly.',
} as const

/** Says whether the words were heard rightly; it feeds the detector's figure for the vendor. */
export function FindingReview({ ordinal, review }: FindingReviewProps) {
  if (review !== null)
    return (
      <p className={styles.review}>
        {SAID[review.verdict]}{' '}
        <button type="button" className={styles.say} data-review="" data-finding={ordinal}>
          Take back
        </button>
      </p>
    )
  return (
    <p className={styles.review}>
      Heard rightly?{' '}
      <button type="button" className={styles.say} data-review="confirmed" data-finding={ordinal}>
        Yes
      </button>
      <button type="button" className={styles.say} data-review="rejected" data-finding={ordinal}>
        No
      </button>
    </p>
  )
}
