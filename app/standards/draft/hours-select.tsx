'use client'

import { useId } from 'react'
import type { HoursKind } from '#server/domain/standard'
import { HOURS_WORDS } from '../hours-words'
import styles from './field.module.css'

interface HoursSelectProps<Unset extends undefined> {
  label: string
  isLabelHidden?: boolean
  value: HoursKind | Unset
  onChange: (value: HoursKind | Unset) => void
  /** What choosing neither is called, where that is allowed. */
  unset?: { words: string; value: Unset }
}

/** Which hours a target counts. */
export function HoursSelect<Unset extends undefined = never>({
  label,
  isLabelHidden = false,
  value,
  onChange,
  unset,
}: HoursSelectProps<Unset>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? styles.hidden : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value ?? ''}
        onChange={({ target }) => {
          if (target.value === 'calendar' || target.value === 'covered') onChange(target.value)
          else if (unset) onChange(unset.value)
        }}
      >
        {unset && <option value="">{unset.words}</option>}
        <option value="calendar">{HOURS_WORDS.calendar.name}</option>
        <option value="covered">{HOURS_WORDS.covered.name}</option>
      </select>
    </div>
  )
}

/** What the hours mean, one sentence each. */
export function HoursMeanings({ className }: { className: string | undefined }) {
  return (
    <>
      <p className={className}>{HOURS_WORDS.calendar.meaning}</p>
      <p className={className}>{HOURS_WORDS.covered.meaning}</p>
    </>
  )
}
