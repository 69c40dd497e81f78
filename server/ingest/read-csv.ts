import Papa from 'papaparse'
import { guessDelimiter, mostCommon, QUOTE_BY_QUOTES, type Quotes, takeDelimiterLine } from './delimiter'

export interface CsvRecord {
  /** Line of the file on which the record starts, from 1. */
  line: number
  cells: readonly string[]
}

/** The rest of a file from the line that opened a quote which is never closed (rulings.md 28). */
export interface UnclosedQuote {
  line: number
  reason: string
  /** At most 500 characters. */
  raw: string
}

export interface CsvBatch {
  records: readonly CsvRecord[]
  /** Set only on the last batch. */
  unclosedQuote: UnclosedQuote | null
  delimiter: string
}

export interface CsvOptions {
  /** Null (or empty) takes that of a "sep=" line, else guesses from the first hundred records. */
  delimiter?: string | null
  quotes?: Quotes
}

/** Characters parsed at once. Fixed, so that the result cannot depend on how the bytes arrived. */
const PIECE = 1 << 15
/** A record longer than this has swallowed its successors. */
const LONGEST_RECORD = 1 << 20
const RAW_LENGTH = 500

/**
 * Text (line ends are "\n") to records, in batches, in file order; blank lines are records of one empty cell.
 * Quotes inside a quoted cell that are not doubled are taken as characters, unless the cell then shows that it
 * swallowed other records: there, at a record over 1 MB and at an open quote at the end of the file, reading stops with
 * `unclosedQuote`.
 * Cells are slices of the pieces read: copy one that is to be kept longer than its batch. Empty in, nothing out.
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  { delimiter: told = null, quotes = 'standard' }: CsvOptions = {},
): AsyncGenerator<CsvBatch> {
  let parse: PieceParser | null = null
  let pending = ''
  for await (const piece of inPieces(text)) {
    if (parse === null) {
      const { delimiter, rest } = takeDelimiterLine(piece)
      const used = (told === '' ? null : told) ?? delimiter ?? guessDelimiter(rest, quotes)
      parse = createPieceParser(used, rest.length === piece.length ? 1 : 2, quotes)
      pending = rest
    } else {
      pending += piece
    }
    const parsed = parse(pending, false)
    pending = parsed.rest
    if (parsed.batch.records.length > 0 || parsed.batch.unclosedQuote !== null) yield parsed.batch
    if (parsed.batch.unclosedQuote !== null) return
  }
  if (parse !== null && pending !== '') yield parse(pending, true).batch
}

/**
 * How the start of a CSV reads: its rows but the last, which may be cut, and how many of them are damaged, that is of
 * another width than most, or with a quote that took following rows for text.
 */
export function readCsvShape(text: string, delimiter: string): { rows: number; damaged: number } {
  const result: PaparseResult = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, false)
  const swallowing = new Set<number>()
  for (const { row } of result.errors)
    if (result.data[row]?.some((cell) => swallowedRecords(cell, delimiter, '"'))) swallowing.add(row)
  const lastRow = result.data.length - 1
  const widths = result.data
    .slice(0, lastRow)
    .filter((cells) => cells.length > 1 || cells[0] !== '')
    .map(({ length }) => length)
  const usual = mostCommon(widths)
  const ragged = widths.filter((width) => width !== usual).length
  return { rows: widths.length, damaged: ragged + swallowing.size }
}

async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let collected = ''
  for await (const chunk of text) {
    collected += chunk
    let start = 0
    for (; collected.length - start >= PIECE; start += PIECE) yield collected.slice(start, start + PIECE)
    if (start > 0) collected = collected.slice(start)
  }
  if (collected !== '') yield collected
}

interface PaparseResult {
  data: string[][]
  errors: readonly { code: string; row: number }[]
  meta: { cursor: number }
}

type PieceParser = (text: string, isEnd: boolean) => { batch: CsvBatch; rest: string }

function createPieceParser(delimiter: string, firstLine: number, quotes: Quotes): PieceParser {
  const quote = QUOTE_BY_QUOTES[quotes]
  const config = {
    delimiter,
    newline: '\n' as const,
    quoteChar: quote ?? '"',
    fastMode: quote === null ? true : undefined,
  }
  let line = firstLine

  function toUnclosedQuote(raw: string): UnclosedQuote {
    return {
      line,
      reason:
        quote === null || !raw.includes(quote)
          ? `Line ${line} is longer than 1 MB; nothing from there on was read. Break it up and import the file again.`
          : `The record that starts in line ${line} opens a quote that is not closed; nothing from there on was read. Close or double the quote and import the file again.`,
      raw: raw.slice(0, RAW_LENGTH),
    }
  }

  return (text, isEnd) => {
    const result: PaparseResult = new Papa.Parser(config).parse(text, 0, !isEnd)
    const unclosedRow = findUnclosedRow(result, delimiter, quote ?? '"')
    const startLine = line
    const quoted = quote !== null && text.includes(quote)
    const records: CsvRecord[] = []
    for (const [row, cells] of result.data.entries()) {
      if (row === unclosedRow) {
        const raw = text.slice(startOfLine(text, line - startLine))
        return { batch: { records, unclosedQuote: toUnclosedQuote(raw), delimiter }, rest: '' }
      }
      records.push({ line, cells })
      line += quoted ? 1 + lineBreaks(cells) : 1
    }
    const rest = text.slice(result.meta.cursor)
    const tooLong = !isEnd && rest.length > LONGEST_RECORD
    return { batch: { records, unclosedQuote: tooLong ? toUnclosedQuote(rest) : null, delimiter }, rest }
  }
}

/** The first row whose quote is open at the end, or that took a quote after a delimiter or line break for its own text. */
function findUnclosedRow(result: PaparseResult, delimiter: string, quote: string): number | null {
  for (const { code, row } of result.errors) {
    const cells = result.data[row]
    if (cells === undefined) continue
    if (code === 'MissingQuotes' || cells.some((cell) => swallowedRecords(cell, delimiter, quote))) return row
  }
  return null
}

function swallowedRecords(cell: string, delimiter: string, quote: string): boolean {
  const lineBreak = cell.indexOf('\n')
  return (
    lineBreak !== -1 && (cell.includes(`\n${quote}`, lineBreak) || cell.includes(`${delimiter}${quote}`, lineBreak))
  )
}

function lineBreaks(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++
  return count
}

function startOfLine(text: string, lines: number): number {
  let at = 0
  for (let i = 0; i < lines; i++) at = text.indexOf('\n', at) + 1
  return at
}
