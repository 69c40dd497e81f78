import type { ImportMapping } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { doublingBackslashQuotes, looksBackslashed } from './backslash-quotes'
import type { Quotes } from './delimiter'
import type { Encoding } from './encoding'
import { createTableEnd, type TableRows } from './end-of-table'
import { type EntryBatch, type FileEntries, SAMPLE_CHARACTERS, SAMPLE_ENTRIES } from './entry-batch'
import { findHeader } from './find-header'
import { type FooterBatch, withoutFooter } from './hold-footer'
import { type CsvBatch, type CsvRecord, readCsv, type UnclosedQuote } from './read-csv'
import { type OpenBytes, readText } from './read-text'
import { looksSingleQuoted } from './single-quotes'
import { looksSmartQuoted, SMART_QUOTES } from './smart-quotes'

/** So many characters decide whether a file escapes quotes with a backslash. */
const START = 1 << 17

export interface TableEntries extends FileEntries<CsvRecord> {
  header: readonly string[]
  headerLine: number
  delimiter: string
  /** Known after the first text was decoded. */
  encoding(): Encoding
}

/** A CSV opened at its first row below the header. Throws BadInput for a file without a header. */
export async function openTableEntries(openBytes: OpenBytes, mapping: ImportMapping): Promise<TableEntries> {
  let encoding: Encoding = 'utf-8'
  const { text, quotes } = await withDialect(
    readText(openBytes, mapping, (used) => {
      encoding = used
    }),
    mapping,
  )
  const batches = readCsv(text, {
    delimiter: mapping.delimiter,
    quotes,
  })
  const { records, last } = await readSample(batches)
  const header = findHeader(records, mapping.headerLine)
  const names = header === null ? undefined : records[header.index]
  if (header === null || names === undefined) {
    await batches.return(undefined)
    throw new BadInput(last?.unclosedQuote?.reason ?? 'The file is empty: it has no header and no rows.')
  }
  const rest = withoutFooter(restOf(records.slice(header.index + 1), last, batches), names.cells.length)
  const rowsOf = createTableEnd(names.cells)
  const first = await firstEntries(rest, records.slice(0, header.index), rowsOf)
  return {
    header: names.cells,
    headerLine: names.line,
    delimiter: last?.delimiter ?? ',',
    encoding: () => encoding,
    first,
    rest: entriesOf(rest, rowsOf),
  }
}

async function withDialect(
  text: AsyncGenerator<string>,
  mapping: ImportMapping,
): Promise<{ text: AsyncGenerator<string>; quotes: Quotes }> {
  if (mapping.quotes === 'plain') return { text, quotes: 'plain' }
  const { start, whole } = await peek(text, START)
  if (mapping.quotes === null && looksSmartQuoted(start)) {
    await whole.return(undefined)
    throw new BadInput(SMART_QUOTES)
  }
  if (mapping.quotes === null && looksSingleQuoted(start)) return { text: whole, quotes: 'single' }
  const isBackslashed = mapping.quotes === 'backslash' || looksBackslashed(start)
  return { text: isBackslashed ? doublingBackslashQuotes(whole) : whole, quotes: 'standard' }
}

/** The first characters of a text, and the text from its beginning. */
export async function peek(
  text: AsyncGenerator<string>,
  length: number,
): Promise<{ start: string; whole: AsyncGenerator<string> }> {
  let start = ''
  while (start.length < length) {
    const { done, value } = await text.next()
    if (done) break
    start += value
  }
  async function* whole(): AsyncGenerator<string> {
    try {
      if (start !== '') yield start
      yield* text
    } finally {
      await text.return(undefined)
    }
  }
  return { start, whole: whole() }
}

/** Rows at the start of a file, as many as the header and a sample need. */
const HEADER_WITHIN = 30

async function readSample(batches: AsyncGenerator<CsvBatch>): Promise<{ records: CsvRecord[]; last: CsvBatch | null }> {
  const records: CsvRecord[] = []
  let last: CsvBatch | null = null
  let characters = 0
  while (records.length < HEADER_WITHIN + SAMPLE_ENTRIES && characters < SAMPLE_CHARACTERS) {
    const { done, value } = await batches.next()
    if (done) break
    records.push(...value.records)
    characters += charactersOf(value.records)
    last = value
  }
  return { records, last }
}

function charactersOf(records: readonly CsvRecord[]): number {
  return records.reduce((sum, { cells }) => cells.reduce((length, cell) => length + cell.length, sum), 0)
}

async function* restOf(
  records: readonly CsvRecord[],
  last: CsvBatch | null,
  batches: AsyncGenerator<CsvBatch>,
): AsyncGenerator<CsvBatch> {
  try {
    yield { records, unclosedQuote: last?.unclosedQuote ?? null, delimiter: last?.delimiter ?? ',' }
    yield* batches
  } finally {
    await batches.return(undefined)
  }
}

async function firstEntries(
  batches: AsyncGenerator<FooterBatch>,
  preamble: readonly CsvRecord[],
  rowsOf: RowsOf,
): Promise<EntryBatch<CsvRecord>> {
  const blank = preamble.filter(({ cells }) => cells.every((cell) => cell.trim() === '')).length
  const entries: CsvRecord[] = []
  const skipped = { blank, preamble: preamble.length - blank, footer: 0 }
  const rejections = []
  let characters = 0
  while (entries.length < SAMPLE_ENTRIES && characters < SAMPLE_CHARACTERS) {
    const { done, value } = await batches.next()
    if (done) break
    const batch = toEntries(value, rowsOf)
    entries.push(...batch.entries)
    characters += charactersOf(value.records)
    skipped.footer += value.footer
    rejections.push(...batch.rejections)
  }
  return { entries, skipped, rejections }
}

async function* entriesOf(batches: AsyncGenerator<FooterBatch>, rowsOf: RowsOf): AsyncGenerator<EntryBatch<CsvRecord>> {
  try {
    for await (const batch of batches) yield toEntries(batch, rowsOf)
  } finally {
    await batches.return(undefined)
  }
}

type RowsOf = (records: readonly CsvRecord[]) => TableRows

function toEntries({ records, unclosedQuote, footer }: FooterBatch, rowsOf: RowsOf): EntryBatch<CsvRecord> {
  const { entries, rejections } = rowsOf(records)
  return {
    entries,
    skipped: { footer },
    rejections: unclosedQuote === null ? rejections : [...rejections, toRejection(unclosedQuote)],
  }
}

function toRejection(quote: UnclosedQuote) {
  return { ...quote, column: null }
}
