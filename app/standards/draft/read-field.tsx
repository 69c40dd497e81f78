'use client'

import { useId, useState } from 'react'
import { classNames } from '../../_ui/class-names'
import styles from './field.module.css'
import type { Reading } from './reading'
import { useTrouble } from './troubles'

interface ReadFieldProps<Value> {
  label: string
  /** The label is told aloud only, where the place shows it. */
  isLabelHidden?: boolean
  /** What the field shows at first; from then on it keeps what is typed. */
  initial: string
  read: (text: string) => Reading<Value>
  onRead: (value: Value) => void
  /** What an empty field stands for. */
  placeholder?: string
  /** Behind the field: "%". */
  unit?: string
  type?: 'text' | 'date'
  isWide?: boolean
  isFocused?: boolean
}

/** A field that keeps what is typed, passes on what can be read of it, and says beside it what cannot. */
export function ReadField<Value>({
  label,
  isLabelHidden = false,
  initial,
  read,
  onRead,
  placeholder,
  unit,
  type = 'text',
  isWide = false,
  isFocused = false,
}: ReadFieldProps<Value>) {
  const id = useId()
  const [text, setText] = useState(initial)
  const [hasLeft, setHasLeft] = useState(false)
  const reading = read(text)
  const error = 'error' in reading ? reading.error : null
  const isShown = error !== null && hasLeft
  useTrouble(error !== null)

  function write(next: string) {
    setText(next)
    const found = read(next)
    if ('value' in found) {
      setHasLeft(false)
      onRead(found.value)
    }
  }

  return (
    <div className={classNames(styles.field, isWide && styles.wide)}>
      <label htmlFor={id} className={isLabelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <span className={styles.line}>
        <input
          id={id}
          type={type}
          className={styles.control}
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus={isFocused}
          aria-invalid={isShown || undefined}
          aria-describedby={isShown ? `${id}-error` : undefined}
          onChange={({ target }) => write(target.value)}
          onBlur={() => setHasLeft(true)}
        />
        {unit && <span aria-hidden>{unit}</span>}
      </span>
      {isShown && (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </div>
  )
}
