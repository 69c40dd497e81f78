import { againstInHouseSentence } from '../_figures/verdict-sentences'
import { formatPointDifference, formatPoints } from '../_format'
import type { VendorBeside } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import styles from './compare.module.css'
import { comparable } from './compare-rows'
import { Part } from './part'
import { type Gap, type GapStep, prepareGap } from './prepare-gap'

const NOTE =
  'From the in-house score to that of the vendor, as they are, in points of 100. “Other questions” is what getting another mix of questions makes; the rest is from answering the same kinds of question better or worse.'

/** Of each vendor, what makes the gap between its score and that of in-house. */
export function GapPart({ vendors }: { vendors: readonly VendorBeside[] }) {
  const scoreOf = ({ vendor }: VendorBeside) => vendor.againstInHouse?.figures.score ?? null
  return (
    <Part id="gap" title="Where the gap comes from" note={NOTE}>
      <div className={styles.gaps}>
        {vendors.map((beside) => {
          const score = comparable(scoreOf(beside))
          const { vendor, gap } = beside
          return (
            score && (
              <div key={vendor.id} className={styles.gap}>
                <h3>
                  <bdi>{vendor.name}</bdi>
                </h3>
                <GapTable
                  name={vendor.name}
                  gap={prepareGap(gap)}
                  inHouse={score.raw.inHouse.value}
                  own={score.raw.own.value}
                />
              </div>
            )
          )
        })}
      </div>
      {vendors.map((beside) => {
        const { vendor } = beside
        const score = scoreOf(beside)
        if (score === null || comparable(score) !== null) return null
        return (
          <p key={vendor.id} className={styles.note}>
            <bdi className={styles.name}>{vendor.name}</bdi>:{' '}
            {againstInHouseSentence(vendor.name, score, vendor.againstInHouse?.dimensions ?? [])}
          </p>
        )
      })}
    </Part>
  )
}

interface GapTableProps {
  name: string
  gap: Gap
  inHouse: number | null
  own: number | null
}

interface Row {
  key: string
  words: string
  points: string
  bar: Pick<GapStep, 'from' | 'to'> & { kind: 'end' | 'loss' | 'gain' }
}

function GapTable({ name, gap: { steps, sum, inHouseAt, vendorAt }, inHouse, own }: GapTableProps) {
  const end = (at: number) => ({ from: at, to: at, kind: 'end' as const })
  const rows: Row[] = [
    { key: 'in_house', words: 'In-house', points: formatPoints(inHouse), bar: end(inHouseAt) },
    ...steps.map(({ key, words, points, from, to }) => ({
      ...{ key, words, points: formatPointDifference(points) },
      bar: { from, to, kind: points < 0 ? ('loss' as const) : ('gain' as const) },
    })),
    { key: 'vendor', words: name, points: formatPoints(own), bar: end(vendorAt) },
    { key: 'sum', words: 'Together', points: formatPointDifference(sum), bar: spanOf(inHouseAt, vendorAt, sum) },
  ]
  return (
    <DataTable
      caption={`From the in-house score to that of ${name}`}
      isCompact
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: 'step', header: 'Step', isRowHeader: true, cell: ({ words }) => <bdi>{words}</bdi> },
        { key: 'points', header: 'Points', align: 'end', cell: ({ points }) => points },
        { key: 'bar', header: <span className={styles.hidden}>Drawn</span>, cell: ({ bar }) => <Bar {...bar} /> },
      ]}
    />
  )
}

function spanOf(a: number, b: number, sum: number): Row['bar'] {
  return { from: Math.min(a, b), to: Math.max(a, b), kind: sum < 0 ? 'loss' : 'gain' }
}

function Bar({ from, to, kind }: Row['bar']) {
  return (
    <span aria-hidden className={styles.track}>
      <span className={styles.bar} data-kind={kind} style={{ left: `${from}%`, width: `${to - from}%` }} />
    </span>
  )
}
