'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ApiProvider, useTRPC } from '../_trpc/client'
import button from '../_ui/button.module.css'
import styles from './rediscovery.module.css'

/** Has templates looked for anew in all replies. */
export function Rediscovery() {
  return (
    <ApiProvider>
      <Again />
    </ApiProvider>
  )
}

function Again() {
  const router = useRouter()
  const again = useMutation(useTRPC().templates.rediscover.mutationOptions({ onSuccess: () => router.refresh() }))
  return (
    <section className={styles.again} aria-labelledby="rediscover-title">
      <h2 id="rediscover-title">Look for templates anew</h2>
      <p>
        Each import adds new templates to the known ones. Looking anew reads all replies as if nothing were known and
        scores everything again; names, approvals and marks stay with templates whose first wording stays the same.
      </p>
      <button type="button" className={button.button} disabled={again.isPending} onClick={() => again.mutate()}>
        Look anew
      </button>
      {again.error && <p role="alert">{again.error.message}</p>}
    </section>
  )
}
