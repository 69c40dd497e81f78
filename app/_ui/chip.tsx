import { X } from 'lucide-react'
import Link from 'next/link'
import styles from './chip.module.css'
import { classNames } from './class-names'
import { Floating } from './floating'
import { PendingMark } from './pending-mark'

interface Choice {
  words: string
  href: string
  isCurrent: boolean
}

/** A choice that is always on show, such as a period; `about` says what of, where its words alone do not. */
export function ChoiceChip({ words, href, isCurrent, about }: Choice & { about?: string }) {
  return (
    <Link
      href={href}
      scroll={false}
      className={styles.chip}
      aria-current={isCurrent ? 'true' : undefined}
      data-command={isCurrent ? undefined : commandWords(about, words)}
    >
      {words}
      <PendingMark />
    </Link>
  )
}

/** A filter that is on, with the way to take it off. */
export function FilterChip({ name, value, removeHref }: { name: string; value: string; removeHref: string }) {
  return (
    <span className={classNames(styles.chip, styles.on)}>
      {name}: <strong>{value}</strong>
      <Link
        href={removeHref}
        scroll={false}
        className={styles.remove}
        aria-label={`Remove filter ${name}: ${value}`}
        data-command={`Remove filter ${name}: ${value}`}
      >
        <X aria-hidden size={14} />
        <PendingMark />
      </Link>
    </span>
  )
}

interface FilterMenuProps {
  name: string
  /** What is chosen, where the name says what is chosen now. */
  about?: string
  choices: readonly Choice[]
}

/** A filter that is off: its name opens the list of what it can be. */
export function FilterMenu({ name, about = name, choices }: FilterMenuProps) {
  return (
    <Floating button={name} buttonClass={classNames(styles.chip, styles.opens)}>
      <ul className={styles.choices} aria-label={name}>
        {choices.map(({ words, href, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              scroll={false}
              aria-current={isCurrent ? 'true' : undefined}
              data-command={isCurrent ? undefined : commandWords(about, words)}
            >
              {words}
              <PendingMark />
            </Link>
          </li>
        ))}
      </ul>
    </Floating>
  )
}

/** How the palette calls a choice. */
function commandWords(about: string | undefined, words: string): string {
  return about === undefined ? words : `${about}: ${words}`
}
