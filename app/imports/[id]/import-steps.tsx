'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import type { FetchedImportDetail, FormatChoices, ImportDetail } from '../../_trpc/outputs'
import { IMPORT_STATE_WORDS, isUnderWay } from '../import-words'
import { CheckStep } from './check-step'
import { DatesStep } from './dates-step'
import { FilesStep } from './files-step'
import styles from './import-steps.module.css'
import { MatchStep } from './match-step'
import { readAnswers } from './read-answers'
import { ReadStep } from './read-step'
import { ResultStep } from './result-step'
import { focusStep } from './step'
import { TakeInStep } from './take-in-step'
import { isOver, stepInNeed, type Wizard } from './wizard'

const ASK_EVERY_MS = 1000

interface ImportStepsProps {
  initial: ImportDetail
  choices: FormatChoices
}

/** An import from the received files to its result; asks for news as long as it goes on by itself. */
export function ImportSteps(props: ImportStepsProps) {
  return (
    <ApiProvider>
      <Steps {...props} />
    </ApiProvider>
  )
}

function Steps({ initial, choices }: ImportStepsProps) {
  const trpc = useTRPC()
  const { data, error, refetch } = useQuery({
    ...trpc.imports.get.queryOptions({ id: initial.import.id }),
    // The same value, whose type loses its `readonly` on the wire.
    initialData: initial as FetchedImportDetail,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.import.state) ? ASK_EVERY_MS : false),
  })
  const change = useMutation(trpc.imports.change.mutationOptions())
  const [missing, setMissing] = useState<string | null>(null)
  const { id, state, questions } = data.import
  const wizard: Wizard = {
    detail: data,
    checked: useLastCheck(data),
    choices,
    change: (options) => change.mutate({ id, options }, { onSuccess: () => void refetch() }),
    isOver: isOver(data),
    canChange: !change.isPending && !isUnderWay(state) && !isOver(data),
  }
  useFocusOnNeed(wizard)

  function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state !== 'asking') return
    const form = new FormData(event.currentTarget)
    const answers = readAnswers(questions ?? [], (name) => form.getAll(name).map(String))
    if ('missing' in answers) setMissing(answers.missing)
    else {
      setMissing(null)
      wizard.change(answers)
    }
  }

  const onChanged = () => void refetch()
  return (
    <form onSubmit={answer} noValidate>
      <p role="status" className={styles.state}>
        {error ? 'Yardstick does not answer. This page keeps asking.' : `${IMPORT_STATE_WORDS[state]}.`}
      </p>
      {change.error && (
        <p role="alert" className={styles.failure} ref={(shown) => shown?.scrollIntoView({ block: 'center' })}>
          {change.error.message}
        </p>
      )}
      <ol className={styles.steps}>
        <FilesStep {...wizard} />
        <ReadStep wizard={wizard} missing={missing} onChanged={onChanged} />
        <MatchStep wizard={wizard} missing={missing} />
        <DatesStep wizard={wizard} missing={missing} />
        <CheckStep {...wizard} />
        <TakeInStep wizard={wizard} onChanged={onChanged} />
        <ResultStep wizard={wizard} onChanged={onChanged} />
      </ol>
    </form>
  )
}

function useLastCheck({ import: { checked, state } }: ImportDetail): Wizard['checked'] {
  const last = useRef(checked)
  if (checked !== null) last.current = checked
  return checked ?? (isUnderWay(state) ? last.current : null)
}

/**
 * Moves the focus to the step that needs an answer, or tells how it ended, once the import gets there; a small file may be
 * there before the page is.
 */
function useFocusOnNeed(wizard: Wizard): void {
  const { state } = wizard.detail.import
  const step = stepInNeed(wizard)
  const last = useRef(wizard.isOver || isUnderWay(state) ? state : null)
  useEffect(() => {
    if (last.current === state) return
    last.current = state
    if (step !== null) focusStep(step)
  }, [state, step])
}
