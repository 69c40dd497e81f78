'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { VendorKind } from '#server/domain/vendor'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import button from '../../_ui/button.module.css'
import { StatusLine } from '../../_ui/status-line'
import form from '../form.module.css'
import { refusalOf, useChanges } from '../use-changes'
import { KindChoices } from './kind-choices'

const LONGEST_NAME = 200

/** Adds a vendor that no import has named yet. */
export function AddVendor() {
  return (
    <ApiProvider>
      <Form />
    </ApiProvider>
  )
}

function Form() {
  const { done, isBusy, make, close } = useChanges()
  const add = useMutation(useTRPC().settings.addVendor.mutationOptions())
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<VendorKind>('contracted')
  const [failure, setFailure] = useState<string | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFailure(null)
    try {
      await make(`Added ${name.trim()}.`, [() => add.mutateAsync({ name, kind })], () => setName(''))
    } catch (error) {
      setFailure(refusalOf(error))
    }
    field.current?.focus()
  }

  return (
    <form onSubmit={submit} className={form.section} aria-labelledby="add-vendor">
      <h2 id="add-vendor">Add a vendor</h2>
      <label className={form.field}>
        Name, as the exports write it
        <input
          ref={field}
          className={form.control}
          value={name}
          maxLength={LONGEST_NAME}
          required
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <KindChoices value={kind} onChange={setKind} />
      {failure !== null && (
        <p role="alert" className={form.failure}>
          {failure}
        </p>
      )}
      <button type="submit" className={button.primary} disabled={add.isPending || isBusy}>
        Add
      </button>
      <StatusLine done={done} onClose={close} />
    </form>
  )
}
