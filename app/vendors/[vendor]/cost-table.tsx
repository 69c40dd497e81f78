import { CountLink } from '../../_figures/count-link'
import type { ListsOfVendor } from '../../_figures/lists-of'
import type { Scorecard } from '../../_trpc/outputs'
import { DataTable } from '../../_ui/data-table'
import styles from './cost-table.module.css'

interface CostTableProps {
  title: string
  lost: Scorecard['pointsLost']
  lists: ListsOfVendor
}

/** The criteria of one dimension that cost points; nothing where none did. */
export function CostTable({ title, lost, lists }: CostTableProps) {
  if (lost.length === 0) return null
  return (
    <div className={styles.costs}>
      <DataTable
        caption={title}
        isCaptionShown
        isCompact
        rows={lost}
        keyOf={({ criterion }) => criterion}
        columns={[
          { key: 'title', header: 'Criterion', isRowHeader: true, cell: ({ title }) => title },
          {
            key: 'findings',
            header: 'Findings',
            align: 'end',
            cell: ({ criterion, findings }) => (
              <CountLink count={findings} href={lists('lost', { slot: criterion }, 'lowest_score')} />
            ),
          },
          { key: 'points', header: 'Points of the score', align: 'end', cell: ({ points }) => points.toFixed(2) },
        ]}
      />
    </div>
  )
}
