import type { ImportMapping } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import type { Encoding } from './encoding'
import { type EntryBatch, type FileEntries, SAMPLE_ENTRIES } from './entry-batch'
import { splitEntries, type TextEntry } from './formats/text-entries'
import { type OpenBytes, readText } from './read-text'

/** A transcript is one chat or one group's; a file larger than this is none. */
const LARGEST = 64 * 1024 * 1024

export interface TranscriptEntries extends FileEntries<TextEntry> {
  encoding(): Encoding
}

/** A transcript file as its entries, read whole. Throws BadInput for one too large to be a transcript. */
export async function openTranscriptEntries(
  openBytes: OpenBytes,
  mapping: ImportMapping,
  startsEntry: (line: string) => boolean,
): Promise<TranscriptEntries> {
  let encoding: Encoding = 'utf-8'
  let text = ''
  const decoded = readText(openBytes, mapping, (used) => {
    encoding = used
  })
  for await (const chunk of decoded) {
    text += chunk
    if (text.length > LARGEST)
      throw new BadInput('This transcript is larger than 64 MB: export a shorter period, or one chat a file.')
  }
  const entries = splitEntries(text.split('\n'), 1, startsEntry)
  return {
    first: { entries: entries.slice(0, SAMPLE_ENTRIES), skipped: {}, rejections: [] },
    rest: afterSample(entries.slice(SAMPLE_ENTRIES)),
    encoding: () => encoding,
  }
}

async function* afterSample(entries: readonly TextEntry[]): AsyncGenerator<EntryBatch<TextEntry>> {
  for (let start = 0; start < entries.length; start += SAMPLE_ENTRIES)
    yield { entries: entries.slice(start, start + SAMPLE_ENTRIES), skipped: {}, rejections: [] }
}
