import type { ImportMapping } from '#server/domain/import'
import type { Encoding } from './encoding'
import { type EntryBatch, type FileEntries, SAMPLE_CHARACTERS, SAMPLE_ENTRIES } from './entry-batch'
import type { ParsedEntry } from './open-json'
import { type OpenBytes, readText } from './read-text'
import { type JsonEntry, splitJson } from './split-json'

export interface JsonEntries extends FileEntries<ParsedEntry> {
  encoding(): Encoding
}

const LONGEST_RAW = 1 << 16

/** A JSON file opened at its first object; broken objects are rejections. */
export async function openJsonEntries(openBytes: OpenBytes, mapping: ImportMapping): Promise<JsonEntries> {
  let encoding: Encoding = 'utf-8'
  const objects = splitJson(
    readText(openBytes, mapping, (used) => {
      encoding = used
    }),
  )
  const first: {
    entries: ParsedEntry[]
    skipped: object
    rejections: EntryBatch<ParsedEntry>['rejections'][number][]
  } = { entries: [], skipped: {}, rejections: [] }
  let characters = 0
  while (first.entries.length < SAMPLE_ENTRIES && characters < SAMPLE_CHARACTERS) {
    const { done, value } = await objects.next()
    if (done) break
    const batch = toEntries(value)
    first.entries.push(...batch.entries)
    first.rejections.push(...batch.rejections)
    for (const { raw } of value) characters += raw.length
  }
  return { first, rest: entriesOf(objects), encoding: () => encoding }
}

async function* entriesOf(objects: AsyncGenerator<JsonEntry[]>): AsyncGenerator<EntryBatch<ParsedEntry>> {
  try {
    for await (const batch of objects) yield toEntries(batch)
  } finally {
    await objects.return(undefined)
  }
}

function toEntries(objects: readonly JsonEntry[]): EntryBatch<ParsedEntry> {
  return {
    entries: objects.flatMap(({ line, raw, value }) => (value === null ? [] : [{ line, raw, value }])),
    skipped: {},
    rejections: objects.flatMap(({ line, raw, value, problem }) =>
      value === null
        ? [{ line, column: null, reason: problem ?? 'This is no JSON object.', raw: raw.slice(0, LONGEST_RAW) }]
        : [],
    ),
  }
}
