import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PeriodFilter, TrendStep } from '#server/domain/filter'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { CountLink } from '../_figures/count-link'
import { KeptFigure } from '../_figures/kept-figure'
import { listsOf } from '../_figures/lists-of'
import { ringOf, scaleOf, trendWeeks } from '../_figures/prepare-figures'
import { AgainstInHouseChip, AgainstStandardChip } from '../_figures/verdict-chips'
import { formatChosenShare, formatScore, formatUnits } from '../_format'
import type { Changes, ComparedVendor, Comparison } from '../_trpc/outputs'
import type { Column } from '../_ui/data-table'
import { SparkTrend } from '../_ui/spark-trend'
import { hrefByStep, vendorHref } from '../_url/filter-url'
import { FirstReplyCell } from './first-reply-cell'
import { ScoreChange } from './score-change'
import styles from './vendor-table.module.css'

const SCORE_OF = { week: 'Weekly score of', month: 'Monthly score of' } as const
const DIMENSION_HEADERS = { response: 'Response', escalation: 'Escalation', canned: 'Canned' } as const

/** The columns of the overview. Each cell says its header again, for screens on which rows are blocks. */
export function vendorColumns(
  comparison: Comparison,
  { changes, period, step }: { changes: Changes | null; period: PeriodFilter; step: TrendStep },
): Column<ComparedVendor>[] {
  const { vendors, displayFloor, shareWithinTarget } = comparison
  const inHouse = vendors.find(({ kind }) => kind === 'in_house') ?? null
  const lists = (vendor: ComparedVendor) => listsOf(vendor.id, period)
  const ring = (vendor: ComparedVendor, of: (vendor: ComparedVendor) => ComparedVendor['score']) =>
    vendor === inHouse ? null : ringOf(inHouse && of(inHouse), displayFloor)
  const scoreScale = scaleOf(
    vendors.map(({ score }) => score),
    displayFloor,
  )
  const scaleOfDimension = (dimension: Dimension) =>
    scaleOf(
      vendors.map(({ dimensions }) => dimensions[dimension]),
      displayFloor,
    )
  const columns: Column<ComparedVendor>[] = [
    {
      key: 'vendor',
      header: 'Vendor',
      isRowHeader: true,
      cell: (vendor) => <VendorName vendor={vendor} href={hrefByStep(vendorHref(vendor.id, period), step)} />,
    },
    labelled('n', 'Conver\u00adsations', (vendor) => <Conversations vendor={vendor} period={period} />),
    labelled('score', 'Score', (vendor) => (
      <div className={styles.score}>
        <KeptFigure
          label={`Score of ${vendor.name}`}
          measured={vendor.score}
          href={lists(vendor)('conversations')}
          minimum={displayFloor}
          scale={scoreScale}
          inHouse={ring(vendor, ({ score }) => score)}
        />
      </div>
    )),
    ...DIMENSIONS.map((dimension) => {
      const scale = scaleOfDimension(dimension)
      return labelled(dimension, DIMENSION_HEADERS[dimension], (vendor) => (
        <KeptFigure
          label={`${DIMENSION_HEADERS[dimension]} of ${vendor.name}`}
          measured={vendor.dimensions[dimension]}
          href={lists(vendor)(dimension)}
          minimum={displayFloor}
          scale={scale}
          inHouse={ring(vendor, ({ dimensions }) => dimensions[dimension])}
        />
      ))
    }),
    labelled('first', `First reply in time, ${formatChosenShare(shareWithinTarget)} wanted`, (vendor) => (
      <FirstReplyCell vendor={vendor} lists={lists(vendor)} minimum={displayFloor} />
    )),
    labelled('waiting', 'Waiting now', (vendor) => (
      <CountLink count={vendor.waiting} href={lists(vendor)('waiting', {}, 'longest_wait')} />
    )),
    labelled('left', 'Left un\u00adanswered', (vendor) => (
      <CountLink count={vendor.leftUnanswered} href={lists(vendor)('left_unanswered')} />
    )),
    labelled('critical', 'Critical', (vendor) => (
      <CountLink count={vendor.critical} href={lists(vendor)('critical')} />
    )),
    labelled('trend', `Score, 12 ${step}s${changes ? ', and change' : ''}`, (vendor) => (
      <>
        <SparkTrend
          label={`${SCORE_OF[step]} ${vendor.name}`}
          weeks={trendWeeks(vendor, displayFloor)}
          format={formatScore}
          step={step}
        />
        {changes && <ScoreChange vendor={vendor} changes={changes} />}
      </>
    )),
    labelled('verdicts', inHouse ? 'Against in-house, standard' : 'Against the standard', (vendor) => (
      <div className={styles.verdicts}>
        <AgainstInHouseChip vendor={vendor} lists={lists(vendor)} isShort />
        <AgainstStandardChip vendor={vendor} shareWanted={shareWithinTarget} lists={lists(vendor)} />
      </div>
    )),
  ]
  return columns
}

function labelled(key: string, header: string, cell: (vendor: ComparedVendor) => ReactNode): Column<ComparedVendor> {
  return {
    key,
    header,
    cell: (vendor) => (
      <>
        <span className={styles.label}>{header}</span>
        <div>{cell(vendor)}</div>
      </>
    ),
  }
}

function VendorName({ vendor, href }: { vendor: ComparedVendor; href: string }) {
  return (
    <>
      <Link href={href} className={styles.name} data-item>
        {vendor.name}
      </Link>
      <span className={styles.second}>{coverageWords(vendor)}</span>
    </>
  )
}

function Conversations({ vendor, period }: { vendor: ComparedVendor; period: PeriodFilter }) {
  const lists = listsOf(vendor.id, period)
  return (
    <>
      <CountLink count={vendor.conversations} href={lists('conversations')} />
      {vendor.unscored > 0 && (
        <span className={styles.second}>
          <CountLink
            count={vendor.unscored}
            href={lists('conversations', { result: 'counted' })}
            words={formatUnits(vendor.unscored, 'unscored', 'unscored')}
          />
        </span>
      )}
    </>
  )
}

function coverageWords({ id, hasCoverage }: ComparedVendor): string {
  if (id === null) return 'carried by no vendor'
  return hasCoverage ? 'contracted hours' : 'all hours'
}
