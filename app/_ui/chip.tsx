import { X } from 'lucide-react'
import Link from 'next/link'
import styles from './chip.module.css'
import { classNames } from './class-names'
import { Floating } from './floating'

interface Choice {
  words: string
  href: string
  isCurrent: boolean
}

/** A choice that is always on show, such as a period. */
export function ChoiceChip({ words, href, isCurrent }: Choice) {
  return (
    <Link href={href} scroll={false} className={styles.chip} aria-current={isCurrent ? 'true' : undefined}>
      {words}
    </Link>
  )
}

/** A filter that is on, with the way to take it off. */
export function FilterChip({ name, value, removeHref }: { name: string; value: string; removeHref: string }) {
  return (
    <span className={classNames(styles.chip, styles.on)}>
      {name}: <strong>{value}</strong>
      <Link href={removeHref} scroll={false} className={styles.remove} aria-label={`Remove filter ${name}: ${value}`}>
        <X aria-hidden size={14} />
      </Link>
    </span>
  )
}

/** A filter that is off: its name opens the list of what it can be. */
export function FilterMenu({ name, choices }: { name: string; choices: readonly Choice[] }) {
  return (
    <Floating button={name} buttonClass={classNames(styles.chip, styles.opens)}>
      <ul className={styles.choices} aria-label={name}>
        {choices.map(({ words, href, isCurrent }) => (
          <li key={href}>
            <Link href={href} scroll={false} aria-current={isCurrent ? 'true' : undefined}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Floating>
  )
}
