'use client'

import { useRef } from 'react'
import type { WeeklyWindow } from '#server/domain/standard'
import button from './button.module.css'
import { DAY_WORDS, describeDays, runsIntoNextDay } from './describe-hours'
import styles from './hours-editor.module.css'
import { TimeRange } from './time-range'

interface HoursWindowsProps {
  windows: readonly WeeklyWindow[]
  onChange: (next: WeeklyWindow[]) => void
}

const WORKDAYS: WeeklyWindow = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

/** The hours of a usual week, in rows of days with the same hours. */
export function HoursWindows({ windows, onChange }: HoursWindowsProps) {
  const add = useRef<HTMLButtonElement>(null)

  function change(index: number, to: Partial<WeeklyWindow>) {
    onChange(windows.map((window, at) => (at === index ? { ...window, ...to } : window)))
  }

  function toggle(index: number, { days }: WeeklyWindow, day: number) {
    change(index, { days: days.includes(day) ? days.filter((other) => other !== day) : [...days, day].sort() })
  }

  function remove(index: number) {
    onChange(windows.filter((_, at) => at !== index))
    add.current?.focus()
  }

  return (
    <fieldset className={styles.part}>
      <legend>Hours of a week</legend>
      {windows.map((window, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place, and keeps no state of its own
        <fieldset key={index} className={styles.row}>
          <legend className={styles.hidden}>Hours {index + 1}</legend>
          <span className={styles.days}>
            {DAY_WORDS.map((day, at) => (
              <button
                key={day}
                type="button"
                className={styles.day}
                aria-pressed={window.days.includes(at + 1)}
                onClick={() => toggle(index, window, at + 1)}
              >
                {day}
              </button>
            ))}
          </span>
          <TimeRange window={window} onChange={(to) => change(index, to)} />
          <button
            type="button"
            className={styles.remove}
            aria-label={`Remove ${describeDays(window.days)} ${window.from}–${window.to}`}
            onClick={() => remove(index)}
          >
            Remove
          </button>
          {window.days.length === 0 && (
            <p className={styles.problem}>Choose at least one day, or remove these hours.</p>
          )}
          {runsIntoNextDay(window) && <p className={styles.hint}>Runs into the next day.</p>}
        </fieldset>
      ))}
      <button ref={add} type="button" className={button.button} onClick={() => onChange([...windows, WORKDAYS])}>
        Add hours
      </button>
    </fieldset>
  )
}
