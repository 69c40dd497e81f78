'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { ScoringState } from '#server/domain/settings'
import { ApiProvider, useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'
import { ProgressLine } from '../_ui/progress-line'
import styles from './stale-notice.module.css'

const POLL_MS = 1000

/** Says that the figures are older than the settings, and has everything scored again; nothing where they are not. */
export function StaleNotice({ state }: { state: ScoringState }) {
  return (
    <ApiProvider>
      <Notice state={state} />
    </ApiProvider>
  )
}

function Notice({ state }: { state: ScoringState }) {
  const trpc = useTRPC()
  const router = useRouter()
  const queryClient = useQueryClient()
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(state)
  const [hasRun, setHasRun] = useState(false)
  const [ended, setEnded] = useState<string | null>(null)
  const { queryKey, queryFn } = trpc.settings.scoring.queryOptions()
  const { data } = useQuery({
    queryKey,
    queryFn,
    initialData: state,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: (query) => (query.state.data?.running ? POLL_MS : false),
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
    if (state.isStale) setEnded(null)
  })

  useEffect(() => {
    if (isRunning) setHasRun(true)
    else if (hasRun) {
      setHasRun(false)
      setEnded(data.isStale ? null : 'Everything is scored again; the figures follow the settings.')
      router.refresh()
    }
  }, [isRunning, hasRun, data.isStale, router])

  function start() {
    // The button is about to go, and the keyboard should not start over at the top of the page.
    place.current?.focus()
    rescore.mutate()
  }

  return (
    <div ref={place} tabIndex={-1}>
      {data.running && (
        <div className={styles.notice}>
          <ProgressLine
            label="Scoring everything again"
            done={data.running.done}
            total={data.running.total === 0 ? null : data.running.total}
            unit="conversations"
          />
        </div>
      )}
      <div role="status">
        {!isRunning && data.isStale && (
          <div className={styles.notice}>
            <p>The settings changed after the last scoring. Figures follow them once everything is scored again.</p>
            <button type="button" className={button.primary} disabled={rescore.isPending} onClick={start}>
              Score again
            </button>
          </div>
        )}
        {!isRunning && !data.isStale && ended !== null && <p className={styles.notice}>{ended}</p>}
        {rescore.error && <p className={styles.failure}>{rescore.error.message}</p>}
      </div>
    </div>
  )
}
