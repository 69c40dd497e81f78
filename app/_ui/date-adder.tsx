'use client'

import { type RefObject, useState } from 'react'
import button from './button.module.css'
import styles from './hours-editor.module.css'

interface DateAdderProps {
  /** What the date is for: "Add a holiday". */
  label: string
  onAdd: (date: string) => void
  fieldRef?: RefObject<HTMLInputElement | null>
}

/** One date to be added to a list; Enter adds it, too. */
export function DateAdder({ label, onAdd, fieldRef }: DateAdderProps) {
  const [date, setDate] = useState('')

  function add() {
    if (date === '') return
    setDate('')
    onAdd(date)
  }

  return (
    <span className={styles.range}>
      <label>
        {label}{' '}
        <input
          ref={fieldRef}
          type="date"
          className={styles.time}
          value={date}
          onChange={({ target }) => setDate(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
      </label>
      <button type="button" className={button.button} disabled={date === ''} onClick={add}>
        Add
      </button>
    </span>
  )
}
