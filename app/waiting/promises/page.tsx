import type { Metadata } from 'next'
import { formatCount } from '../../_format'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { PageTitle } from '../../_ui/page-title'
import { WaitingTabs } from '../waiting-tabs'
import { asOfWords } from '../waiting-words'
import { PromiseTable } from './promise-table'

export const metadata: Metadata = { title: 'Promises' }

const STANDING_WORDS = {
  overdue: 'Overdue: the time has passed and nobody has written since',
  due: 'Due next',
} as const

/** Promises to come back that customers wait for at the data's end. */
export default async function PromisesPage() {
  const due = await api().waiting.promises()
  if (due === null) {
    return (
      <>
        <PageTitle title="Waiting" />
        <EmptyState
          why="Nothing has been imported yet, so nobody was promised anything."
          next={{ words: 'Import transcripts', href: '/imports' }}
        />
      </>
    )
  }
  const asOf = asOfWords(due.asOf, due.zone)
  return (
    <>
      <PageTitle title="Waiting" note={`Promises to come back, ${asOf}. They are found by their words.`}>
        <WaitingTabs current="promises" />
      </PageTitle>
      {due.standings.every(({ count }) => count === 0) && (
        <EmptyState why={`No promise is open, ${asOf}.`} next={{ words: 'Show who waits', href: '/waiting' }} />
      )}
      {due.standings
        .filter(({ count }) => count > 0)
        .map(({ standing, count, rows }) => (
          <PromiseTable
            key={standing}
            caption={`${STANDING_WORDS[standing]} (${
              rows.length < count ? `the first ${rows.length} of ${formatCount(count)}` : formatCount(count)
            })`}
            standing={standing}
            rows={rows}
            asOf={due.asOf}
            zone={due.zone}
          />
        ))}
    </>
  )
}
