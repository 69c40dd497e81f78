'use client'

import { useMutation } from '@tanstack/react-query'
import type { SettledQueue } from '#server/domain/settings'
import { formatCount } from '../../_format'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import { StatusLine } from '../../_ui/status-line'
import form from '../form.module.css'
import { useChanges } from '../use-changes'

interface QueueTableProps {
  queues: readonly SettledQueue[]
  vendors: readonly { id: number; name: string }[]
}

/** The queues with who answers for each; a choice is saved at once and can be taken back. */
export function QueueTable(props: QueueTableProps) {
  return (
    <ApiProvider>
      <Queues {...props} />
    </ApiProvider>
  )
}

function Queues({ queues, vendors }: QueueTableProps) {
  const { done, makeOrTell, close } = useChanges()
  const change = useMutation(useTRPC().settings.changeQueue.mutationOptions())

  function answerFor(name: string, vendorId: number | null) {
    const vendor = vendors.find(({ id }) => id === vendorId)
    const words = vendor ? `${vendor.name} answers for ${name} now.` : `Nobody is said to answer for ${name} now.`
    makeOrTell(words, [() => change.mutateAsync({ name, vendorId })])
  }

  const columns: Column<SettledQueue>[] = [
    { key: 'name', header: 'Queue', isRowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: 'conversations',
      header: 'Conversations',
      align: 'end',
      cell: ({ conversations }) => <Named name="Conversations">{formatCount(conversations)}</Named>,
    },
    {
      key: 'vendor',
      header: 'Who answers for it',
      cell: ({ name, vendorId }) => (
        <Named name="Who answers for it" isWide>
          <select
            aria-label={`Who answers for ${name}`}
            className={form.control}
            value={vendorId ?? ''}
            onChange={({ target }) => answerFor(name, target.value === '' ? null : Number(target.value))}
          >
            <option value="">Nobody said</option>
            {vendors.map((vendor) => (
              <option key={vendor.id} value={vendor.id}>
                {vendor.name}
              </option>
            ))}
          </select>
        </Named>
      ),
    },
  ]
  return (
    <BlockRows>
      <DataTable caption="Queues and who answers for them" columns={columns} rows={queues} keyOf={({ name }) => name} />
      <StatusLine done={done} onClose={close} />
    </BlockRows>
  )
}
