'use client'

import { type FormEvent, useRef, useState } from 'react'
import type { Contract } from '#server/domain/contract'
import button from '../../../_ui/button.module.css'
import { ZoneField } from '../../../_ui/zone-field'
import form from '../../form.module.css'
import { refusalOf } from '../../use-changes'
import { CoverageEntry } from './coverage-entry'
import { type ContractDraft, contractOf, type DraftEntry, draftOf, problemOf, withEntry } from './edit-contract'

interface ContractFormProps {
  contract: Contract | null
  companyZone: string
  isBusy: boolean
  /** Rejects with the refusal; `andThen` goes with the page that shows what was saved. */
  onSave: (contract: Contract | null, andThen: () => void) => Promise<void>
}

/** The hours a vendor is paid for, from day to day. Nothing counts before it is saved. */
export function ContractForm({ contract, companyZone, isBusy, onSave }: ContractFormProps) {
  const [changed, setChanged] = useState<ContractDraft | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const draft = changed ?? draftOf(contract)
  const problem = problemOf(draft)

  function change(key: number, to: Partial<DraftEntry>) {
    setChanged({ ...draft, entries: draft.entries.map((entry) => (entry.key === key ? { ...entry, ...to } : entry)) })
  }

  function remove(key: number) {
    setChanged({ ...draft, entries: draft.entries.filter((entry) => entry.key !== key) })
    add.current?.focus()
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFailure(null)
    try {
      await onSave(contractOf(draft), () => setChanged(null))
    } catch (error) {
      setFailure(refusalOf(error))
    }
  }

  return (
    <form onSubmit={submit} className={form.section} aria-labelledby="contract">
      <h2 id="contract">Contract</h2>
      <p className={form.note}>
        The vendor is charged with waits only while it is on duty; the rest shows as a gap in coverage.
        {draft.entries.length === 0 && ' No hours are agreed, so it counts as always on duty.'}
      </p>
      <ZoneField
        label="Time zone of the vendor, if it has one of its own"
        value={draft.zone}
        isOptional
        onChange={(zone) => setChanged({ ...draft, zone })}
      />
      {draft.entries.map((entry, index) => (
        <CoverageEntry
          key={entry.key}
          entry={entry}
          isFirst={index === 0}
          zone={draft.zone || companyZone}
          onChange={(to) => change(entry.key, to)}
          onRemove={() => remove(entry.key)}
        />
      ))}
      <button
        ref={add}
        type="button"
        className={button.button}
        onClick={() => setChanged(withEntry(draft, companyZone))}
      >
        {draft.entries.length === 0 ? 'Say which hours were agreed' : 'Add hours from a later day'}
      </button>
      {changed !== null && problem !== null && <p className={form.failure}>{problem}</p>}
      {failure !== null && (
        <p role="alert" className={form.failure}>
          {failure}
        </p>
      )}
      <div className={form.ways}>
        <button type="submit" className={button.primary} disabled={changed === null || problem !== null || isBusy}>
          Save the contract
        </button>
        {changed !== null && (
          <button type="button" className={button.button} onClick={() => setChanged(null)}>
            Discard what I wrote
          </button>
        )}
      </div>
    </form>
  )
}
