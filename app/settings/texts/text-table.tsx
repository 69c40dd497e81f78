'use client'

import { useMutation } from '@tanstack/react-query'
import type { RepeatedText } from '#server/domain/settings'
import { formatCount } from '../../_format'
import { ApiProvider, useTRPC } from '../../_trpc/client'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import { StatusLine } from '../../_ui/status-line'
import form from '../form.module.css'
import { useChanges } from '../use-changes'
import { parseSettled, settledValue, whyAutomatic } from './text-words'

/** Recurring texts with what speaks for software; a choice is saved at once and can be taken back. */
export function TextTable({ texts }: { texts: readonly RepeatedText[] }) {
  return (
    <ApiProvider>
      <Texts texts={texts} />
    </ApiProvider>
  )
}

function Texts({ texts }: { texts: readonly RepeatedText[] }) {
  const { done, makeOrTell, close } = useChanges()
  const settle = useMutation(useTRPC().settings.settleText.mutationOptions())

  function choose(replyHash: number, isAutomatic: boolean | null) {
    const words =
      isAutomatic === null ? 'Nothing is said of this text now.' : WORDS[isAutomatic ? 'software' : 'people']
    makeOrTell(words, [() => settle.mutateAsync({ replyHash, isAutomatic })])
  }

  const columns: Column<RepeatedText>[] = [
    { key: 'text', header: 'Text', isRowHeader: true, cell: ({ text }) => <bdi>{text}</bdi> },
    { key: 'uses', header: 'Uses', align: 'end', cell: ({ uses }) => <Named name="Uses">{formatCount(uses)}</Named> },
    {
      key: 'why',
      header: 'What speaks for software',
      cell: (text) => (
        <Named name="What speaks for software" isWide>
          {whyAutomatic(text)}
        </Named>
      ),
    },
    {
      key: 'settled',
      header: 'Who sends it',
      width: '200px',
      cell: ({ replyHash, text, settled }) => (
        <Named name="Who sends it" isWide>
          <select
            aria-label={`Who sends “${text.slice(0, 40)}”`}
            className={form.control}
            value={settledValue(settled)}
            onChange={({ target }) => choose(replyHash, parseSettled(target.value))}
          >
            <option value="">Not settled</option>
            <option value="automatic">Software sends it</option>
            <option value="person">People send it</option>
          </select>
        </Named>
      ),
    },
  ]
  return (
    <BlockRows>
      <DataTable
        caption="Recurring answers"
        columns={columns}
        rows={texts}
        keyOf={({ replyHash }) => String(replyHash)}
      />
      <StatusLine done={done} onClose={close} />
    </BlockRows>
  )
}

const WORDS = {
  software: 'Software sends this text: it stops no clock from the next scoring on.',
  people: 'People send this text: it counts as an answer from the next scoring on.',
} as const
