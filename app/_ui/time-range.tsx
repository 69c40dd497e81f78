'use client'

import styles from './hours-editor.module.css'

interface Range {
  from: string
  to: string
}

/** Two times of day. A field that is emptied keeps its time, since hours without an end mean nothing. */
export function TimeRange({ window, onChange }: { window: Range; onChange: (to: Partial<Range>) => void }) {
  return (
    <span className={styles.range}>
      <label>
        From{' '}
        <input
          type="time"
          className={styles.time}
          value={window.from}
          onChange={({ target }) => target.value !== '' && onChange({ from: target.value })}
        />
      </label>
      <label>
        to{' '}
        <input
          type="time"
          className={styles.time}
          value={window.to === '24:00' ? '00:00' : window.to}
          onChange={({ target }) => target.value !== '' && onChange({ to: target.value })}
        />
      </label>
    </span>
  )
}
