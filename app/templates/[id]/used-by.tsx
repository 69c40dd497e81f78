import type { ListFilter, PeriodFilter } from '#server/domain/filter'
import type { AgentUses, TemplateDetail } from '#server/domain/template-detail'
import type { VendorUses } from '#server/domain/template-list'
import { CountLink } from '../../_figures/count-link'
import { formatCount } from '../../_format'
import { DataTable } from '../../_ui/data-table'
import { listHref } from '../../_url/filter-url'
import styles from './used-by.module.css'

interface UsedByProps {
  template: Pick<TemplateDetail, 'id' | 'vendors' | 'agents'>
  period: PeriodFilter
}

const MOST_AGENTS = 20

/** Whose replies a template is, by vendor and by agent, those who use it most first. */
export function UsedBy({ template: { id, vendors, agents }, period }: UsedByProps) {
  const list = (whose: Partial<ListFilter>) => listHref({ ...period, measure: 'template_use', slot: id, ...whose })
  const shown = agents.slice(0, MOST_AGENTS)
  if (vendors.length === 0) return <p>Nobody uses it in this period.</p>
  return (
    <div className={styles.tables}>
      <DataTable<VendorUses>
        caption="Uses by vendor"
        isCaptionShown
        rows={vendors}
        keyOf={({ vendorId }) => vendorId ?? 'nobody'}
        isCompact
        columns={[
          {
            key: 'vendor',
            header: 'Vendor',
            isRowHeader: true,
            cell: ({ vendorName }) => <bdi>{vendorName ?? 'Nobody'}</bdi>,
          },
          {
            key: 'uses',
            header: 'Uses',
            align: 'end',
            cell: ({ vendorId, uses }) => <CountLink count={uses} href={list({ vendor: vendorId ?? 'nobody' })} />,
          },
        ]}
      />
      <DataTable<AgentUses>
        caption={
          shown.length < agents.length
            ? `Uses by agent, the first ${formatCount(shown.length)} of ${formatCount(agents.length)}`
            : 'Uses by agent'
        }
        isCaptionShown
        rows={shown}
        keyOf={({ vendorId, agentId }) => `${vendorId} ${agentId}`}
        isCompact
        columns={[
          {
            key: 'agent',
            header: 'Agent',
            isRowHeader: true,
            cell: ({ agentName }) => <bdi>{agentName ?? 'Not named'}</bdi>,
          },
          { key: 'vendor', header: 'Vendor', cell: ({ vendorName }) => <bdi>{vendorName ?? 'Nobody'}</bdi> },
          {
            key: 'uses',
            header: 'Uses',
            align: 'end',
            cell: ({ vendorId, agentId, uses }) =>
              agentId === null ? (
                formatCount(uses)
              ) : (
                <CountLink count={uses} href={list({ vendor: vendorId ?? 'nobody', agentId })} />
              ),
          },
        ]}
      />
    </div>
  )
}
