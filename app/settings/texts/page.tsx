import type { Metadata } from 'next'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { SettingsHead } from '../settings-head'
import { TextTable } from './text-table'

export const metadata: Metadata = { title: 'Automatic texts' }

/** Recurring answers that software may send, to be settled once for each text. */
export default async function TextsPage() {
  const texts = await api().settings.replyTexts()
  return (
    <>
      <SettingsHead
        title="Automatic texts"
        note="Recurring answers that software may send. What you settle holds for every use of the text, from the next scoring on."
        up={{ words: 'Settings', href: '/settings' }}
      />
      {texts.length === 0 ? (
        <EmptyState
          why="No recurring answer sounds or behaves like software, so there is nothing to settle."
          next={{ words: 'Show conversations', href: '/conversations' }}
        />
      ) : (
        <TextTable texts={texts} />
      )}
    </>
  )
}
