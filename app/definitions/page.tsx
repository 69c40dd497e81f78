import type { Metadata } from 'next'
import { formatDays } from '../_format'
import type { DefinitionsComparison } from '../_trpc/outputs'
import { api } from '../_trpc/server'
import { EmptyState } from '../_ui/empty-state'
import { PageTitle } from '../_ui/page-title'
import { PeriodFilters } from '../_ui/period-filters'
import { VendorFilter } from '../_ui/vendor-filter'
import { hrefWith, readListFilter, type SearchParams } from '../_url/filter-url'
import { DefinitionRules } from './definition-rules'
import { FlatterySentence } from './flattery-sentence'
import styles from './page.module.css'
import { RepliesTable } from './replies-table'

export const metadata: Metadata = { title: 'Other ways to count' }

const PATH = '/definitions'

export default async function DefinitionsPage({ searchParams }: { searchParams: SearchParams }) {
  const { from, to, channel, shift, vendor } = (await readListFilter(searchParams)).filter
  const period = { from, to, channel, shift }
  const filter = { ...period, vendor }
  const [comparison, vendors] = await Promise.all([api().definitions.compare(filter), api().vendors.list()])
  if (!comparison) return <NothingImported />
  return (
    <>
      <PageTitle title="Other ways to count" note={describePeriod(period, comparison)}>
        {/* The vendor passes through, so that another period keeps it. */}
        <PeriodFilters path={PATH} filter={filter} firstDay={comparison.firstDay} lastDay={comparison.lastDay} />
        <VendorFilter vendors={vendors} vendor={vendor} to={(other) => hrefWith(PATH, { ...period, vendor: other })} />
      </PageTitle>
      {comparison.vendors.length === 0 ? (
        <EmptyState
          why="No conversation falls into this period and these filters."
          next={{ words: 'Show everything', href: PATH }}
        />
      ) : (
        <>
          <FlatterySentence comparison={comparison} period={period} />
          <div className={styles.vendors}>
            {comparison.vendors.map((row) => (
              <RepliesTable
                key={row.id ?? 'nobody'}
                vendor={row}
                displayFloor={comparison.displayFloor}
                period={period}
              />
            ))}
          </div>
        </>
      )}
      <DefinitionRules />
    </>
  )
}

function describePeriod({ from, to }: { from: string | null; to: string | null }, comparison: DefinitionsComparison) {
  const days = formatDays(from ?? comparison.firstDay, to ?? comparison.lastDay)
  return `${days}: the same first replies, held against the same targets, as other tools and reports count them.`
}

function NothingImported() {
  return (
    <>
      <PageTitle title="Other ways to count" />
      <EmptyState
        why="Nothing has been imported yet, so there is nothing to count."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
      <DefinitionRules />
    </>
  )
}
