import Link from 'next/link'
import type { SettledVendor } from '#server/domain/settings'
import { formatCount } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import { type Column, DataTable } from '../../_ui/data-table'
import { listHref } from '../../_url/filter-url'
import { agentsHref } from '../agents/agents-href'
import { describeCoverage } from '../describe-contract'
import { VENDOR_KIND_WORDS } from '../setting-words'

const COLUMNS: readonly Column<SettledVendor>[] = [
  {
    key: 'name',
    header: 'Vendor',
    isRowHeader: true,
    cell: ({ id, name }) => (
      <Link href={`/settings/vendors/${id}`}>
        <bdi>{name}</bdi>
      </Link>
    ),
  },
  { key: 'kind', header: 'Kind', cell: ({ kind }) => <Named name="Kind">{VENDOR_KIND_WORDS[kind].name}</Named> },
  {
    key: 'hours',
    header: 'Hours',
    cell: ({ contract }) => (
      <Named name="Hours" isWide>
        <span>{describeCoverage(contract)}</span>
      </Named>
    ),
  },
  {
    key: 'agents',
    header: 'Agents',
    align: 'end',
    cell: ({ id, agents }) => (
      <Named name="Agents">
        <Link href={agentsHref(id, null)}>{formatCount(agents)}</Link>
      </Named>
    ),
  },
  {
    key: 'conversations',
    header: 'Conversations',
    align: 'end',
    cell: ({ id, conversations }) => (
      <Named name="Conversations">
        <Link href={listHref({ vendor: id })}>{formatCount(conversations)}</Link>
      </Named>
    ),
  },
]

export function VendorTable({ vendors }: { vendors: readonly SettledVendor[] }) {
  return (
    <BlockRows>
      <DataTable caption="Vendors, in-house first" columns={COLUMNS} rows={vendors} keyOf={({ id }) => id} />
    </BlockRows>
  )
}
