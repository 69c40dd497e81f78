import type { Metadata } from 'next'
import Link from 'next/link'
import { formatDays, formatUnits } from '../_format'
import type { SideBySide } from '../_trpc/outputs'
import { api } from '../_trpc/server'
import { EmptyState } from '../_ui/empty-state'
import { IntervalMarkKey } from '../_ui/interval-mark'
import { KeyboardList } from '../_ui/keyboard-list'
import { PageTitle } from '../_ui/page-title'
import { PeriodFilters } from '../_ui/period-filters'
import { PrintButton } from '../_ui/print-button'
import { PrintHead } from '../_ui/print-head'
import { hrefWith, listHref, type SearchParams } from '../_url/filter-url'
import { DefinitionList } from '../vendors/[vendor]/definition-list'
import { describeScorecard } from '../vendors/[vendor]/describe-scorecard'
import { madeWithWords } from '../vendors/[vendor]/score-definitions'
import styles from './compare.module.css'
import { compareDefinitions } from './compare-definitions'
import { type CompareAsked, comparePath, readCompareAsked } from './compare-href'
import { FIGURES } from './figure-names'
import { FigurePart } from './figure-part'
import { FunnelPart } from './funnel-part'
import { GapPart } from './gap-part'
import { HowThisWorks } from './how-this-works'
import { MedianTable, OtherMethod } from './median-table'
import { NobodyBeside } from './nobody-beside'
import { Part } from './part'
import { TurnedWarning } from './turned-warning'
import { turnedFigures } from './turned-words'
import { WeightsPart } from './weights-part'

export const metadata: Metadata = { title: 'Compare' }

export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await readCompareAsked(searchParams)
  const vendors = await api().vendors.list()
  const hasInHouse = vendors.some(({ kind }) => kind === 'in_house')
  // Without in-house the standard is all that first replies can be held against.
  const choice = hasInHouse ? asked.choice : { ...asked.choice, target: 'standard' as const }
  const data = await api().vendors.sideBySide({ ...asked.period, ...choice })
  if (!data) return <NothingImported />
  const { comparison } = data
  return (
    <>
      <PrintHead
        left={`Compare, ${describeScorecard(asked.period, comparison)}`}
        right={`Standard ${comparison.standardVersion}, rules ${comparison.rulesVersion}`}
      />
      <PageTitle title="Compare" note={<Counted data={data} asked={asked} />} actions={<PrintButton />}>
        <PeriodFilters
          path={comparePath(asked.choice)}
          filter={asked.period}
          firstDay={comparison.firstDay}
          lastDay={comparison.lastDay}
        />
      </PageTitle>
      <NobodyBeside data={data} kinds={vendors.map(({ kind }) => kind)} />
      {data.vendors.length > 0 && <SideBySideParts data={data} asked={asked} />}
      {data.conversations > 0 && <FunnelPart data={data} asked={{ ...asked, choice }} hasInHouse={hasInHouse} />}
      <Part id="definitions" title="Definitions">
        <DefinitionList definitions={compareDefinitions(data)} />
        <p className={styles.note}>
          {madeWithWords(comparison)} Everything on this page can be worked out again from{' '}
          <a href={hrefWith('/api/judgements.csv', asked.period)} download>
            the rows behind it (CSV)
          </a>
          .
        </p>
      </Part>
    </>
  )
}

function SideBySideParts({ data, asked }: { data: SideBySide; asked: CompareAsked }) {
  const { vendors, comparison } = data
  const turned = turnedFigures(vendors)
  return (
    <>
      <p className={styles.note}>
        “As it is” is what each team made of the questions that it got. “With the same mix” is what it would come to,
        had every team got the same questions; the verdicts rest on that.
      </p>
      <HowThisWorks turned={turned[0] ?? null} />
      <TurnedWarning turned={turned} />
      <KeyboardList>
        {FIGURES.map((name) => (
          <FigurePart key={name} name={name} data={data} period={asked.period}>
            {name === 'first_reply' && (
              <>
                <OtherMethod vendors={vendors} />
                <MedianTable vendors={vendors} period={asked.period} minimum={comparison.displayFloor} />
              </>
            )}
          </FigurePart>
        ))}
      </KeyboardList>
      <IntervalMarkKey />
      <GapPart vendors={vendors} />
      <WeightsPart vendors={vendors} />
    </>
  )
}

function Counted({
  data: { comparison, conversations },
  asked: { period },
}: {
  data: SideBySide
  asked: CompareAsked
}) {
  return (
    <>
      {formatDays(period.from ?? comparison.firstDay, period.to ?? comparison.lastDay)},{' '}
      {conversations === 0 ? (
        'no conversations'
      ) : (
        <Link href={listHref(period)}>{formatUnits(conversations, 'conversation')}</Link>
      )}
    </>
  )
}

function NothingImported() {
  return (
    <>
      <PageTitle title="Compare" />
      <EmptyState
        why="Nothing has been imported yet, so there is nobody to compare."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
    </>
  )
}
