import type { ReactNode } from 'react'
import styles from './item.module.css'
import { ITEM_WORDS } from './watch-words'

interface ItemProps {
  id: keyof typeof ITEM_WORDS
  /** Nothing to ask: said in one sentence instead of a table. */
  nothing: string | null
  children: ReactNode
}

/** One question with the sentence why it matters and what it stands on. */
export function Item({ id, nothing, children }: ItemProps) {
  const { title, why } = ITEM_WORDS[id]
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.item}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <p className={styles.why}>{why}</p>
      {nothing === null ? children : <p className={styles.nothing}>{nothing}</p>}
    </section>
  )
}
