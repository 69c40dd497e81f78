'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PreviewPeriod, StandardPreview } from '#server/domain/standard-preview'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { ProgressLine } from '../../_ui/progress-line'
import styles from './draft.module.css'
import { PreviewResult } from './preview-result'
import { ReadField } from './read-field'
import { readDay } from './read-fields'
import { TroublesProvider, useTroubleCount } from './troubles'

const ASK_EVERY_MS = 1000

interface PreviewPanelProps {
  /** The days offered at first; null while nothing is scored. */
  period: PreviewPeriod | null
  initial: StandardPreview | null
  minimums: { now: number; draft: number }
  /** Some change is not saved yet, so that no preview knows of it. */
  isUnsaved: boolean
  settle: () => Promise<boolean>
}

/** Tries the draft on the conversations of a period, before anything is published. */
export function PreviewPanel(props: PreviewPanelProps) {
  // What is wrong with these days does not keep the draft from being published.
  return (
    <TroublesProvider>
      <Panel {...props} />
    </TroublesProvider>
  )
}

function Panel({ period, initial, minimums, isUnsaved, settle }: PreviewPanelProps) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const state = trpc.standards.previewState.queryOptions()
  const { data } = useQuery({
    ...state,
    refetchInterval: (query) => (isUnderWay(query.state.data?.state) ? ASK_EVERY_MS : false),
  })
  const ask = useMutation(
    trpc.standards.preview.mutationOptions({ onSuccess: (asked) => queryClient.setQueryData(state.queryKey, asked) }),
  )
  const [days, setDays] = useState(period)
  const made = useLastPreview(data?.preview ?? null, initial)
  const isCurrent = !isUnsaved && (data === undefined ? made === initial : data.preview !== null)
  const troubles = useTroubleCount()
  const isRunning = isUnderWay(data?.state)

  if (days === null) {
    return <p className={styles.note}>Nothing is scored yet, so there is nothing to try the draft on.</p>
  }

  async function workItOut() {
    if (days !== null && (await settle())) ask.mutate(days)
  }

  return (
    <>
      <div className={styles.ways}>
        <ReadField
          label="From"
          type="date"
          initial={days.from}
          read={readDay}
          onRead={(from) => setDays((before) => before && { ...before, from })}
        />
        <ReadField
          label="To"
          type="date"
          initial={days.to}
          read={readDay}
          onRead={(to) => setDays((before) => before && { ...before, to })}
        />
        <button
          type="button"
          className={button.button}
          disabled={isRunning || ask.isPending || troubles > 0}
          onClick={workItOut}
        >
          Work it out
        </button>
      </div>
      <div role="status">
        {isRunning && data !== undefined && (
          <ProgressLine
            label="Trying the draft"
            done={data.progress?.done ?? 0}
            total={data.progress?.total ?? null}
            unit="conversations"
          />
        )}
        {made !== null && !isCurrent && !isRunning && (
          <p className={styles.old}>
            This was worked out before your last change. Work it out again to see what it does.
          </p>
        )}
      </div>
      {(ask.error ?? data?.failure) && (
        <p role="alert" className={styles.failure}>
          {ask.error?.message ?? data?.failure}
        </p>
      )}
      {made !== null && <PreviewResult preview={made} minimums={minimums} />}
    </>
  )
}

/** The last preview seen, also when a change has made it old. */
function useLastPreview(current: StandardPreview | null, initial: StandardPreview | null): StandardPreview | null {
  const [last, setLast] = useState(initial)
  if (current !== null && current.madeAt !== last?.madeAt) setLast(current)
  return current ?? last
}

function isUnderWay(state: string | undefined): boolean {
  return state === 'queued' || state === 'running'
}
