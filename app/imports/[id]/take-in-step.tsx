'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { bringsAnything, commitWords, isUnderWay } from '../import-words'
import styles from './detail.module.css'
import { ImportProgress } from './import-progress'
import { Step } from './step'
import type { Wizard } from './wizard'

/** The one button that takes the files in, and how far that has come. */
export function TakeInStep({ wizard, onChanged }: { wizard: Wizard; onChanged: () => void }) {
  const { detail, checked, canChange } = wizard
  const { id, state, progress } = detail.import
  const router = useRouter()
  const trpc = useTRPC()
  const commit = useMutation(trpc.imports.commit.mutationOptions())
  const discard = useMutation(trpc.imports.discard.mutationOptions())
  const isTakingIn = detail.job === 'import' && isUnderWay(state)
  const failure = commit.error ?? discard.error
  if (isTakingIn)
    return (
      <Step name="take-in" title="Take it in" isOpen>
        <ImportProgress state={state} progress={progress} />
      </Step>
    )
  const isOpen = state === 'checked' || state === 'asking'
  if (!isOpen) return <Step name="take-in" title="Take it in" summary={state === 'failed' ? null : 'Done'} />
  return (
    <Step name="take-in" title="Take it in" isOpen>
      {state === 'checked' && checked && !bringsAnything(checked.counts) && (
        <p className={styles.note}>Nothing in these files is new: taking them in changes nothing.</p>
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure.message}
        </p>
      )}
      <p className={styles.ways}>
        {state === 'checked' && checked && (
          <button
            type="button"
            className={button.primary}
            disabled={!canChange || commit.isPending || commit.isSuccess}
            onClick={() => commit.mutate({ id }, { onSuccess: onChanged })}
          >
            {commitWords(checked.counts)}
          </button>
        )}
        <button
          type="button"
          className={button.button}
          disabled={!canChange || discard.isPending || commit.isPending}
          onClick={() => discard.mutate({ id }, { onSuccess: () => router.push('/imports') })}
        >
          Discard
        </button>
      </p>
    </Step>
  )
}
