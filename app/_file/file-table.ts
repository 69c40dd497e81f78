import { type HtmlValue, html, type Markup } from './html'

export interface FileColumn<Row> {
  header: string
  cell: (row: Row) => HtmlValue
  isRowHeader?: boolean
  align?: 'end'
  className?: string
}

interface FileTable<Row> {
  /** Said above the table. */
  caption?: string
  className?: string
  columns: readonly FileColumn<Row>[]
  rows: readonly Row[]
}

/** A table of a saved file; nothing without rows. */
export function fileTable<Row>({ caption, className, columns, rows }: FileTable<Row>): Markup | null {
  if (rows.length === 0) return null
  return html`<table class="${className ?? ''}">${caption !== undefined && html`<caption>${caption}</caption>`}
<thead><tr>${columns.map((column) => html`<th scope="col" class="${classOf(column)}">${column.header}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map((column) => cellOf(column, row))}</tr>\n`)}</tbody></table>`
}

function cellOf<Row>(column: FileColumn<Row>, row: Row): Markup {
  const content = column.cell(row)
  return column.isRowHeader
    ? html`<th scope="row" class="${classOf(column)}">${content}</th>`
    : html`<td class="${classOf(column)}">${content}</td>`
}

function classOf<Row>({ align, className }: FileColumn<Row>): string {
  return [align, className].filter((name) => name !== undefined).join(' ')
}
