import type { ConversationClock, ConversationPage } from '../../_trpc/outputs'
import styles from './clock-list.module.css'
import { OtherCounts } from './other-counts'

interface OthersCountProps {
  replay: ConversationPage['score']['replay']
  first: ConversationClock | undefined
}

/** The first reply as others count it, folded away; nothing where it was scored before that was kept. */
export function OthersCount({ replay, first }: OthersCountProps) {
  if (replay === null) return null
  return (
    <details className={styles.section}>
      <summary>As others count it</summary>
      <div className={styles.others}>
        <OtherCounts replay={replay} targetMs={first?.kind === 'first' ? first.targetMs : null} />
      </div>
    </details>
  )
}
