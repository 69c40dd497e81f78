import type { Metadata } from 'next'
import { type ListFilter, WHOLE_LIST } from '#server/domain/filter'
import { MEASURES_OF_WAITING } from '#server/domain/waiting'
import { api } from '../_trpc/server'
import { EmptyState } from '../_ui/empty-state'
import { KeyboardList } from '../_ui/keyboard-list'
import { ListPages } from '../_ui/list-pages'
import { PageTitle } from '../_ui/page-title'
import type { SearchParams } from '../_url/filter-url'
import { formatCursor } from '../conversations/cursor-url'
import { prepareCounts } from './prepare-counts'
import { WaitingChips } from './waiting-chips'
import { WaitingTable } from './waiting-table'
import { WaitingTabs } from './waiting-tabs'
import { readWaiting, type WaitingFilter, waitingHref } from './waiting-url'
import { asOfWords, waitingWords } from './waiting-words'

export const metadata: Metadata = { title: 'Waiting' }

export default async function WaitingPage({ searchParams }: { searchParams: SearchParams }) {
  const { filter, cursor } = await readWaiting(searchParams)
  const { part, holder } = filter
  const waiting = await api().waiting.list({ part, holder, cursor })
  if (waiting === null) return <NothingImported />
  const last = waiting.hasMore ? waiting.rows.at(-1) : undefined
  const next = last === undefined ? null : waitingHref(filter, formatCursor({ ...last, sortValue: last.waitingSince }))
  const asOf = asOfWords(waiting.asOf, waiting.zone)
  const counts = prepareCounts(waiting.groups, filter)
  if (counts.everybody === 0) return <NobodyWaits asOf={asOf} />
  const list = listOf(filter)
  return (
    <>
      <PageTitle title="Waiting" note={<span role="status">{waitingWords(counts.everybody, asOf)}</span>}>
        <WaitingTabs current="customers" />
        <WaitingChips counts={counts} filter={filter} />
      </PageTitle>
      {counts.total === 0 ? (
        <EmptyState
          why={`None of the customers who wait is one of these, ${asOf}.`}
          next={{ words: 'Show everybody who waits', href: '/waiting' }}
        />
      ) : (
        <KeyboardList>
          <WaitingTable rows={waiting.rows} list={list} at={filter.at} zone={waiting.zone} />
          <ListPages firstHref={cursor === null ? null : waitingHref(filter)} nextHref={next} />
        </KeyboardList>
      )}
    </>
  )
}

/** The list of conversations that counts the same customers; those past their target are part of all who wait. */
function listOf({ part }: WaitingFilter): ListFilter {
  const measure = MEASURES_OF_WAITING[part] ?? 'waiting'
  return { ...WHOLE_LIST, measure }
}

function NobodyWaits({ asOf }: { asOf: string }) {
  return (
    <>
      <PageTitle title="Waiting" note={`Everything is known ${asOf}.`}>
        <WaitingTabs current="customers" />
      </PageTitle>
      <EmptyState why={`Nobody is waiting, ${asOf}.`} next={{ words: 'Show conversations', href: '/conversations' }} />
    </>
  )
}

function NothingImported() {
  return (
    <>
      <PageTitle title="Waiting" />
      <EmptyState
        why="Nothing has been imported yet, so nobody is waiting."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
    </>
  )
}
