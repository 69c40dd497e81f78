'use client'

import { type FormEvent, useId, useState } from 'react'
import { FLAG_REASONS, type FlagReason } from '#server/domain/flag'
import button from '../../_ui/button.module.css'
import { useModal } from '../../_ui/use-modal'
import { FLAG_REASON_WORDS } from '../../_words'
import styles from './flag-dialog.module.css'

const LONGEST_NOTE = 2000

interface FlagDialogProps {
  /** Null flags the whole conversation. */
  messageId: number | null
  onSave: (values: { reason: FlagReason; note: string }) => Promise<void>
  onClose: () => void
}

export function FlagDialog({ messageId, onSave, onClose }: FlagDialogProps) {
  const dialog = useModal()
  const titleId = useId()
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const reason = FLAG_REASONS.find((known) => known === form.get('reason')) ?? 'other'
    setIsSaving(true)
    try {
      await onSave({ reason, note: String(form.get('note') ?? '') })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : 'The flag could not be saved. Try again.')
      setIsSaving(false)
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={submit} className={styles.form}>
        <h2 id={titleId}>{messageId === null ? 'Flag this conversation' : 'Flag this message'}</h2>
        <label>
          Reason
          <select name="reason">
            {FLAG_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {FLAG_REASON_WORDS[reason]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Note for the coaching talk
          <textarea name="note" rows={4} maxLength={LONGEST_NOTE} />
        </label>
        {failure && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <div className={styles.ways}>
          <button type="button" className={button.button} onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" className={button.primary} disabled={isSaving}>
            Save
          </button>
        </div>
      </form>
    </dialog>
  )
}
