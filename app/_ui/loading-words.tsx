'use client'

import { useEffect, useState } from 'react'
import styles from './hidden.module.css'

/** So long is nothing said: most pages are there by then. */
const SAID_AFTER_MS = 600

/** Tells screen readers, once, that a page takes a while. */
export function LoadingWords() {
  const [words, setWords] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setWords('Loading'), SAID_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])

  return (
    <p aria-live="polite" data-skeleton className={styles.hidden}>
      {words}
    </p>
  )
}
