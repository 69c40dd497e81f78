import { NO_MAPPING } from '#server/domain/import'
import { readCsv } from '../read-csv'
import { splitJson } from '../split-json'
import type { JsonAdapter, Reading, TableAdapter, TextAdapter } from './adapter'
import { createTableHeader } from './table-header'
import { chooseColumns, tableRows } from './table-row'
import { splitEntries } from './text-entries'

/** What an adapter reads of each row of a CSV whose first line is the header. Throws where it does not claim the header. */
export async function readingsOfTable(adapter: TableAdapter, csv: string, fileName = 'test.csv'): Promise<Reading[]> {
  const records = []
  for await (const batch of readCsv(once(csv.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''))))
    records.push(...batch.records)
  const [first, ...rows] = records
  const header = createTableHeader(first?.cells ?? [], fileName)
  if (adapter.claims(header) === null) throw new Error(`${adapter.id} does not claim ${header.names.join()}`)
  const rowOf = tableRows(header, chooseColumns(header, adapter.columns, NO_MAPPING))
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== '')).map(rowOf)
  const whole = adapter.open?.()
  for (const row of filled) whole?.survey(row)
  return filled.map((row) => (whole ?? adapter).read(row))
}

/** What an adapter reads of each object of a JSON text. Throws where it does not claim them or one is broken. */
export async function readingsOfJson(adapter: JsonAdapter, json: string): Promise<Reading[]> {
  const objects = []
  for await (const entries of splitJson(once(json)))
    for (const { value, problem } of entries) {
      if (value === null) throw new Error(problem ?? 'no object')
      objects.push(value)
    }
  if (adapter.claims(objects.slice(0, 50)) === null) throw new Error(`${adapter.id} does not claim these objects`)
  return objects.map((object) => adapter.read(object))
}

/** What an adapter reads of each entry of a text. Throws where it does not claim it. */
export function readingsOfText(adapter: TextAdapter, text: string, fileName = 'test.txt'): Reading[] {
  if (adapter.claims(text.slice(0, 1 << 16)) === null) throw new Error(`${adapter.id} does not claim this text`)
  const file = adapter.open(fileName)
  return splitEntries(text.split('\n'), 1, file.startsEntry).map(({ text: entry }) => file.read(entry))
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
