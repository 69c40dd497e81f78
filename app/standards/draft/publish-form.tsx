'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { formatUnits } from '../../_format'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { listHref } from '../../_url/filter-url'
import styles from './draft.module.css'
import { ReadField } from './read-field'
import { readDay } from './read-fields'
import { useTroubleCount } from './troubles'
import type { Written } from './written'

const LONGEST_NOTE = 2000

interface PublishFormProps {
  written: Pick<Written, 'validFrom' | 'note'>
  /** The first day that touches nothing scored so far, YYYY-MM-DD. */
  untouchedDay: string
  nextVersion: number
  change: (change: Pick<Partial<Written>, 'validFrom' | 'note'>) => void
  settle: () => Promise<boolean>
}

/** Makes the draft the next version, from a day on or from the beginning. */
export function PublishForm({ written, untouchedDay, nextVersion, change, settle }: PublishFormProps) {
  const router = useRouter()
  const publish = useMutation(useTRPC().standards.publish.mutationOptions())
  const troubles = useTroubleCount()
  const [day, setDay] = useState(written.validFrom ?? untouchedDay)
  const [isFromBeginning, setIsFromBeginning] = useState(false)
  const [isPublishing, setIsPublishing] = useState(false)
  const validFrom = isFromBeginning ? null : day

  function choose(next: { day: string; isFromBeginning: boolean }) {
    setDay(next.day)
    setIsFromBeginning(next.isFromBeginning)
    change({ validFrom: next.isFromBeginning ? null : next.day })
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setIsPublishing(true)
    try {
      if (!(await settle())) return
      const { version } = await publish.mutateAsync({ validFrom, note: written.note })
      router.push(`/standards?published=${version}`)
      router.refresh()
    } catch {
      // The mutation holds the sentence that is shown.
    } finally {
      setIsPublishing(false)
    }
  }

  return (
    <form onSubmit={submit} className={styles.publish}>
      <fieldset className={styles.checks}>
        <legend>First day</legend>
        <span className={styles.choice}>
          <label>
            <input
              type="radio"
              name="first-day"
              checked={!isFromBeginning}
              onChange={() => choose({ day, isFromBeginning: false })}
            />{' '}
            From a day on
          </label>
          {!isFromBeginning && (
            <ReadField
              label="First day"
              isLabelHidden
              type="date"
              initial={day}
              read={readDay}
              onRead={(next) => choose({ day: next, isFromBeginning: false })}
            />
          )}
        </span>
        <label className={styles.choice}>
          <input
            type="radio"
            name="first-day"
            checked={isFromBeginning}
            onChange={() => choose({ day, isFromBeginning: true })}
          />{' '}
          From the beginning: restates every period
        </label>
      </fieldset>
      <Touched validFrom={validFrom} />
      <label className={styles.noteField}>
        Why, for those who read it later
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={written.note ?? ''}
          onChange={({ target }) => change({ note: target.value === '' ? null : target.value })}
        />
      </label>
      {troubles > 0 && (
        <p className={styles.failure}>
          {formatUnits(troubles, 'field')} cannot be read. Correct {troubles === 1 ? 'it' : 'them'}, then publish.
        </p>
      )}
      {publish.error && (
        <p role="alert" className={styles.failure}>
          {publish.error.message}
        </p>
      )}
      <p>
        <button type="submit" className={button.primary} disabled={troubles > 0 || isPublishing || publish.isSuccess}>
          Publish as version {nextVersion}
        </button>
      </p>
    </form>
  )
}

/** How many conversations that are there already a first day touches. */
function Touched({ validFrom }: { validFrom: string | null }) {
  const filter = { ...WHOLE_PERIOD, from: validFrom }
  const { data } = useQuery(useTRPC().conversations.list.queryOptions({ filter, sort: 'recent' }))
  if (data === undefined) return <p className={styles.note}>Counting the conversations …</p>
  if (data.total === 0) return <p className={styles.note}>No conversation imported so far is judged by it.</p>
  return (
    <p className={styles.note}>
      <Link href={listHref(filter)}>{formatUnits(data.total, 'conversation')}</Link> imported so far{' '}
      {data.total === 1 ? 'is' : 'are'} judged by it once everything is scored again.
    </p>
  )
}
