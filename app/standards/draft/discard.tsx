'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import styles from './draft.module.css'
import type { Written } from './written'

/** What a discarded draft was, enough to bring it back. */
export interface Discarded extends Written {
  baseVersion: number
}

interface DiscardButtonProps {
  settle: () => Promise<boolean>
  onDiscarded: (discarded: Discarded) => void
}

export function DiscardButton({ settle, onDiscarded }: DiscardButtonProps) {
  const discard = useMutation(useTRPC().standards.discardDraft.mutationOptions({ onSuccess: onDiscarded }))
  async function start() {
    // What cannot be saved cannot be brought back either, but the rest can.
    await settle()
    discard.mutate()
  }
  return (
    <>
      <button type="button" className={button.button} disabled={discard.isPending} onClick={start}>
        Discard the draft
      </button>
      {discard.error && (
        <p role="alert" className={styles.failure}>
          {discard.error.message}
        </p>
      )}
    </>
  )
}

interface DiscardedNoticeProps {
  discarded: Discarded
  onRestored: () => void
}

/** In place of the editor: the draft is gone, and can be brought back. */
export function DiscardedNotice({ discarded, onRestored }: DiscardedNoticeProps) {
  const restore = useMutation(useTRPC().standards.restoreDraft.mutationOptions({ onSuccess: onRestored }))
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <div role="status" className={styles.discarded}>
      <p>The draft is discarded.</p>
      <p className={styles.ways}>
        <button
          ref={undo}
          type="button"
          className={button.primary}
          disabled={restore.isPending}
          onClick={() => restore.mutate(discarded)}
        >
          Undo
        </button>
        <Link className={button.button} href="/standards">
          Back to the standards
        </Link>
      </p>
      {restore.error && (
        <p role="alert" className={styles.failure}>
          {restore.error.message}
        </p>
      )}
    </div>
  )
}
