import Link from 'next/link'
import type { CSSProperties, ReactNode } from 'react'
import { DEFAULT_COLUMNS, type ListColumn } from '#server/domain/list-column'
import type { ConversationList, ListedRow } from '../_trpc/outputs'
import { BlockRows, Named } from '../_ui/block-rows'
import { classNames } from '../_ui/class-names'
import { type Column, DataTable } from '../_ui/data-table'
import { PendingMark } from '../_ui/pending-mark'
import { type ListView, listHref } from '../_url/filter-url'
import { conversationHref } from './conversation-href'
import styles from './conversation-table.module.css'
import { SORT_WORDS } from './describe-list'
import { SHOWN_COLUMNS, type ShownColumn } from './list-columns'
import { SnippetText } from './snippet-text'

interface ConversationTableProps {
  list: ConversationList
  view: ListView
}

/** The rows of a list, what was found below each; on a narrow screen each row is a block with its columns named. */
export function ConversationTable({ list: { rows, snippets, zone }, view }: ConversationTableProps) {
  const isSearched = view.filter.search !== null
  const conversation: Column<ListedRow>[] = [
    {
      key: 'conversation',
      header: 'Conversation',
      isRowHeader: true,
      cell: (row) => <Opened row={row} view={view} foundId={snippets[row.conversationId]?.messageId ?? null} />,
    },
  ]
  const found: Column<ListedRow> = {
    key: 'found',
    header: <span className={styles.found}>Found</span>,
    cell: ({ conversationId }) => (
      <Named name="Found" isWide>
        <SnippetText pieces={snippets[conversationId]?.pieces ?? []} />
      </Named>
    ),
  }
  const shown = (columns: readonly ListColumn[]) => columns.map((column) => shownColumn(column, view, zone))
  const columns = [
    ...shown(view.columns.filter((column) => column === 'started')),
    ...conversation,
    ...(isSearched ? [found] : []),
    ...shown(view.columns.filter((column) => column !== 'started')),
  ]
  const beside: CSSProperties & Record<`--${string}`, number> = { '--beside': columns.length - 1 }
  const isWide = view.columns.length > DEFAULT_COLUMNS.length
  return (
    <BlockRows
      className={classNames(styles.list, isWide && styles.wide, isSearched && styles.searched)}
      style={isSearched ? beside : undefined}
    >
      <DataTable
        caption="Conversations"
        columns={columns}
        rows={rows}
        keyOf={({ conversationId, ordinal }) => `${conversationId}.${ordinal}`}
        isCompact
      />
    </BlockRows>
  )
}

function Opened({ row, view, foundId }: { row: ListedRow; view: ListView; foundId: number | null }) {
  const { filter, sort, columns } = view
  const href = conversationHref(row, filter, sort, { columns, foundId })
  return (
    <Link className={styles.link} href={href} data-item prefetch={false}>
      <bdi className={styles.id}>{row.externalId}</bdi>
      {row.subject && <bdi className={styles.subject}>{row.subject}</bdi>}
      <PendingMark />
    </Link>
  )
}

function shownColumn(column: ListColumn, view: ListView, zone: string): Column<ListedRow> {
  const { name, isFigure, cell, sorts = [], narrows } = SHOWN_COLUMNS[column]
  const sorted = sorts.find(({ order }) => order === view.sort)?.direction
  return {
    key: column,
    header: <Heading name={column === 'started' ? `${name} (${zone})` : name} sorts={sorts} view={view} />,
    ...(isFigure ? { align: 'end' } : {}),
    ...(sorted === undefined ? {} : { sorted }),
    cell: (row) => (
      <Named name={name}>
        <Cell row={row} narrows={narrows} view={view}>
          {cell(row, zone)}
        </Cell>
      </Named>
    ),
  }
}

/** The name of a column; where the column has an order, a link to it, or to the other one where it is on. */
function Heading({ name, sorts, view }: { name: string; sorts: NonNullable<ShownColumn['sorts']>; view: ListView }) {
  const at = sorts.findIndex(({ order }) => order === view.sort)
  const next = sorts[(at + 1) % Math.max(1, sorts.length)]
  if (next === undefined) return name
  return (
    <>
      <span className={styles.unordered}>{name}</span>
      <Link
        href={listHref(view.filter, next.order, view.columns)}
        scroll={false}
        className={styles.order}
        title={SORT_WORDS[next.order]}
      >
        {name}
        {at === -1 ? '' : <span aria-hidden>{sorts[at]?.direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
        <PendingMark />
      </Link>
    </>
  )
}

interface CellProps {
  row: ListedRow
  narrows: ShownColumn['narrows']
  view: ListView
  children: ReactNode
}

/** What a cell says, as a link that narrows the list to it; plain where the list is narrowed already. */
function Cell({ row, narrows, view: { filter, sort, columns }, children }: CellProps) {
  const change = narrows === undefined || filter[narrows.field] !== null ? null : narrows.to(row)
  if (change === null) return children
  const href = listHref({ ...filter, ...change }, sort, columns)
  return (
    <Link href={href} scroll={false} prefetch={false} className={styles.narrows}>
      {children}
    </Link>
  )
}
