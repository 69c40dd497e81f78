import Link from 'next/link'
import { DASH, formatCount, formatUnits } from '../../_format'
import type { ImportDetail } from '../../_trpc/outputs'
import { BlockRows, Named } from '../../_ui/block-rows'
import button from '../../_ui/button.module.css'
import { DataTable } from '../../_ui/data-table'
import { sumWords } from '../import-words'
import styles from './import-result.module.css'

/** What became of a file: the sum of its records, its columns, and the rows that were not taken. */
export function ImportResult({ detail }: { detail: ImportDetail }) {
  const { counts, columns } = detail.import
  if (!counts) return null
  return (
    <div className={styles.result}>
      <p>
        {formatUnits(counts.conversations, 'conversation')} with {formatUnits(counts.messages, 'message')}.
      </p>
      <p className={styles.sum}>{sumWords(counts)}</p>
      {counts.afterAsOf > 0 && (
        <p>{formatUnits(counts.afterAsOf, 'message')} later than the moment of scoring: stored, not scored.</p>
      )}
      <p className={styles.ways}>
        <Link className={button.primary} href="/">
          See the overview
        </Link>
        <Link className={button.button} href="/conversations">
          See the conversations
        </Link>
      </p>
      <Columns columns={columns ?? []} />
      <Rejections rejections={detail.rejections} rejected={counts.rejected} />
    </div>
  )
}

function Columns({ columns }: { columns: NonNullable<ImportDetail['import']['columns']> }) {
  const rows = columns.map((column, index) => ({ ...column, index }))
  return (
    <details className={styles.columns}>
      <summary>Which column became which field</summary>
      <DataTable
        caption="Columns of the file and the fields they became"
        columns={[
          { key: 'header', header: 'Column', isRowHeader: true, cell: ({ header }) => <bdi>{header || DASH}</bdi> },
          { key: 'field', header: 'Field', cell: ({ field }) => field ?? 'not read' },
        ]}
        rows={rows}
        keyOf={({ index }) => index}
        isCompact
      />
    </details>
  )
}

function Rejections({ rejections, rejected }: { rejections: ImportDetail['rejections']; rejected: number }) {
  if (rejected === 0) return null
  const isAll = rejections.length >= rejected
  return (
    <div className={styles.rejections}>
      <h3>
        {isAll
          ? 'Rows that were not taken'
          : `The first ${rejections.length} of ${formatCount(rejected)} rows that were not taken`}
      </h3>
      <BlockRows>
        <DataTable
          caption="Rejected rows"
          columns={[
            {
              key: 'line',
              header: 'Line',
              align: 'end',
              isRowHeader: true,
              cell: ({ line }) => <Named name="Line">{formatCount(line)}</Named>,
            },
            {
              key: 'column',
              header: 'Column',
              cell: ({ column }) => (
                <Named name="Column" isWide>
                  <bdi>{column ?? DASH}</bdi>
                </Named>
              ),
            },
            {
              key: 'reason',
              header: 'Reason',
              cell: ({ reason }) => (
                <Named name="Reason" isWide>
                  <bdi>{reason}</bdi>
                </Named>
              ),
            },
            {
              key: 'raw',
              header: 'As it stands in the file',
              cell: ({ raw }) => (
                <Named name="As written" isWide>
                  <bdi className={styles.raw}>{raw}</bdi>
                </Named>
              ),
            },
          ]}
          rows={rejections.map((rejection, index) => ({ ...rejection, index }))}
          keyOf={({ index }) => index}
          isCompact
        />
      </BlockRows>
    </div>
  )
}
