'use client'

import { useEffect, useId, useState } from 'react'
import { findZone } from './find-zone'
import styles from './hours-editor.module.css'

interface ZoneFieldProps {
  label: string
  value: string
  onChange: (zone: string) => void
  /** An empty field is an answer, too: "". */
  isOptional?: boolean
}

/** The name of a time zone, searched while it is typed; what is no zone stays on screen and changes nothing. */
export function ZoneField({ label, value, onChange, isOptional = false }: ZoneFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [zones, setZones] = useState<readonly string[]>([])
  // After the first drawing, since a server may know other zones than the browser.
  useEffect(() => setZones(['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]), [])

  const zoneOf = (text: string) => (isOptional && text.trim() === '' ? '' : findZone(text, zones))

  function type(text: string) {
    const zone = zoneOf(text)
    setTyped(zone === text ? null : text)
    if (zone !== null && zone !== value) onChange(zone)
  }

  const isUnknown = typed !== null && zoneOf(typed) === null
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        list={`${id}-zones`}
        autoComplete="off"
        spellCheck={false}
        className={styles.control}
        value={typed ?? value}
        onChange={({ target }) => type(target.value)}
        onBlur={() => !isUnknown && setTyped(null)}
        aria-invalid={isUnknown}
        aria-describedby={isUnknown ? `${id}-unknown` : undefined}
      />
      <datalist id={`${id}-zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {isUnknown && (
        <p id={`${id}-unknown`} className={styles.problem}>
          This is no time zone yet, so {value === '' ? 'none' : value} stays. Write one like Europe/Berlin.
        </p>
      )}
    </div>
  )
}
