'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { formatUnits } from '../_format'
import { useTRPC } from '../_trpc/client'
import styles from './hours-editor.module.css'

const LARGEST_BYTES = 2_000_000

/** Takes the dates of a calendar file; hands on what was left out of it, in words. */
export function CalendarFile({ onAdd }: { onAdd: (dates: readonly string[], leftOut: string) => void }) {
  const read = useMutation(useTRPC().settings.readCalendar.mutationOptions())
  const [problem, setProblem] = useState<string | null>(null)

  async function take(file: File | undefined) {
    if (file === undefined) return
    if (file.size > LARGEST_BYTES) {
      setProblem('This file is larger than 2 MB. Export a calendar that holds the holidays alone.')
      return
    }
    setProblem(null)
    read.mutate(
      { text: await file.text() },
      {
        onSuccess: ({ days, leftOut }) => {
          const words = `${formatUnits(leftOut, 'event')} left out: only whole days, once or yearly, are holidays.`
          onAdd(
            days.map(({ date }) => date),
            leftOut === 0 ? '' : words,
          )
        },
        onError: ({ message }) => setProblem(message),
      },
    )
  }

  return (
    <div className={styles.field}>
      <label>
        From a calendar file (.ics){' '}
        <input
          type="file"
          accept=".ics,text/calendar"
          className={styles.file}
          disabled={read.isPending}
          onChange={({ target }) => {
            void take(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
