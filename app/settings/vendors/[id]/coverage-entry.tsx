'use client'

import { useState } from 'react'
import type { DatedCoverage } from '#server/domain/contract'
import { formatDay } from '../../../_format'
import { HoursEditor } from '../../../_ui/hours-editor'
import form from '../../form.module.css'
import { usualHours } from './edit-contract'

interface CoverageEntryProps {
  entry: DatedCoverage
  /** Only the first can hold from the beginning on. */
  isFirst: boolean
  /** The zone of hours that are new. */
  zone: string
  onChange: (to: Partial<DatedCoverage>) => void
  onRemove: () => void
}

/** Hours that hold from a day on, until later ones do. */
export function CoverageEntry({ entry: { from, coverage }, isFirst, zone, onChange, onRemove }: CoverageEntryProps) {
  // What was there before "always on duty" was ticked, so that unticking brings it back.
  const [kept, setKept] = useState(coverage)
  const title = from === null ? 'From the beginning' : from === '' ? 'From a day on' : `From ${formatDay(from)}`

  function setAlways(isAlways: boolean) {
    if (isAlways) setKept(coverage)
    onChange({ coverage: isAlways ? null : (kept ?? usualHours(zone)) })
  }

  return (
    <fieldset className={form.entry}>
      <legend>{title}</legend>
      <div className={form.line}>
        {(isFirst || from === null) && (
          <label className={form.choice}>
            <input
              type="checkbox"
              checked={from === null}
              onChange={({ target }) => onChange({ from: target.checked ? null : '' })}
            />
            From the beginning
          </label>
        )}
        {from !== null && (
          <label className={form.field}>
            First day
            <input
              type="date"
              className={form.control}
              value={from}
              onChange={({ target }) => onChange({ from: target.value })}
            />
          </label>
        )}
        <label className={form.choice}>
          <input type="checkbox" checked={coverage === null} onChange={({ target }) => setAlways(target.checked)} />
          Always on duty
        </label>
        <button type="button" className={form.text} onClick={onRemove}>
          Remove
        </button>
      </div>
      {coverage !== null && (
        <HoursEditor label="Hours on duty" value={coverage} onChange={(next) => onChange({ coverage: next })} />
      )}
    </fieldset>
  )
}
