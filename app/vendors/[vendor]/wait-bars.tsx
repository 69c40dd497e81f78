import { CountLink } from '../../_figures/count-link'
import { formatShare } from '../../_format'
import { DataTable } from '../../_ui/data-table'
import hidden from '../../_ui/hidden.module.css'
import styles from './wait-bars.module.css'

interface WaitBarsProps {
  title: string
  takeaway: string
  bars: readonly { words: string; count: number; href: string }[]
}

/** Waits by how long they were, as a table whose bars are to scale; each count opens its list. */
export function WaitBars({ title, takeaway, bars }: WaitBarsProps) {
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{title}</h3>
        <p className={styles.takeaway}>{takeaway}</p>
      </figcaption>
      <DataTable
        caption={title}
        isCompact
        rows={bars}
        keyOf={({ words }) => words}
        columns={[
          { key: 'wait', header: 'Wait', isRowHeader: true, width: '34%', cell: ({ words }) => words },
          {
            key: 'bar',
            header: <span className={hidden.hidden}>Bar</span>,
            cell: ({ count }) => <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />,
          },
          {
            key: 'count',
            header: 'Answered',
            align: 'end',
            width: '90px',
            cell: ({ count, href }) => <CountLink count={count} href={href} />,
          },
          {
            key: 'share',
            header: 'Share',
            align: 'end',
            width: '130px',
            cell: ({ count }) => formatShare(count, total),
          },
        ]}
      />
    </figure>
  )
}
