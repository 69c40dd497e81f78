import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { KeptFigure } from '../../_figures/kept-figure'
import { type ListsOfVendor, listsOf } from '../../_figures/lists-of'
import { ringOf, scaleOf } from '../../_figures/prepare-figures'
import { AgainstStandardChip } from '../../_figures/verdict-chips'
import { formatPercent, formatPoints } from '../../_format'
import type { Measured, Scorecard } from '../../_trpc/outputs'
import { type Column, DataTable } from '../../_ui/data-table'
import { DIMENSION_WORDS } from '../../_words'
import { BeforeFigure } from './before-figure'
import { dimensionWords } from './explain-score'
import styles from './score-section.module.css'

interface DimensionTableProps {
  scorecard: Scorecard
  lists: ListsOfVendor
  inHouseLists: ListsOfVendor
  period: PeriodFilter
}

interface Row {
  key: Dimension | 'first_reply'
  name: string
  measured: Measured
  inHouse: Measured | null
  href: string
  inHouseHref: string
  format: (share: number) => string
  target: number | null
  /** What it costs, or how it stands against its target. */
  outcome: ReactNode
}

/** The three dimensions, and first replies beside the share that is wanted. */
export function DimensionTable({ scorecard, lists, inHouseLists, period }: DimensionTableProps) {
  const { vendor, inHouse, comparison } = scorecard
  const { displayFloor, shareWithinTarget } = comparison
  const before = scorecard.againstBefore
  const beforeLists = listsOf(vendor.id, { ...period, ...before?.before })
  const rival = vendor.kind === 'in_house' ? null : inHouse
  const rows: Row[] = [
    ...DIMENSIONS.map((dimension) => ({
      key: dimension,
      name: DIMENSION_WORDS[dimension],
      measured: vendor.dimensions[dimension],
      inHouse: rival?.dimensions[dimension] ?? null,
      href: lists(dimension),
      inHouseHref: inHouseLists(dimension),
      format: formatPoints,
      target: null,
      outcome: dimensionWords(scorecard, dimension),
    })),
    {
      key: 'first_reply',
      name: 'First replies in time',
      measured: vendor.firstReply,
      inHouse: rival?.firstReply ?? null,
      href: lists('first_reply'),
      inHouseHref: inHouseLists('first_reply'),
      format: formatPercent,
      target: shareWithinTarget,
      outcome: <AgainstStandardChip vendor={vendor} shareWanted={shareWithinTarget} lists={lists} />,
    },
  ]
  const scale = scaleOf(
    rows.map(({ measured }) => measured),
    displayFloor,
    shareWithinTarget,
  )
  return (
    <DataTable
      caption="The dimensions of the score"
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: 'name', header: 'Dimension', isRowHeader: true, cell: ({ name }) => name },
        {
          key: 'kept',
          header: 'Kept',
          cell: ({ name, measured, inHouse, href, format, target }) => (
            <KeptFigure
              label={name}
              measured={measured}
              href={href}
              minimum={displayFloor}
              scale={scale}
              inHouse={ringOf(inHouse, displayFloor)}
              target={target}
              format={format}
            />
          ),
        },
        {
          key: 'in_house',
          header: 'In-house',
          cell: ({ inHouse, inHouseHref, format }) => {
            const ring = ringOf(inHouse, displayFloor)
            return ring === null ? (
              ''
            ) : (
              <Link href={inHouseHref}>
                <span className={styles.prefix}>In-house </span>
                {format(ring)}
              </Link>
            )
          },
        },
        ...(before?.vendor ? [beforeColumn(before.vendor, beforeLists, displayFloor)] : []),
        { key: 'outcome', header: 'What it means', cell: ({ outcome }) => outcome },
      ]}
    />
  )
}

function beforeColumn(
  before: NonNullable<NonNullable<Scorecard['againstBefore']>['vendor']>,
  lists: ListsOfVendor,
  minimum: number,
): Column<Row> {
  return {
    key: 'before',
    header: 'Against the period before',
    cell: ({ key, format }) => (
      <BeforeFigure
        figure={key === 'first_reply' ? before.firstReply : before.dimensions[key]}
        href={lists(key)}
        minimum={minimum}
        format={format}
      />
    ),
  }
}
