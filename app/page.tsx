import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import { formatDays, formatUnits } from './_format'
import { HowToRead } from './_overview/how-to-read'
import { NoInHouse } from './_overview/no-in-house'
import { VendorTable } from './_overview/vendor-table'
import type { Comparison } from './_trpc/outputs'
import { api } from './_trpc/server'
import { EmptyState } from './_ui/empty-state'
import { PageTitle } from './_ui/page-title'
import { PeriodFilters } from './_ui/period-filters'
import { PrintHead } from './_ui/print-head'
import { listHref, readPeriod, type SearchParams } from './_url/filter-url'
import { describeScorecard } from './vendors/[vendor]/describe-scorecard'

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const period = await readPeriod(searchParams)
  const [comparison, vendors] = await Promise.all([api().vendors.compare(period), api().vendors.list()])
  if (!comparison) return <NothingImported />
  const inHouse = vendors.find(({ kind }) => kind === 'in_house') ?? null
  return (
    <>
      <PrintHead
        left={`Overview, ${describeScorecard(period, comparison)}`}
        right={`Standard ${comparison.standardVersion}, rules ${comparison.rulesVersion}`}
      />
      <PageTitle title="Overview" note={<Counted comparison={comparison} period={period} />}>
        <PeriodFilters path="/" filter={period} lastDay={comparison.lastDay} />
      </PageTitle>
      {comparison.vendors.length === 0 ? (
        <EmptyState
          why="No conversation falls into this period and these filters."
          next={{ words: 'Show everything', href: '/' }}
        />
      ) : (
        <>
          {!comparison.hasInHouse && <NoInHouse absent={inHouse?.name ?? null} />}
          <VendorTable comparison={comparison} period={period} />
        </>
      )}
      <HowToRead comparison={comparison} />
    </>
  )
}

function Counted({ comparison, period }: { comparison: Comparison; period: PeriodFilter }) {
  const { firstDay, lastDay, vendors } = comparison
  const count = vendors.reduce((sum, { conversations }) => sum + conversations, 0)
  return (
    <>
      {formatDays(period.from ?? firstDay, period.to ?? lastDay)},{' '}
      {count === 0 ? 'no conversations' : <Link href={listHref(period)}>{formatUnits(count, 'conversation')}</Link>}
    </>
  )
}

function NothingImported() {
  return (
    <>
      <PageTitle title="Overview" />
      <EmptyState
        why="Nothing has been imported yet, so there is nobody to compare."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
    </>
  )
}
