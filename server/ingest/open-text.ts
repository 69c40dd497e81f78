import type { FileContext } from './file-context'
import type { Reading, TextAdapter } from './formats/adapter'
import type { TextEntry } from './formats/text-entries'
import type { OpenedFile } from './opened-file'
import { openReadings } from './understand/open-readings'

/** A transcript file in the format of an adapter, ready to be read. */
export function openText(
  adapter: TextAdapter,
  read: (entry: string) => Reading,
  context: FileContext,
  sample: readonly TextEntry[],
): OpenedFile<TextEntry> {
  return openReadings(
    adapter,
    {
      toReading: ({ text }) => read(text),
      lineOf: ({ line }) => line,
      rawOf: ({ text }) => text,
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
