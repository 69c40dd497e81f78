import { ChoiceChip } from '../_ui/chip'
import styles from './waiting-chips.module.css'

const TABS = [
  { id: 'customers', words: 'Customers who wait', href: '/waiting' },
  { id: 'promises', words: 'Promises', href: '/waiting/promises' },
] as const

/** The two lists of what customers wait for. */
export function WaitingTabs({ current }: { current: (typeof TABS)[number]['id'] }) {
  return (
    <ul aria-label="What is waited for" className={styles.choices}>
      {TABS.map(({ id, words, href }) => (
        <li key={id}>
          <ChoiceChip words={words} href={href} isCurrent={id === current} />
        </li>
      ))}
    </ul>
  )
}
