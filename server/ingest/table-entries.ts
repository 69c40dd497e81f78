import type { ImportMapping } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { doublingBackslashQuotes, looksBackslashed } from './backslash-quotes'
import type { Encoding } from './encoding'
import { type EntryBatch, type FileEntries, SAMPLE_ENTRIES } from './entry-batch'
import { findHeader } from './find-header'
import { type FooterBatch, withoutFooter } from './hold-footer'
import { type CsvBatch, type CsvRecord, readCsv, type UnclosedQuote } from './read-csv'
import { type OpenBytes, readText } from './read-text'
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
  const text = await withDialect(
    readText(openBytes, mapping, (used) => {
      encoding = used
    }),
    mapping,
  )
  const batches = readCsv(text, {
    delimiter: mapping.delimiter,
    quotes: mapping.quotes === 'plain' ? 'plain' : 'standard',
  })
  const { records, last } = await readSample(batches)
  const header = findHeader(records, mapping.headerLine)
  const names = header === null ? undefined : records[header.index]
  if (header === null || names === undefined) {
    await batches.return(undefined)
    throw new BadInput(last?.unclosedQuote?.reason ?? 'The file is empty: it has no header and no rows.')
  }
  const rest = withoutFooter(restOf(records.slice(header.index + 1), last, batches), names.cells.length)
  const first = await firstEntries(rest, records.slice(0, header.index))
  return {
    header: names.cells,
    headerLine: names.line,
    delimiter: last?.delimiter ?? ',',
    encoding: () => encoding,
    first,
    rest: entriesOf(rest),
  }
}

async function withDialect(text: AsyncGenerator<string>, mapping: ImportMapping): Promise<AsyncGenerator<string>> {
  if (mapping.quotes === 'plain') return text
  const { start, whole } = await peek(text, START)
  if (mapping.quotes === null && looksSmartQuoted(start)) {
    await whole.return(undefined)
    throw new BadInput(SMART_QUOTES)
  }
  const isBackslashed = mapping.quotes === 'backslash' || looksBackslashed(start)
  return isBackslashed ? doublingBackslashQuotes(whole) : whole
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
  while (records.length < HEADER_WITHIN + SAMPLE_ENTRIES) {
    const { done, value } = await batches.next()
    if (done) break
    records.push(...value.records)
    last = value
  }
  return { records, last }
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
): Promise<EntryBatch<CsvRecord>> {
  const blank = preamble.filter(({ cells }) => cells.every((cell) => cell.trim() === '')).length
  const entries: CsvRecord[] = []
  const skipped = { blank, preamble: preamble.length - blank, footer: 0 }
  const rejections = []
  while (entries.length < SAMPLE_ENTRIES) {
    const { done, value } = await batches.next()
    if (done) break
    const batch = toEntries(value)
    entries.push(...batch.entries)
    skipped.footer += value.footer
    rejections.push(...batch.rejections)
  }
  return { entries, skipped, rejections }
}

async function* entriesOf(batches: AsyncGenerator<FooterBatch>): AsyncGenerator<EntryBatch<CsvRecord>> {
  try {
    for await (const batch of batches) yield toEntries(batch)
  } finally {
    await batches.return(undefined)
  }
}

function toEntries({ records, unclosedQuote, footer }: FooterBatch): EntryBatch<CsvRecord> {
  return {
    entries: records,
    skipped: { footer },
    rejections: unclosedQuote === null ? [] : [toRejection(unclosedQuote)],
  }
}

function toRejection(quote: UnclosedQuote) {
  return { ...quote, column: null }
}
