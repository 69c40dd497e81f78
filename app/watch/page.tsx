import type { Metadata } from 'next'
import type { WatchFilter } from '#server/domain/watch'
import { api } from '../_trpc/server'
import { EmptyState } from '../_ui/empty-state'
import { PageTitle } from '../_ui/page-title'
import { PeriodFilters } from '../_ui/period-filters'
import { VendorFilter } from '../_ui/vendor-filter'
import type { SearchParams } from '../_url/filter-url'
import { readWatchFilter, watchHref } from './watch-href'
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
        {/* The vendor passes through, so that another period keeps it. */}
        <PeriodFilters path="/watch" filter={filter} firstDay={watch.firstDay} lastDay={watch.lastDay} />
        <VendorFilter vendors={vendors} vendor={filter.vendor} to={(vendor) => watchHref({ ...filter, vendor })} />
      </PageTitle>
      <WatchItems watch={watch} filter={filter} />
    </>
  )
}
