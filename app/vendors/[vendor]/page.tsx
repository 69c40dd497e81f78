import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type PeriodFilter, type TrendStep, WHOLE_PERIOD } from '#server/domain/filter'
import { listsOf } from '../../_figures/lists-of'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { PageTitle } from '../../_ui/page-title'
import { PeriodFilters } from '../../_ui/period-filters'
import { PrintHead } from '../../_ui/print-head'
import { hrefByStep, parseVendor, readPeriod, readStep, type SearchParams, vendorHref } from '../../_url/filter-url'
import { AgentsSection } from './agents-section'
import { CannedSection } from './canned-section'
import { DefinitionsSection } from './definitions-section'
import { describeScorecard } from './describe-scorecard'
import { EscalationSection } from './escalation-section'
import { PointsLostSection } from './points-lost-section'
import { ResponseSection } from './response-section'
import { ScoreSection } from './score-section'
import { SectionLinks } from './section'
import { TakeAlong } from './take-along'
import { TrendSection } from './trend-section'

interface ScorecardPageProps {
  params: Promise<{ vendor: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params, searchParams }: ScorecardPageProps): Promise<Metadata> {
  const { name, scorecard, period } = await getPage(params, searchParams)
  return { title: scorecard ? `${name}, ${describeScorecard(period, scorecard.comparison)}` : name }
}

export default async function ScorecardPage({ params, searchParams }: ScorecardPageProps) {
  const { vendorId, name, scorecard, period, step } = await getPage(params, searchParams)
  if (!scorecard) return <NothingCarried vendorId={vendorId} name={name} period={period} />
  const { comparison, inHouse } = scorecard
  const path = hrefByStep(vendorHref(vendorId, WHOLE_PERIOD), step)
  const lists = listsOf(vendorId, period)
  return (
    <>
      <PrintHead
        left={`${name}, ${describeScorecard(period, comparison)}`}
        right={`Standard ${comparison.standardVersion}, rules ${comparison.rulesVersion}`}
      />
      <PageTitle
        title={name}
        note={`Scorecard, ${describeScorecard(period, comparison)}`}
        actions={<TakeAlong vendorId={vendorId} period={period} step={step} />}
      >
        <PeriodFilters path={path} filter={period} firstDay={comparison.firstDay} lastDay={comparison.lastDay} />
      </PageTitle>
      <ScoreSection
        scorecard={scorecard}
        lists={lists}
        inHouseLists={listsOf(inHouse?.id ?? null, period)}
        period={period}
      />
      <SectionLinks />
      <ResponseSection scorecard={scorecard} lists={lists} period={period} />
      <EscalationSection scorecard={scorecard} lists={lists} />
      <CannedSection scorecard={scorecard} lists={lists} />
      <PointsLostSection scorecard={scorecard} lists={lists} />
      <AgentsSection scorecard={scorecard} lists={lists} />
      <TrendSection scorecard={scorecard} period={period} />
      <DefinitionsSection scorecard={scorecard} />
    </>
  )
}

/** A vendor without anything in the period; without a filter there is only the overview to go on to. */
function NothingCarried({ vendorId, name, period }: { vendorId: number | null; name: string; period: PeriodFilter }) {
  const path = vendorHref(vendorId, WHOLE_PERIOD)
  const isFiltered = path !== vendorHref(vendorId, period)
  const when = isFiltered ? 'in this period and these filters' : 'yet'
  return (
    <>
      <PageTitle title={name} />
      <EmptyState
        why={
          vendorId === null
            ? 'Every conversation and every wait in this period is carried by a vendor.'
            : `${name} has no conversation ${when}.`
        }
        next={isFiltered ? { words: 'Show the whole time', href: path } : { words: 'Go to the overview', href: '/' }}
      />
    </>
  )
}

/** Who the page is about, and the scorecard: null for a vendor without anything in the period. An unknown one is not found. */
async function getPage(params: ScorecardPageProps['params'], searchParams: SearchParams) {
  const { vendor } = await params
  const period = await readPeriod(searchParams)
  return getCached(vendor, JSON.stringify(period), await readStep(searchParams))
}

/** Read once for the title and the page. */
const getCached = cache(async (address: string, periodJson: string, step: TrendStep) => {
  const period: PeriodFilter = JSON.parse(periodJson)
  const vendor = parseVendor(address)
  const vendorId = vendor === 'nobody' ? null : vendor
  const known = vendor === 'nobody' ? { name: 'Nobody' } : (await api().vendors.list()).find(({ id }) => id === vendor)
  if (vendor === null || known === undefined) notFound()
  const scorecard = await api()
    .vendors.scorecard({ vendor, by: step, ...period })
    .catch((error: unknown) => {
      if (error instanceof TRPCError && error.code === 'NOT_FOUND') return null
      throw error
    })
  return { vendorId, name: known.name, scorecard, period, step }
})
