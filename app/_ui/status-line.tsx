'use client'

import button from './button.module.css'
import styles from './status-line.module.css'

export interface Done {
  /** What was done: "Flagged." */
  words: string
  /** Takes it back; null where that cannot be done any more. */
  undo: (() => void) | null
}

/** What was just done, told to everybody, with the way to take it back. */
export function StatusLine({ done, onClose }: { done: Done | null; onClose: () => void }) {
  return (
    <div role="status" className={styles.place}>
      {done && (
        <div className={styles.line}>
          <span>{done.words}</span>
          {done.undo && (
            <button type="button" className={button.button} onClick={done.undo}>
              Undo
            </button>
          )}
          <button type="button" className={button.button} onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  )
}
