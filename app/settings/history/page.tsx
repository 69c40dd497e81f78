import type { Metadata } from 'next'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { SettingsHead } from '../settings-head'
import { HistoryTable } from './history-table'

export const metadata: Metadata = { title: 'History of the settings' }

export default async function HistoryPage() {
  const changes = await api().settings.history()
  return (
    <>
      <SettingsHead
        title="History"
        note="What was changed in the settings, the latest first. The latest change of a thing can be taken back."
        up={{ words: 'Settings', href: '/settings' }}
      />
      {changes.length === 0 ? (
        <EmptyState why="Nobody has changed a setting yet." next={{ words: 'Go to the settings', href: '/settings' }} />
      ) : (
        <HistoryTable changes={changes} />
      )}
    </>
  )
}
