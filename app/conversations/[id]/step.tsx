import Link from 'next/link'
import { KEYS, shownKey } from '../../_ui/keys'
import { PendingMark } from '../../_ui/pending-mark'
import styles from './page.module.css'

export type StepTo = 'previous' | 'next'

const STEPS = {
  previous: { words: 'Previous', key: KEYS.previousConversation },
  next: { words: 'Next', key: KEYS.nextConversation },
} as const

/** A step through the list; where it ends, the word stays so that nothing moves. */
export function Step({ to, href }: { to: StepTo; href: string | null }) {
  const { words, key } = STEPS[to]
  if (href === null) return <span className={styles.none}>{words}</span>
  return (
    <Link href={href} title={`${words} (${shownKey(key.pressed)})`} data-step={to}>
      {words}
      <PendingMark />
    </Link>
  )
}
