'use client'

import { useId, useState } from 'react'
import type { ImportQuestion } from '#server/domain/import'
import { COMMON_ZONES } from './is-zone'
import styles from './question-form.module.css'

/** One question with the ways to answer it. */
export function Question({ question: { about, question, choices } }: { question: ImportQuestion }) {
  const zones = useId()
  return (
    <fieldset className={styles.question}>
      <legend>
        <bdi>{question}</bdi>
      </legend>
      {about === 'vendor' && <VendorAnswer columns={choices} />}
      {about === 'zone' && (
        <label>
          Time zone
          <input name="zone" list={zones} autoComplete="off" spellCheck={false} placeholder="Europe/Berlin" />
          <datalist id={zones}>
            {COMMON_ZONES.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </label>
      )}
      {about === 'day_month_order' && (
        <>
          <label className={styles.choice}>
            <input type="radio" name="order" value="day_first" /> The day comes first: 03/04 is 3 April
          </label>
          <label className={styles.choice}>
            <input type="radio" name="order" value="month_first" /> The month comes first: 03/04 is 4 March
          </label>
        </>
      )}
    </fieldset>
  )
}

function VendorAnswer({ columns }: { columns: readonly string[] }) {
  const hasColumns = columns.length > 0
  const [by, setBy] = useState(hasColumns ? 'column' : 'name')
  return (
    <>
      {hasColumns && (
        <div className={styles.way}>
          <label className={styles.choice}>
            <input
              type="radio"
              name="vendor-by"
              value="column"
              checked={by === 'column'}
              onChange={() => setBy('column')}
            />{' '}
            A column names it
          </label>
          <select name="vendor-column" aria-label="Column that names the vendor" onChange={() => setBy('column')}>
            {columns.map((column) => (
              <option key={column}>{column}</option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.way}>
        <label className={styles.choice}>
          <input type="radio" name="vendor-by" value="name" checked={by === 'name'} onChange={() => setBy('name')} />{' '}
          The whole file is from one vendor
        </label>
        <input
          name="vendor"
          aria-label="Name of the vendor"
          maxLength={200}
          autoComplete="off"
          onChange={() => setBy('name')}
        />
      </div>
    </>
  )
}
