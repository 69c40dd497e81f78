'use client'

import { useId, useState, useSyncExternalStore } from 'react'
import { COMMON_ZONES } from './is-zone'
import styles from './question.module.css'

const subscribe = () => () => undefined
const readZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** A time zone: this browser's, UTC, or any other by name. */
export function ZoneAnswer({ initial = null }: { initial?: string | null }) {
  const zones = useId()
  const ours = useSyncExternalStore(subscribe, readZone, () => 'UTC')
  const known = [...new Set([ours, 'UTC'])]
  const [chosen, setChosen] = useState(initial === null ? '' : known.includes(initial) ? initial : 'other')
  return (
    <>
      {known.map((zone) => (
        <label key={zone} className={styles.choice}>
          <input type="radio" name="zone" value={zone} checked={chosen === zone} onChange={() => setChosen(zone)} />{' '}
          {zone}
          {zone === ours && ', where this browser is'}
        </label>
      ))}
      <div className={styles.way}>
        <label className={styles.choice}>
          <input
            type="radio"
            name="zone"
            value="other"
            checked={chosen === 'other'}
            onChange={() => setChosen('other')}
          />{' '}
          Another
        </label>
        <input
          name="other-zone"
          aria-label="Time zone"
          list={zones}
          autoComplete="off"
          spellCheck={false}
          placeholder="Europe/Berlin"
          defaultValue={initial !== null && !known.includes(initial) ? initial : ''}
          onChange={() => setChosen('other')}
        />
        <datalist id={zones}>
          {COMMON_ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </>
  )
}
