'use client'

import { Ellipsis } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import styles from './side-navigation.module.css'

interface MoreEntriesProps {
  /** The open page is one of those inside. */
  isCurrent: boolean
  children: ReactNode
}

/** The entries that have no place in the bar: Escape, a link followed, and the focus gone elsewhere close them. */
export function MoreEntries({ isCurrent, children }: MoreEntriesProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)

  function close() {
    if (details.current) details.current.open = false
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return
    event.preventDefault()
    close()
    summary.current?.focus()
  }

  function closeOnLeave({ currentTarget, relatedTarget }: FocusEvent) {
    // Some browsers give no link the focus that is pressed: closing then would take it away under the pointer.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close()
  }

  function closeOnLink({ target }: MouseEvent) {
    if (target instanceof Element && target.closest('a')) close()
  }

  return (
    <details
      ref={details}
      className={styles.more}
      onKeyDown={closeOnEscape}
      onBlur={closeOnLeave}
      onClick={closeOnLink}
    >
      <summary ref={summary} className={styles.entry} aria-current={isCurrent ? 'true' : undefined}>
        <Ellipsis aria-hidden size={18} strokeWidth={1.75} />
        <span className={styles.words}>More</span>
      </summary>
      <ul className={styles.others}>{children}</ul>
    </details>
  )
}
