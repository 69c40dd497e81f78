import type { Metadata } from 'next'
import type { WatchFilter } from '#server/domain/watch'
import { api } from '../_trpc/server'
import { EmptyState } from '../_ui/empty-state'
import { PageTitle } from '../_ui/page-title'
import type { SearchParams } from '../_url/filter-url'
import { WatchFilters } from './watch-filters'
import { readWatchFilter } from './watch-href'
import { WatchItems } from './watch-items'

export const metadata: Metadata = { title: 'Worth a look' }

export default async function WatchPage({ searchParams }: { searchParams: SearchParams }) {
  const filter: WatchFilter = await readWatchFilter(searchParams)
  const [watch, vendors] = await Promise.all([api().watch.get(filter), api().vendors.list()])
  if (!watch) {
    return (
      <>
        <PageTitle title="Worth a look" />
        <EmptyState
          why="Nothing has been imported yet, so there is nothing to ask about."
          next={{ words: 'Import transcripts', href: '/imports' }}
        />
      </>
    )
  }
  return (
    <>
      <PageTitle
        title="Worth a look"
        note="These are questions to ask, not proof of anything, and they cost no points."
      >
        <WatchFilters filter={filter} lastDay={watch.lastDay} vendors={vendors} />
      </PageTitle>
      <WatchItems watch={watch} filter={filter} />
    </>
  )
}
