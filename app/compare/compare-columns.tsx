import Link from 'next/link'
import type { PeriodFilter } from '#server/domain/filter'
import { DIMENSIONS } from '#server/domain/finding'
import { CountLink } from '../_figures/count-link'
import { KeptFigure } from '../_figures/kept-figure'
import { listsOf } from '../_figures/lists-of'
import { ringOf } from '../_figures/prepare-figures'
import { AgainstInHouseChip } from '../_figures/verdict-chips'
import { DASH, formatPercent, formatPointDifference } from '../_format'
import { classNames } from '../_ui/class-names'
import type { Column } from '../_ui/data-table'
import { IntervalMark } from '../_ui/interval-mark'
import type { Scale } from '../_ui/prepare-interval-mark'
import { vendorHref } from '../_url/filter-url'
import { named } from '../topics/named-column'
import styles from './compare.module.css'
import { type CompareRow, comparable } from './compare-rows'
import { detectableWords } from './detectable-words'
import { FIGURE_WORDS, type FigureName, figureInWords, measureOf, sayFigure } from './figure-names'

interface ColumnsOf {
  name: FigureName
  period: PeriodFilter
  minimum: number
  scale: Scale
}

/** The columns of the table of a figure. */
export function compareColumns(of: ColumnsOf): Column<CompareRow>[] {
  return [
    { key: 'vendor', header: 'Vendor', isRowHeader: true, cell: (row) => <VendorName row={row} {...of} /> },
    named<CompareRow>('As it is', (row) => <AsItIs row={row} {...of} />, true),
    named<CompareRow>('With the same mix', (row) => <SameMix row={row} {...of} />, true),
    named<CompareRow>('Difference', (row) => <Difference row={row} />, true),
    named<CompareRow>('Covered', (row) => <Covered row={row} {...of} />, true),
    named<CompareRow>('Against in-house', (row) => <Against row={row} {...of} />, true),
  ]
}

type CellProps = ColumnsOf & { row: CompareRow }

function VendorName({ row: { vendor, figure }, name, period }: CellProps) {
  const dimensions = vendor.againstInHouse?.dimensions ?? []
  const isPart = name === 'score' && figure !== null && dimensions.length < DIMENSIONS.length
  return (
    <>
      <Link href={vendorHref(vendor.id, period)} className={styles.name} data-item>
        <bdi>{vendor.name}</bdi>
      </Link>
      {isPart && dimensions.length > 0 && (
        <span className={styles.second}>over {dimensions.map(figureInWords).join(' and ')} alone</span>
      )}
    </>
  )
}

function AsItIs({ row: { vendor, asItIs, figure }, name, period, minimum, scale }: CellProps) {
  const ring = figure && ringOf(figure.raw.inHouse, minimum)
  const isTold = ring !== null && asItIs.n >= minimum && figure?.raw.difference !== null
  return (
    <>
      <KeptFigure
        label={`${FIGURE_WORDS[name]} of ${vendor.name} as it is`}
        measured={asItIs}
        href={listsOf(vendor.id, period)(measureOf(name))}
        minimum={minimum}
        scale={scale}
        inHouse={ring}
        format={sayFigure(name)}
      />
      {isTold && figure && (
        <span className={styles.second}>
          in-house {sayFigure(name)(ring)}, {formatPointDifference(figure.raw.difference)}
        </span>
      )}
    </>
  )
}

function SameMix({ row: { vendor, figure }, name, minimum, scale }: CellProps) {
  const adjusted = comparable(figure)?.adjusted
  if (!adjusted) return DASH
  const say = sayFigure(name)
  const { own, inHouse } = adjusted
  return (
    <>
      <span className={styles.value}>{say(own.value)}</span>
      <IntervalMark
        label={`${FIGURE_WORDS[name]} of ${vendor.name} with the same mix of questions`}
        value={own.value}
        low={own.interval95?.low ?? null}
        high={own.interval95?.high ?? null}
        n={own.n}
        minimum={minimum}
        scale={scale}
        inHouse={inHouse.value}
        format={say}
      />
      <span className={styles.second}>in-house {say(inHouse.value)}</span>
    </>
  )
}

function Difference({ row: { figure } }: { row: CompareRow }) {
  const adjusted = comparable(figure)?.adjusted
  if (!adjusted || adjusted.difference === null) return DASH
  const { difference, interval95 } = adjusted
  return (
    <>
      <span className={styles.value}>{formatPointDifference(difference)}</span>
      {interval95 && (
        <span className={classNames(styles.second, styles.whole)}>
          {formatPointDifference(interval95.low)} to {formatPointDifference(interval95.high)}
        </span>
      )}
    </>
  )
}

function Covered({ row: { vendor, asItIs, figure }, name, period }: CellProps) {
  if (figure === null || figure.covered === null) return DASH
  return (
    <span className={styles.whole}>
      {formatPercent(figure.covered)} of its{' '}
      <CountLink count={asItIs.n} href={listsOf(vendor.id, period)(measureOf(name))} />
    </span>
  )
}

function Against({ row: { vendor, figure }, name, period }: CellProps) {
  if (figure === null) return <span className={styles.second}>the baseline</span>
  const words = detectableWords(figure)
  return (
    <>
      <AgainstInHouseChip vendor={vendor} lists={listsOf(vendor.id, period)} figure={name} />
      {words !== null && <span className={styles.second}>{words}</span>}
    </>
  )
}
