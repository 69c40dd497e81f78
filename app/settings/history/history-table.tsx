'use client'

import { useRef } from 'react'
import type { SettingChange } from '#server/domain/settings'
import { DASH, formatDateTime } from '../../_format'
import { ApiProvider } from '../../_trpc/client'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import { StatusLine } from '../../_ui/status-line'
import form from '../form.module.css'
import { SETTING_KIND_WORDS } from '../setting-words'
import { useChanges } from '../use-changes'

export function HistoryTable({ changes }: { changes: readonly SettingChange[] }) {
  return (
    <ApiProvider>
      <Changes changes={changes} />
    </ApiProvider>
  )
}

function Changes({ changes }: { changes: readonly SettingChange[] }) {
  const { done, isBusy, takeBack, close } = useChanges()
  const place = useRef<HTMLElement>(null)

  function undo(id: number) {
    // The button goes with the change that it takes back.
    place.current?.focus()
    void takeBack([id])
  }

  const columns: Column<SettingChange>[] = [
    {
      key: 'at',
      header: 'When (UTC)',
      cell: ({ at, actor }) => (
        <Named name="When">
          <span>
            {formatDateTime(at, 'UTC')}
            <span className={form.second}>
              by <bdi>{actor}</bdi>
            </span>
          </span>
        </Named>
      ),
    },
    {
      key: 'subject',
      header: 'What',
      isRowHeader: true,
      cell: ({ kind, subject }) => (
        <>
          {SETTING_KIND_WORDS[kind]} <bdi>{subject}</bdi>
        </>
      ),
    },
    {
      key: 'words',
      header: 'Change',
      cell: ({ words }) => (
        <Named name="Change" isWide>
          <bdi>{words}</bdi>
        </Named>
      ),
    },
    {
      key: 'undo',
      header: 'Undo',
      cell: ({ id, undoable, kind, subject }) => (
        <Named name="Undo">
          {undoable ? (
            <button
              type="button"
              className={form.text}
              disabled={isBusy}
              aria-label={`Undo the change of ${SETTING_KIND_WORDS[kind].toLowerCase()} ${subject}`}
              onClick={() => undo(id)}
            >
              Undo
            </button>
          ) : (
            DASH
          )}
        </Named>
      ),
    },
  ]
  return (
    <BlockRows>
      <section ref={place} tabIndex={-1} aria-label="Changes">
        <DataTable
          caption="Changes of the settings"
          columns={columns}
          rows={changes}
          keyOf={({ id }) => id}
          isCompact
        />
      </section>
      <StatusLine done={done} onClose={close} />
    </BlockRows>
  )
}
