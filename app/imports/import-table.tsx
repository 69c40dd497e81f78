'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ImportCounts } from '#server/domain/import'
import { DASH, formatCount, formatDateTime } from '../_format'
import { ApiProvider } from '../_trpc/client'
import type { FormatChoices, ImportRow } from '../_trpc/outputs'
import { BlockRows, Named } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import { FileHash } from './file-hash'
import styles from './import-table.module.css'
import { IMPORT_STATE_WORDS } from './import-words'
import { UndoButton } from './undo-button'

type Figure = Exclude<keyof ImportCounts, 'skippedByKind'>

const columnsWith = (titlesById: ReadonlyMap<string, string>): readonly Column<ImportRow>[] => [
  { key: 'file', header: 'Files', isRowHeader: true, cell: (row) => <Files row={row} /> },
  {
    key: 'when',
    header: 'Received (UTC)',
    cell: ({ createdAt, actor }) => (
      <Named name="Received" isWide>
        <span className={styles.when}>
          {formatDateTime(createdAt, 'UTC')}
          <span className={styles.second}>
            by <bdi>{actor}</bdi>
          </span>
        </span>
      </Named>
    ),
  },
  {
    key: 'format',
    header: 'Format',
    cell: ({ format }) => (
      <Named name="Format">
        <bdi>{format === null ? DASH : titles(format, titlesById)}</bdi>
      </Named>
    ),
  },
  figure('Records', 'recordsRead'),
  figure('Conversations', 'conversations'),
  figure('New messages', 'newMessages'),
  figure('Rejected', 'rejected'),
  { key: 'state', header: 'State', cell: ({ state }) => <Named name="State">{IMPORT_STATE_WORDS[state]}</Named> },
  { key: 'undo', header: 'Undo', cell: (row) => <Undo row={row} /> },
]

function figure(name: string, count: Figure): Column<ImportRow> {
  return {
    key: count,
    header: name,
    align: 'end',
    cell: ({ counts }) => <Named name={name}>{formatCount(counts?.[count] ?? null)}</Named>,
  }
}

function Files({ row: { id, fileName, files, state } }: { row: ImportRow }) {
  return (
    <span className={styles.files} data-undone={state === 'undone' ? '' : undefined}>
      {(files.length === 0 ? [{ ordinal: 0, fileName, sha256: null }] : files).map((file) => (
        <span key={file.ordinal} className={styles.file}>
          <Link href={`/imports/${id}`}>
            <bdi>{file.fileName}</bdi>
          </Link>
          {file.sha256 !== null && <FileHash sha256={file.sha256} />}
        </span>
      ))}
    </span>
  )
}

function Undo({ row: { id, state, keptFrom } }: { row: ImportRow }) {
  const router = useRouter()
  return (
    <Named name="Undo">
      {state === 'committed' && keptFrom === null ? (
        <UndoButton
          importId={id}
          words="Undo"
          className={styles.undo}
          onUndoing={() => router.push(`/imports/${id}`)}
        />
      ) : (
        DASH
      )}
    </Named>
  )
}

/** Ids of formats, joined with commas, as people call the formats. */
function titles(format: string, titlesById: ReadonlyMap<string, string>): string {
  return format
    .split(', ')
    .map((id) => titlesById.get(id) ?? id)
    .join('; ')
}

interface ImportTableProps {
  imports: readonly ImportRow[]
  formats: FormatChoices['formats']
}

export function ImportTable({ imports, formats }: ImportTableProps) {
  const columns = columnsWith(new Map(formats.map(({ id, title }) => [id, title])))
  return (
    <ApiProvider>
      <BlockRows className={styles.table}>
        <DataTable
          caption="Imports, the latest first"
          columns={columns}
          rows={imports}
          keyOf={({ id }) => id}
          isCompact
        />
      </BlockRows>
    </ApiProvider>
  )
}
