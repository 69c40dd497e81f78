import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#db/open-database'
import { type ImportOptions, NO_OPTIONS } from '#server/domain/import'
import { formatCsvRow } from '#server/ingest/write-csv'
import { type FilesOutcome, importFiles } from './import-files'
import { undoImport } from './undo-import'

export const AN_HOUR = 3_600_000

const NOW = 1_800_000_000_000

/** Takes CSV texts in as the command line does, one import for all of them. */
export function importCsv(
  database: Database,
  csvTexts: string | readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<FilesOutcome> {
  return takeIn(database, [csvTexts].flat(), options, false)
}

/** Reads CSV texts on trial, as the command line does. */
export function checkCsv(
  database: Database,
  csvTexts: string | readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<FilesOutcome> {
  return takeIn(database, [csvTexts].flat(), options, true)
}

/** Takes an import back, as the worker does. */
export function undo(database: Database, importId: number): Promise<{ note: string | null }> {
  return undoImport(database, { importId, now: () => NOW, onProgress: () => undefined })
}

/** Takes CSV texts in and gives the import's id. */
export async function importedId(
  database: Database,
  csvTexts: string | readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<number> {
  const outcome = await importCsv(database, csvTexts, options)
  if (outcome.kind !== 'committed') throw new Error(`Not taken in: ${JSON.stringify(outcome)}`)
  return outcome.importId
}

async function takeIn(
  database: Database,
  csvTexts: readonly string[],
  options: Partial<ImportOptions>,
  dryRun: boolean,
): Promise<FilesOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-test-'))
  try {
    const paths = csvTexts.map((csv, index) => {
      const path = join(folder, `part-${index}.csv`)
      writeFileSync(path, csv)
      return path
    })
    return await importFiles(database, {
      paths,
      options: { ...NO_OPTIONS, ...options },
      dryRun,
      actor: 'a test',
      owner: 'a test',
      now: () => NOW,
      onProgress: () => undefined,
      onWaiting: () => undefined,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const HEADER = [
  'conversation_id',
  'message_id',
  'created_at',
  'sender_type',
  'sender_name',
  'channel',
  'vendor',
  'message',
]

interface DrawnOptions {
  id: string
  vendor: string
  channel?: string
  day?: string
}

/**
 * Rows of one conversation drawn as text, a message per line: "22:14 customer: ...", "22:15 agent Maya: ...".
 * Message ids are the conversation's id and the line's number.
 */
export function drawRows(
  drawing: string,
  { id, vendor, channel = 'chat', day = '2026-03-02' }: DrawnOptions,
): string[] {
  return drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => {
      const match = /^(\d\d:\d\d)(?::(\d\d))? (customer|agent|bot|system)(?: ([^:]+))?: (.*)$/.exec(line)
      if (!match) throw new Error(`This line is not drawn right: ${line}`)
      const [, time, seconds = '00', role, name, text] = match
      const at = `${day}T${time}:${seconds}Z`
      return formatCsvRow([id, `${id}-${index + 1}`, at, role ?? '', name ?? role ?? '', channel, vendor, text ?? ''])
    })
}

export function csvOf(rows: readonly string[]): string {
  return formatCsvRow(HEADER) + rows.join('')
}

/** Every row of every table but the standard, which the first question about it writes. */
export function allRows({ sqlite }: Database): unknown[] {
  sqlite.exec("INSERT INTO message_words (message_words, rank) VALUES ('integrity-check', 1)")
  const tables = sqlite
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1")
    .pluck()
    .all()
  return (
    tables
      // The index of words stores the same words in more than one way; it is held against the messages instead.
      .filter((table) => table !== 'standards' && !table.startsWith('message_words'))
      .map((table) => [table, sqlite.prepare(`SELECT * FROM "${table}"`).all()])
  )
}
