import type { TemplateDetail } from '#server/domain/template-detail'
import { formatCount, formatDay, formatUnits } from '../../_format'
import { SparkTrend } from '../../_ui/spark-trend'
import { TableView } from '../../_ui/table-view'
import { prepareTrend } from '../prepare-trend'

/** Uses week by week, and whether a week stands out. */
export function UsesTrend({ template: { trend } }: { template: Pick<TemplateDetail, 'trend'> }) {
  const signals = trend.weeks.filter(({ signal }) => signal)
  return (
    <TableView
      title="Uses a week"
      takeaway={
        trend.band === null
          ? 'Fewer than eight weeks of data: too few to tell what stands out.'
          : signals.length === 0
            ? 'No week is outside what chance would give.'
            : `${formatUnits(signals.length, 'week')} outside what chance would give: ${signals.map(({ start }) => formatDay(start)).join(', ')}.`
      }
      columns={[
        { key: 'week', header: 'Week of', isRowHeader: true, cell: ({ start }) => formatDay(start) },
        { key: 'uses', header: 'Uses', align: 'end', cell: ({ uses }) => formatCount(uses) },
      ]}
      rows={trend.weeks}
      keyOf={({ start }) => start}
    >
      <SparkTrend label="Uses a week" weeks={prepareTrend(trend)} format={formatCount} />
    </TableView>
  )
}
