'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FLAG_STATES, type FlagState } from '#server/domain/flag'
import { DASH, formatDateTime } from '../_format'
import { ApiProvider, useTRPC } from '../_trpc/client'
import type { Flag } from '../_trpc/outputs'
import { BlockRows, Named } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import { type Done, StatusLine } from '../_ui/status-line'
import { FLAG_REASON_WORDS, FLAG_STATE_WORDS } from '../_words'
import styles from './flag-table.module.css'
import { NoteCell } from './note-cell'

const LONGEST_QUOTE = 140

/** The flags of one state. What is done to one is done at once and can be taken back. */
export function FlagTable(props: { flags: readonly Flag[]; state: FlagState }) {
  return (
    <ApiProvider>
      <Flags {...props} />
    </ApiProvider>
  )
}

function Flags({ flags, state }: { flags: readonly Flag[]; state: FlagState }) {
  const trpc = useTRPC()
  const router = useRouter()
  const [done, setDone] = useState<Done | null>(null)
  const move = useMutation(trpc.flags.move.mutationOptions())
  const remove = useMutation(trpc.flags.remove.mutationOptions())
  const note = useMutation(trpc.flags.note.mutationOptions())

  const answering = (told: Done | null) => ({
    onSuccess: () => {
      setDone(told)
      router.refresh()
    },
    onError: ({ message }: { message: string }) => setDone({ words: message, undo: null }),
  })

  function moveTo(id: number, to: FlagState, from: FlagState) {
    const words = `Moved to ${FLAG_STATE_WORDS[to].toLowerCase()}.`
    move.mutate({ id, state: to }, answering({ words, undo: () => moveTo(id, from, to) }))
  }

  function takeBack(id: number, removed: boolean) {
    const words = removed ? 'Flag taken back.' : 'Flag put back.'
    remove.mutate({ id, removed }, answering({ words, undo: () => takeBack(id, !removed) }))
  }

  function saveNote(id: number, to: string, from: string) {
    note.mutate({ id, note: to }, answering({ words: 'Note saved.', undo: () => saveNote(id, from, to) }))
  }

  const columns: Column<Flag>[] = [
    {
      key: 'set',
      header: 'Set (UTC)',
      cell: ({ createdAt }) => <Named name="Set">{formatDateTime(createdAt, 'UTC')}</Named>,
    },
    { key: 'conversation', header: 'Conversation', isRowHeader: true, cell: FlaggedThing },
    {
      key: 'vendor',
      header: 'Vendor',
      cell: ({ vendorName }) => (
        <Named name="Vendor">
          <bdi>{vendorName ?? DASH}</bdi>
        </Named>
      ),
    },
    {
      key: 'agent',
      header: 'Agent',
      cell: ({ agentName }) => (
        <Named name="Agent">
          <bdi>{agentName ?? DASH}</bdi>
        </Named>
      ),
    },
    { key: 'reason', header: 'Reason', cell: ({ reason }) => <Named name="Reason">{FLAG_REASON_WORDS[reason]}</Named> },
    {
      key: 'note',
      header: 'Note',
      width: '24%',
      cell: (flag) => (
        <Named name="Note" isWide>
          <NoteCell note={flag.note} onSave={(to) => saveNote(flag.id, to, flag.note)} />
        </Named>
      ),
    },
    {
      key: 'move',
      header: 'Move to',
      cell: ({ id }) => (
        <Named name="Move to" isWide>
          <span className={styles.moves}>
            {FLAG_STATES.filter((other) => other !== state).map((other) => (
              <button key={other} type="button" className={styles.move} onClick={() => moveTo(id, other, state)}>
                {FLAG_STATE_WORDS[other]}
              </button>
            ))}
            <button type="button" className={styles.move} onClick={() => takeBack(id, true)}>
              Take back
            </button>
          </span>
        </Named>
      ),
    },
  ]
  return (
    <BlockRows className={styles.table}>
      {flags.length > 0 && (
        <DataTable
          caption={`${FLAG_STATE_WORDS[state]} flags`}
          columns={columns}
          rows={flags}
          keyOf={({ id }) => id}
          isCompact
        />
      )}
      <StatusLine done={done} onClose={() => setDone(null)} />
    </BlockRows>
  )
}

function FlaggedThing({ conversationId, externalId, messageId, messageText }: Flag) {
  const anchor = messageId === null ? '' : `#message-${messageId}`
  return (
    <>
      <Link href={`/conversations/${conversationId}${anchor}`}>
        <bdi>{externalId}</bdi>
      </Link>
      {messageText !== null && (
        <bdi className={styles.quote}>
          {messageText.length > LONGEST_QUOTE ? `${messageText.slice(0, LONGEST_QUOTE)}…` : messageText}
        </bdi>
      )}
    </>
  )
}
