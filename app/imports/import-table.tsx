import Link from 'next/link'
import type { ImportCounts } from '#server/domain/import'
import { DASH, formatBytes, formatCount, formatDateTime } from '../_format'
import type { ImportRow } from '../_trpc/outputs'
import { BlockRows, Named } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import styles from './import-table.module.css'
import { IMPORT_STATE_WORDS } from './import-words'

const columns: readonly Column<ImportRow>[] = [
  {
    key: 'file',
    header: 'File',
    isRowHeader: true,
    cell: ({ id, fileName }) => (
      <Link href={`/imports/${id}`} className={styles.file}>
        <bdi>{fileName}</bdi>
      </Link>
    ),
  },
  {
    key: 'when',
    header: 'Received (UTC)',
    cell: ({ createdAt }) => (
      <Named name="Received" isWide>
        {formatDateTime(createdAt, 'UTC')}
      </Named>
    ),
  },
  { key: 'size', header: 'Size', align: 'end', cell: ({ bytes }) => <Named name="Size">{formatBytes(bytes)}</Named> },
  { key: 'state', header: 'State', cell: ({ state }) => <Named name="State">{IMPORT_STATE_WORDS[state]}</Named> },
  figure('Records', 'recordsRead'),
  figure('Conversations', 'conversations'),
  figure('New messages', 'new'),
  figure('Rejected', 'rejected'),
  {
    key: 'vendor',
    header: 'Vendor named',
    cell: ({ options }) => (
      <Named name="Vendor named">
        <bdi>{options.vendor ?? DASH}</bdi>
      </Named>
    ),
  },
]

function figure(name: string, count: keyof ImportCounts): Column<ImportRow> {
  return {
    key: count,
    header: name,
    align: 'end',
    cell: ({ counts }) => <Named name={name}>{formatCount(counts?.[count] ?? null)}</Named>,
  }
}

export function ImportTable({ imports }: { imports: readonly ImportRow[] }) {
  return (
    <BlockRows>
      <DataTable
        caption="Imports, the latest first"
        columns={columns}
        rows={imports}
        keyOf={({ id }) => id}
        isCompact
      />
    </BlockRows>
  )
}
