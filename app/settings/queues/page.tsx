import type { Metadata } from 'next'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { SettingsHead } from '../settings-head'
import { QueueTable } from './queue-table'

export const metadata: Metadata = { title: 'Queues' }

export default async function QueuesPage() {
  const [queues, vendors] = await Promise.all([api().settings.queues(), api().settings.vendors()])
  return (
    <>
      <SettingsHead
        title="Queues"
        note="Who answers for what lies in a queue or mailbox while no agent has it."
        up={{ words: 'Settings', href: '/settings' }}
      />
      {queues.length === 0 ? (
        <EmptyState
          why="No conversation names a queue or mailbox, so there is nobody to say it of."
          next={{ words: 'Import transcripts', href: '/imports' }}
        />
      ) : (
        <QueueTable queues={queues} vendors={vendors.map(({ id, name }) => ({ id, name }))} />
      )}
    </>
  )
}
