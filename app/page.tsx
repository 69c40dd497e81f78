import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import { formatDays, formatUnits } from './_format'
import { HoursPanel } from './_overview/hours-panel'
import { HowToRead } from './_overview/how-to-read'
import { NoInHouse } from './_overview/no-in-house'
import { PointsLostPanel } from './_overview/points-lost-panel'
import { VendorTable } from './_overview/vendor-table'
import { WhatChanged } from './_overview/what-changed'
import type { Comparison } from './_trpc/outputs'
import { api } from './_trpc/server'
import { EmptyState } from './_ui/empty-state'
import { PageTitle } from './_ui/page-title'
import { PeriodFilters } from './_ui/period-filters'
import { PrintHead } from './_ui/print-head'
import { hrefByStep, listHref, readPeriod, readStep, type SearchParams } from './_url/filter-url'
import { describeScorecard } from './vendors/[vendor]/describe-scorecard'

export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const [period, by] = await Promise.all([readPeriod(searchParams), readStep(searchParams)])
  const { compare, list, changes: readChanges, company: measureCompany } = api().vendors
  const [comparison, vendors, changes, company] = await Promise.all([
    compare({ ...period, by }),
    list(),
    readChanges(period),
    measureCompany(period),
  ])
  if (!comparison || !company) return <NothingImported />
  const inHouse = vendors.find(({ kind }) => kind === 'in_house') ?? null
  return (
    <>
      <PrintHead
        left={`Overview, ${describeScorecard(period, comparison)}`}
        right={`Standard ${comparison.standardVersion}, rules ${comparison.rulesVersion}`}
      />
      <PageTitle title="Overview" note={<Counted comparison={comparison} period={period} />}>
        <PeriodFilters
          path={hrefByStep('/', by)}
          filter={period}
          firstDay={comparison.firstDay}
          lastDay={comparison.lastDay}
        />
      </PageTitle>
      {comparison.vendors.length === 0 ? (
        <EmptyState
          why="No conversation falls into this period and these filters."
          next={{ words: 'Show everything', href: hrefByStep('/', by) }}
        />
      ) : (
        <>
          {!comparison.hasInHouse && <NoInHouse absent={inHouse?.name ?? null} />}
          <WhatChanged changes={changes} filter={period} />
          <VendorTable
            comparison={comparison}
            changes={period.from === null ? null : changes}
            period={period}
            step={by}
          />
          <HoursPanel hours={company.hours} period={period} zone={comparison.zone} />
          <PointsLostPanel company={company} period={period} minimum={comparison.displayFloor} />
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
