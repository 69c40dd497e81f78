'use client'

import { useRef } from 'react'
import type { OpenHours } from '#server/domain/standard'
import { formatDay } from '../_format'
import button from './button.module.css'
import { DateAdder } from './date-adder'
import { runsIntoNextDay } from './describe-hours'
import styles from './hours-editor.module.css'
import { TimeRange } from './time-range'

type Override = OpenHours['overrides'][number]

interface HoursOverridesProps {
  overrides: readonly Override[]
  onChange: (next: Override[]) => void
}

const NEW_WINDOW = { from: '09:00', to: '12:00' }

/** Single dates with hours of their own, or closed. They beat the week and the holidays. */
export function HoursOverrides({ overrides, onChange }: HoursOverridesProps) {
  const field = useRef<HTMLInputElement>(null)

  function add(date: string) {
    if (overrides.some((override) => override.date === date)) return
    onChange([...overrides, { date, windows: [NEW_WINDOW] }].sort((a, b) => (a.date < b.date ? -1 : 1)))
  }

  function change(date: string, windows: Override['windows']) {
    onChange(overrides.map((override) => (override.date === date ? { date, windows } : override)))
  }

  function remove(date: string) {
    onChange(overrides.filter((override) => override.date !== date))
    field.current?.focus()
  }

  return (
    <fieldset className={styles.part}>
      <legend>Dates with hours of their own</legend>
      <p className={styles.hint}>They replace the week’s hours and any holiday on that date.</p>
      {overrides.map((override) => (
        <OverrideRow
          key={override.date}
          override={override}
          onChange={(windows) => change(override.date, windows)}
          onRemove={() => remove(override.date)}
        />
      ))}
      <DateAdder label="Another date" fieldRef={field} onAdd={add} />
    </fieldset>
  )
}

interface OverrideRowProps {
  override: Override
  onChange: (windows: Override['windows']) => void
  onRemove: () => void
}

function OverrideRow({ override: { date, windows }, onChange, onRemove }: OverrideRowProps) {
  return (
    <fieldset className={styles.row}>
      <legend className={styles.date}>{formatDay(date)}</legend>
      {windows.length === 0 && <span>Closed all day</span>}
      {windows.map((window, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place, and keeps no state of its own
        <span key={index} className={styles.range}>
          <TimeRange
            window={window}
            onChange={(to) => onChange(windows.map((other, at) => (at === index ? { ...other, ...to } : other)))}
          />
          {runsIntoNextDay(window) && <span className={styles.hint}>Runs into the next day.</span>}
          {windows.length > 1 && (
            <button
              type="button"
              className={styles.remove}
              onClick={() => onChange(windows.filter((_, at) => at !== index))}
            >
              Remove these hours
            </button>
          )}
        </span>
      ))}
      <span className={styles.range}>
        <button type="button" className={button.button} onClick={() => onChange([...windows, NEW_WINDOW])}>
          {windows.length === 0 ? 'Open on this date' : 'More hours'}
        </button>
        {windows.length > 0 && (
          <button type="button" className={button.button} onClick={() => onChange([])}>
            Closed all day
          </button>
        )}
        <button type="button" className={styles.remove} aria-label={`Remove ${formatDay(date)}`} onClick={onRemove}>
          Remove
        </button>
      </span>
    </fieldset>
  )
}
