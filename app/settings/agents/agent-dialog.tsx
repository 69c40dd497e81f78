'use client'

import { type FormEvent, useId, useState } from 'react'
import type { Membership } from '#server/domain/contract'
import type { SettledAgent } from '#server/domain/settings'
import button from '../../_ui/button.module.css'
import { useModal } from '../../_ui/use-modal'
import form from '../form.module.css'
import { refusalOf } from '../use-changes'
import styles from './agents.module.css'
import { MembershipRows } from './membership-rows'
import { type AgentChoice, findChoice } from './prepare-agents'

const LONGEST_NAME = 200

export interface AgentChange {
  name: string
  memberships: readonly Membership[]
  /** Undefined where nothing was said about it; null where the agent stands for itself again. */
  sameAsId: number | null | undefined
}

interface AgentDialogProps {
  agent: SettledAgent
  /** Everybody else. */
  choices: readonly AgentChoice[]
  vendors: readonly { id: number; name: string }[]
  /** Rejects with the refusal. */
  onSave: (change: AgentChange) => Promise<void>
  onClose: () => void
}

export function AgentDialog({ agent, choices, vendors, onSave, onClose }: AgentDialogProps) {
  const dialog = useModal()
  const id = useId()
  const labelBefore = choices.find((choice) => choice.id === agent.sameAsId)?.label ?? ''
  const [name, setName] = useState(agent.name)
  const [memberships, setMemberships] = useState<readonly Membership[]>(
    agent.memberships.map(({ vendorId, from, to }) => ({ vendorId, from, to })),
  )
  const [same, setSame] = useState(labelBefore)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const chosen = findChoice(same, choices)
    if (same.trim() !== '' && chosen === null) {
      setFailure('No single agent goes by the name under “Is the same person as”. Choose one of the list, or empty it.')
      return
    }
    setIsSaving(true)
    setFailure(null)
    try {
      const sameAsId = same === labelBefore ? undefined : (chosen?.id ?? null)
      await onSave({ name: name.trim(), memberships, sameAsId })
    } catch (error) {
      setFailure(refusalOf(error))
      setIsSaving(false)
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit} className={form.form}>
        <h2 id={`${id}-title`}>
          <bdi>{agent.name}</bdi>
        </h2>
        <label className={form.field}>
          Name
          <input
            className={form.control}
            value={name}
            maxLength={LONGEST_NAME}
            required
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <MembershipRows memberships={memberships} vendors={vendors} onChange={setMemberships} />
        <div className={form.field}>
          <label htmlFor={`${id}-same`}>Is the same person as</label>
          <input
            id={`${id}-same`}
            list={`${id}-everybody`}
            className={form.control}
            value={same}
            autoComplete="off"
            placeholder="Nobody else"
            aria-describedby={`${id}-meaning`}
            onChange={({ target }) => setSame(target.value)}
          />
          <datalist id={`${id}-everybody`}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.label} />
            ))}
          </datalist>
          <p id={`${id}-meaning`} className={form.note}>
            Then both count as one agent, who works for the vendors of both. Empty: stands alone.
          </p>
        </div>
        {failure !== null && (
          <p role="alert" className={form.failure}>
            {failure}
          </p>
        )}
        <div className={styles.end}>
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
