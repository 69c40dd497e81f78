'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTRPC } from '../../_trpc/client'
import type { ImportDetail } from '../../_trpc/outputs'
import button from '../../_ui/button.module.css'
import styles from './detail.module.css'

interface FailedProps {
  detail: ImportDetail
  /** Whether the files are still there to be read in another way. */
  canChange: boolean
  onChanged: () => void
}

/** Why nothing was taken in, and the way on. */
export function Failed({ detail, canChange, onChanged }: FailedProps) {
  const router = useRouter()
  const trpc = useTRPC()
  const discard = useMutation(trpc.imports.discard.mutationOptions())
  const startOver = useMutation(trpc.imports.startOver.mutationOptions())
  const { id, failure } = detail.import
  return (
    <>
      <p className={styles.failure}>
        <bdi>{failure ?? 'It failed without saying why.'}</bdi>
      </p>
      <p className={styles.note}>
        Nothing was changed.{' '}
        {canChange
          ? 'Say above how else it is to be read, or put it right and drop the files again.'
          : 'Put it right and drop the files again.'}
      </p>
      <p className={styles.ways}>
        <Link className={button.primary} href="/imports">
          Upload again
        </Link>
        {canChange && (
          <button
            type="button"
            className={button.button}
            disabled={startOver.isPending}
            onClick={() => startOver.mutate({ id }, { onSuccess: onChanged })}
          >
            Read it anew
          </button>
        )}
        <button
          type="button"
          className={button.button}
          disabled={discard.isPending}
          onClick={() => discard.mutate({ id }, { onSuccess: () => router.push('/imports') })}
        >
          Forget this attempt
        </button>
      </p>
    </>
  )
}
