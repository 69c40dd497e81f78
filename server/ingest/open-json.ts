import type { FileContext } from './file-context'
import type { JsonAdapter, JsonObject } from './formats/adapter'
import type { OpenedFile } from './opened-file'
import { openReadings } from './understand/open-readings'

export interface ParsedEntry {
  line: number
  raw: string
  value: JsonObject
}

/** A file of JSON objects in the format of an adapter, ready to be read. */
export function openJson(
  adapter: JsonAdapter,
  context: FileContext,
  sample: readonly ParsedEntry[],
): OpenedFile<ParsedEntry> {
  return openReadings(
    adapter,
    {
      toReading: ({ value }) => adapter.read(value),
      lineOf: ({ line }) => line,
      rawOf: ({ raw }) => raw,
      vendorCell: null,
      vendorCandidates: [],
      columns: [],
      surveyWhole: null,
      zoneOfHeader: null,
    },
    context,
    sample,
  )
}
