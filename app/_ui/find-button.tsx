'use client'

import { Search } from 'lucide-react'
import { useShow } from './command-layer'
import { KEYS, shownKey } from './keys'
import styles from './side-navigation.module.css'

/** Opens the palette. */
export function FindButton() {
  const show = useShow()
  return (
    <button
      type="button"
      className={styles.entry}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={`Find (${shownKey(KEYS.palette.pressed)})`}
      onClick={() => show('palette')}
    >
      <Search aria-hidden size={18} strokeWidth={1.75} />
      <span className={styles.words}>Find</span>
    </button>
  )
}
