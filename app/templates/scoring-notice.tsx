'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { JobProgress } from '#server/domain/job'
import { ApiProvider, useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'
import { ProgressLine } from '../_ui/progress-line'
import styles from '../settings/stale-notice.module.css'

const POLL_MS = 1000

interface TemplatesState {
  running: JobProgress | null
  isStale: boolean
}

/** How far the scoring of what was settled is; nothing where the figures follow it. */
export function ScoringNotice({ state }: { state: TemplatesState }) {
  return (
    <ApiProvider>
      <Notice state={state} />
    </ApiProvider>
  )
}

function Notice({ state }: { state: TemplatesState }) {
  const trpc = useTRPC()
  const router = useRouter()
  const queryClient = useQueryClient()
  const shown = useRef(state)
  const [hasRun, setHasRun] = useState(false)
  const [hasEnded, setHasEnded] = useState(false)
  const { queryKey, queryFn } = trpc.templates.state.queryOptions()
  const { data } = useQuery({
    queryKey,
    queryFn,
    initialData: state,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data: told } }) => (told?.running || told?.isStale ? POLL_MS : false),
  })
  const rescore = useMutation(
    trpc.settings.rescore.mutationOptions({ onSuccess: () => queryClient.invalidateQueries({ queryKey }) }),
  )
  const isRunning = data.running !== null

  useEffect(() => {
    // Only a page that was made anew says more than what was asked since.
    if (shown.current === state) return
    shown.current = state
    queryClient.setQueryData(queryKey, state)
  })

  useEffect(() => {
    if (isRunning) {
      setHasRun(true)
      setHasEnded(false)
    } else if (hasRun) {
      setHasRun(false)
      setHasEnded(true)
      router.refresh()
    }
  }, [isRunning, hasRun, router])

  return (
    <>
      {data.running && (
        <div className={styles.notice}>
          <ProgressLine
            label="Scoring again"
            done={data.running.done}
            total={data.running.total === 0 ? null : data.running.total}
            unit="conversations"
          />
        </div>
      )}
      <div role="status">
        {!isRunning && data.isStale && (
          <div className={styles.notice}>
            <p>Something was settled after the last scoring. Figures follow it once everything is scored again.</p>
            <button
              type="button"
              className={button.primary}
              disabled={rescore.isPending || rescore.isSuccess}
              onClick={() => rescore.mutate()}
            >
              Score again
            </button>
          </div>
        )}
        {!isRunning && !data.isStale && hasEnded && (
          <p className={styles.notice}>Scored again: the figures follow what was settled.</p>
        )}
        {rescore.error && <p className={styles.failure}>{rescore.error.message}</p>}
      </div>
    </>
  )
}
