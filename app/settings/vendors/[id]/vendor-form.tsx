'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { SettledVendor } from '#server/domain/settings'
import { ApiProvider, useTRPC } from '../../../_trpc/client'
import button from '../../../_ui/button.module.css'
import { StatusLine } from '../../../_ui/status-line'
import form from '../../form.module.css'
import { VENDOR_KIND_WORDS } from '../../setting-words'
import { useChanges } from '../../use-changes'
import { KindChoices } from '../kind-choices'
import { ContractForm } from './contract-form'

const LONGEST_NAME = 200

interface VendorFormProps {
  vendor: SettledVendor
  /** Where hours are that nobody has said the zone of. */
  companyZone: string
}

/** What can be said of a vendor; each part is saved on its own and can be taken back. */
export function VendorForm(props: VendorFormProps) {
  return (
    <ApiProvider>
      <Parts {...props} />
    </ApiProvider>
  )
}

function Parts({ vendor, companyZone }: VendorFormProps) {
  const { id, name, kind, contract } = vendor
  const changes = useChanges()
  const change = useMutation(useTRPC().settings.changeVendor.mutationOptions())
  const [typed, setTyped] = useState<string | null>(null)

  function rename(event: FormEvent) {
    event.preventDefault()
    const next = (typed ?? name).trim()
    changes.makeOrTell(`Renamed to ${next}.`, [() => change.mutateAsync({ id, name: next })], () => setTyped(null))
  }

  return (
    <>
      <form onSubmit={rename} className={form.form}>
        <div className={form.line}>
          <label className={form.field}>
            Name
            <input
              className={form.control}
              value={typed ?? name}
              maxLength={LONGEST_NAME}
              required
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          <button type="submit" className={button.button} disabled={changes.isBusy || change.isPending}>
            Save the name
          </button>
        </div>
        <KindChoices
          value={kind}
          onChange={(next) =>
            changes.makeOrTell(`${name} is ${VENDOR_KIND_WORDS[next].name.toLowerCase()} now.`, [
              () => change.mutateAsync({ id, kind: next }),
            ])
          }
        />
      </form>
      <ContractForm
        contract={contract}
        companyZone={companyZone}
        isBusy={changes.isBusy || change.isPending}
        onSave={(next, andThen) =>
          changes.make(`Contract of ${name} saved.`, [() => change.mutateAsync({ id, contract: next })], andThen)
        }
      />
      <StatusLine done={changes.done} onClose={changes.close} />
    </>
  )
}
