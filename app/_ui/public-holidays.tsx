'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../_trpc/client'
import button from './button.module.css'
import styles from './hours-editor.module.css'

const MOST_YEARS = 10

interface PublicHolidaysProps {
  onAdd: (dates: readonly string[]) => void
}

/** The public holidays of a country or a part of it, asked for when somebody opens it. */
export function PublicHolidays({ onAdd }: PublicHolidaysProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.more} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Add public holidays</summary>
      {isOpen && <Choices onAdd={onAdd} />}
    </details>
  )
}

function Choices({ onAdd }: PublicHolidaysProps) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { data: countries = [], error } = useQuery(trpc.settings.countries.queryOptions())
  const [country, setCountry] = useState('')
  const [region, setRegion] = useState('')
  const [from, setFrom] = useState(() => new Date().getFullYear())
  const [to, setTo] = useState(() => new Date().getFullYear() + 1)
  const [problem, setProblem] = useState<string | null>(null)
  const regions = countries.find(({ code }) => code === country)?.regions ?? []

  async function add() {
    const count = to - from + 1
    if (!(count >= 1 && count <= MOST_YEARS)) {
      setProblem(`Choose 1 to ${MOST_YEARS} years, the earlier one first.`)
      return
    }
    setProblem(null)
    try {
      const years = Array.from({ length: count }, (_, index) => from + index)
      const lists = await Promise.all(
        years.map((year) =>
          queryClient.fetchQuery(
            trpc.settings.holidays.queryOptions({ country, region: region === '' ? null : region, year }),
          ),
        ),
      )
      onAdd(lists.flat().map(({ date }) => date))
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : 'The holidays could not be read. Try again.')
    }
  }

  return (
    <div className={styles.choices}>
      <label className={styles.field}>
        Country
        <select
          className={styles.control}
          value={country}
          onChange={({ target }) => {
            setCountry(target.value)
            setRegion('')
          }}
        >
          <option value="">Choose …</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 0 && (
        <label className={styles.field}>
          Region
          <select className={styles.control} value={region} onChange={({ target }) => setRegion(target.value)}>
            <option value="">The whole country</option>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Year label="From year" value={from} onChange={setFrom} />
      <Year label="To year" value={to} onChange={setTo} />
      <button type="button" className={button.button} disabled={country === ''} onClick={() => void add()}>
        Add these holidays
      </button>
      {(problem ?? error?.message) && (
        <p role="alert" className={styles.problem}>
          {problem ?? error?.message}
        </p>
      )}
    </div>
  )
}

function Year({ label, value, onChange }: { label: string; value: number; onChange: (year: number) => void }) {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="number"
        min={1990}
        max={2100}
        className={styles.control}
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </label>
  )
}
