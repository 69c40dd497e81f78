import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HEADER } from './csv'

export type Row = Record<(typeof HEADER)[number], string>

/** Reads an export back for the tests, by the rules of RFC 4180 and nothing else. */
export function readRows(folder: string, files: readonly { name: string }[]): Row[] {
  return files.flatMap(({ name }) => {
    const [header = [], ...records] = parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''))
    return records.map(
      (cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])) as Row,
    )
  })
}

function parse(text: string): string[][] {
  const records: string[][] = []
  let cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/gy
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(cells)
    cells = []
  }
  return records
}
