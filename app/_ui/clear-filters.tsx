'use client'

import Link from 'next/link'
import { useRef } from 'react'
import styles from './chip.module.css'
import { PendingMark } from './pending-mark'
import { useKey } from './use-key'

/** Takes all filters of a page off at once, also by Escape; Back puts them on again. Stands where some are on. */
export function ClearFilters({ href }: { href: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  useKey('clear', () => {
    // There it leaves the list.
    if (document.activeElement?.closest('[data-keyboard-list]')) return false
    link.current?.click()
  })
  return (
    <Link
      ref={link}
      href={href}
      scroll={false}
      className={styles.clear}
      title="Clear all filters (Esc)"
      data-command="Clear all filters"
    >
      Clear all
      <PendingMark />
    </Link>
  )
}
