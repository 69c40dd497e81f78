'use client'

import dynamic from 'next/dynamic'
import { CountLink } from '../_figures/count-link'
import { tooFew } from '../_figures/kept-figure'
import { formatPercent } from '../_format'
import type { Funnel } from '../_trpc/outputs'
import { TableView } from '../_ui/table-view'
import styles from './chart.module.css'
import { PLACE_WORDS, placeOf, prepareFunnel } from './prepare-funnel'

const Drawing = dynamic(() => import('./draw-funnel').then((module) => module.DrawFunnel), {
  ssr: false,
  loading: () => <div className={styles.tall} />,
})

interface FunnelChartProps {
  title: string
  funnel: Funnel
  /** The names of all are drawn beside them, not only of those beyond the limits. */
  isNamed: boolean
  /** "Vendor", "Agent" */
  unit: string
  /** Whose share the target is: "in-house’s". */
  targetWords: string
  /** The lists of all first replies of each, and of those in time, by its key. */
  lists: Readonly<Record<string, { all: string; inTime: string }>>
  /** Below this n a share is not printed. */
  minimum: number
}

export function FunnelChart({ title, funnel, isNamed, unit, targetWords, lists, minimum }: FunnelChartProps) {
  const drawn = prepareFunnel(funnel, isNamed, targetWords)
  return (
    <TableView
      title={title}
      takeaway={drawn.takeaway}
      rows={[...funnel.points].sort((a, b) => b.n - a.n)}
      keyOf={({ key }) => key}
      columns={[
        { key: 'name', header: unit, cell: ({ name }) => <bdi>{name}</bdi>, isRowHeader: true },
        {
          key: 'n',
          header: 'First replies',
          align: 'end',
          cell: ({ key, n }) => <CountLink count={n} href={lists[key]?.all ?? ''} />,
        },
        {
          key: 'in_time',
          header: 'In time',
          align: 'end',
          cell: ({ key, inTime }) => <CountLink count={inTime} href={lists[key]?.inTime ?? ''} />,
        },
        {
          key: 'share',
          header: 'Share',
          align: 'end',
          cell: ({ n, share }) => (n < minimum ? tooFew(n, minimum) : formatPercent(share)),
        },
        {
          key: 'chance',
          header: 'Chance would give',
          align: 'end',
          cell: ({ alert }) => `${formatPercent(alert.low)} to ${formatPercent(alert.high)}`,
        },
        { key: 'place', header: 'Where it lies', cell: (point) => PLACE_WORDS[placeOf(point, funnel.target)] },
      ]}
    >
      <div className={styles.tall}>
        <Drawing title={title} funnel={drawn} target={funnel.target} targetWords={`${targetWords} share`} />
      </div>
    </TableView>
  )
}
