'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ApiProvider, useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'
import styles from './page.module.css'

/** Begins the next version as a copy of one and opens it. */
export function StartDraft({ fromVersion }: { fromVersion: number }) {
  return (
    <ApiProvider>
      <StartButton fromVersion={fromVersion} />
    </ApiProvider>
  )
}

function StartButton({ fromVersion }: { fromVersion: number }) {
  const router = useRouter()
  const start = useMutation(useTRPC().standards.startDraft.mutationOptions())
  return (
    <>
      <button
        type="button"
        className={button.primary}
        disabled={start.isPending || start.isSuccess}
        onClick={() =>
          start.mutate(
            { fromVersion },
            {
              onSuccess: () => {
                router.push('/standards/draft')
                router.refresh()
              },
            },
          )
        }
      >
        Write the next version
      </button>
      {start.error && (
        <p role="alert" className={styles.failure}>
          {start.error.message}
        </p>
      )}
    </>
  )
}
