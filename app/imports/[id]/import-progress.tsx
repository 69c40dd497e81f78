'use client'

import { useEffect, useRef, useState } from 'react'
import type { ImportState, ImportProgress as Progress } from '#server/domain/import'
import { ProgressLine } from '../../_ui/progress-line'
import { type Observation, type Pace, paceOf } from '../pace'
import styles from './import-progress.module.css'

const LONG_WAIT_MS = 15_000
const UNKNOWN: Pace = { perSecond: null, leftMs: null }

/** How far an import has come. The pace is measured from what this page has seen, so it starts anew with it. */
export function ImportProgress({ state, progress }: { state: ImportState; progress: Progress | null }) {
  const pace = usePace(progress)
  const isSlow = useIsLong(state === 'waiting')
  if (state === 'waiting') {
    return (
      <div className={styles.progress}>
        <p>It starts as soon as nothing else is being read or scored.</p>
        {isSlow && (
          <p>Nothing has taken it up yet. If this lasts, see whether the worker that `npm start` starts runs.</p>
        )}
      </div>
    )
  }
  const isScoring = state !== 'reading'
  const isLooking = progress?.step === 'templates'
  const isOfThisStep = isScoring === (progress?.step !== 'reading')
  return (
    <div className={styles.progress}>
      <ProgressLine
        label={
          state === 'undoing' ? 'Undoing' : isLooking ? 'Looking for templates' : isScoring ? 'Scoring' : 'Reading'
        }
        done={isOfThisStep ? (progress?.done ?? 0) : 0}
        total={isOfThisStep ? (progress?.total ?? null) : null}
        unit={isScoring ? 'conversations' : 'rows'}
        {...(isOfThisStep ? pace : UNKNOWN)}
      />
      <p>You can leave this page; it goes on without it.</p>
    </div>
  )
}

function usePace(progress: Progress | null): Pace {
  const first = useRef<(Observation & { step: Progress['step'] }) | null>(null)
  const [pace, setPace] = useState(UNKNOWN)
  const step = progress?.step ?? null
  const done = progress?.done ?? 0
  const total = progress?.total ?? null
  useEffect(() => {
    if (step === null) return
    const last = { at: performance.now(), done }
    if (first.current?.step !== step) first.current = { ...last, step }
    setPace(paceOf(first.current, last, total))
  }, [step, done, total])
  return pace
}

function useIsLong(isWaiting: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => setIsLong(true), LONG_WAIT_MS)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isLong
}
