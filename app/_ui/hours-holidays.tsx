'use client'

import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { formatDay, formatUnits } from '../_format'
import { CalendarFile } from './calendar-file'
import { DateAdder } from './date-adder'
import styles from './hours-editor.module.css'
import { datesByYear, joinDates } from './prepare-dates'
import { PublicHolidays } from './public-holidays'

interface HoursHolidaysProps {
  holidays: readonly string[]
  onChange: (next: string[]) => void
}

/** Dates that are closed all day, by year. */
export function HoursHolidays({ holidays, onChange }: HoursHolidaysProps) {
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')

  function add(dates: readonly string[], leftOut = '') {
    const next = joinDates(holidays, dates)
    const added = next.length - new Set(holidays).size
    const words = added === 0 ? 'No date that is not here already.' : `${formatUnits(added, 'date')} added.`
    setTold(`${words} ${leftOut}`.trim())
    onChange(next)
  }

  function remove(date: string) {
    onChange(holidays.filter((other) => other !== date))
    setTold(`${formatDay(date)} removed.`)
    field.current?.focus()
  }

  return (
    <fieldset className={styles.part}>
      <legend>Holidays</legend>
      <p className={styles.hint}>Closed all day. The night before runs to its end.</p>
      {datesByYear(holidays).map(({ year, dates }) => (
        <div key={year} className={styles.year}>
          <span className={styles.number}>{year}</span>
          <ul className={styles.chips} aria-label={`Holidays ${year}`}>
            {dates.map((date) => (
              <li key={date} className={styles.chip}>
                {formatDay(date).slice(0, -5)}
                <button
                  type="button"
                  className={styles.off}
                  aria-label={`Remove ${formatDay(date)}`}
                  onClick={() => remove(date)}
                >
                  <X aria-hidden size={14} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <DateAdder label="One date" fieldRef={field} onAdd={(date) => add([date])} />
      <PublicHolidays onAdd={add} />
      <CalendarFile onAdd={add} />
      <p role="status" className={styles.hint}>
        {told}
      </p>
    </fieldset>
  )
}
