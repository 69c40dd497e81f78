'use client'

import { useState } from 'react'
import styles from './question.module.css'

/** Which vendor a file is from: a column tells, or all of it is from one. */
export function VendorAnswer({ columns }: { columns: readonly string[] }) {
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
