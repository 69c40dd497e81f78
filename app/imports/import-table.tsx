import Link from 'next/link'
import { DASH, formatBytes, formatCount, formatDateTime } from '../_format'
import type { ImportRow } from '../_trpc/outputs'
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
  { key: 'when', header: 'Received (UTC)', cell: ({ createdAt }) => formatDateTime(createdAt, 'UTC') },
  { key: 'size', header: 'Size', align: 'end', cell: ({ bytes }) => formatBytes(bytes) },
  { key: 'state', header: 'State', cell: ({ state }) => IMPORT_STATE_WORDS[state] },
  { key: 'records', header: 'Records', align: 'end', cell: ({ counts }) => formatCount(counts?.recordsRead ?? null) },
  {
    key: 'conversations',
    header: 'Conversations',
    align: 'end',
    cell: ({ counts }) => formatCount(counts?.conversations ?? null),
  },
  { key: 'new', header: 'New messages', align: 'end', cell: ({ counts }) => formatCount(counts?.new ?? null) },
  { key: 'rejected', header: 'Rejected', align: 'end', cell: ({ counts }) => formatCount(counts?.rejected ?? null) },
  { key: 'vendor', header: 'Vendor named', cell: ({ options }) => <bdi>{options.vendor ?? DASH}</bdi> },
]

export function ImportTable({ imports }: { imports: readonly ImportRow[] }) {
  return (
    <DataTable caption="Imports, the latest first" columns={columns} rows={imports} keyOf={({ id }) => id} isCompact />
  )
}
