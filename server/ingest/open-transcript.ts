import { type Grain, type ImportOptions, noSkips } from '#server/domain/import'
import type { FileReading } from '#server/domain/import-check'
import { BadInput } from '#server/domain/refusal'
import type { Batch } from './batch'
import type { Encoding } from './encoding'
import type { EntryBatch, FileEntries } from './entry-batch'
import type { FileContext } from './file-context'
import { type FileStart, type Recognised, recogniseFormat } from './formats/index'
import { createTableHeader } from './formats/table-header'
import { openJsonEntries } from './json-entries'
import type { LinkedTickets } from './linked-tickets'
import { openJson } from './open-json'
import { openTable } from './open-table'
import { openText } from './open-text'
import type { OpenedFile } from './opened-file'
import { QuestionsLeft } from './questions-left'
import { kindOfContent, type OpenBytes, readText } from './read-text'
import { shortReason } from './short-reason'
import { openTableEntries, peek } from './table-entries'
import { openTranscriptEntries } from './transcript-entries'

export interface OpenedTranscript {
  adapter: Pick<Recognised['adapter'], 'id' | 'system' | 'title' | 'isTriedOnRealExport'>
  grain: Grain
  closingsTold: boolean
  /** Everything in file order; may be called once. */
  records(): AsyncGenerator<Batch>
  /** Meaningful after the last batch: source order is then the reverse of file order (rulings.md 1). */
  newestFirst(): boolean
  /** How the file was read; complete after the last batch. */
  reading(): FileReading
  /** Lets go of the file where `records` is not read. */
  close(): Promise<void>
}

/** Text looked at to recognise a transcript. */
const START = 1 << 16

/**
 * A file of transcripts, recognised, decoded and given to the one format that claims it, ready to be read.
 * `openBytes` starts the file from its beginning and may be called several times. Throws BadInput for a file that
 * cannot be read, with what to do, and QuestionsLeft for one that leaves something open; `records` may throw
 * QuestionsLeft too, where a later record does: drop what was read.
 */
export async function openTranscript(
  openBytes: OpenBytes,
  options: ImportOptions,
  from: { fileName: string; tickets: LinkedTickets | null },
): Promise<OpenedTranscript> {
  const { mapping } = options
  const context: FileContext = { ...from, options }
  const recognised = await recognise(openBytes, context)
  const { adapter } = recognised
  switch (adapter.content) {
    case 'json':
      return drive(recognised, context, {
        open: () => openJsonEntries(openBytes, mapping),
        understand: ({ first }) => openJson(adapter, context, first.entries),
      })
    case 'text': {
      const { startsEntry, read } = adapter.open(from.fileName)
      return drive(recognised, context, {
        open: () => openTranscriptEntries(openBytes, mapping, startsEntry),
        understand: ({ first }) => openText(adapter, read, context, first.entries),
      })
    }
    default:
      return drive(recognised, context, {
        open: () => openTableEntries(openBytes, mapping),
        understand({ header: names, first }) {
          const header = createTableHeader(names, from.fileName)
          return adapter.content === 'rows'
            ? adapter.open(header, context, first.entries)
            : openTable(adapter, header, context, first.entries)
        },
      })
  }
}

/** What one file is, from its start: for putting the files of an import in order. Throws as `openTranscript` does. */
export async function recogniseFile(
  openBytes: OpenBytes,
  options: ImportOptions,
  fileName: string,
): Promise<{ grain: Grain; system: string }> {
  const { adapter, grain } = await recognise(openBytes, { fileName, options, tickets: null })
  return { grain, system: adapter.system }
}

async function recognise(openBytes: OpenBytes, { options, fileName }: FileContext): Promise<Recognised> {
  const kind = await kindOfContent(openBytes)
  const start = await (kind === 'json' ? jsonStart(openBytes, options) : textStart(openBytes, options, fileName))
  return recogniseFormat(start, options.mapping)
}

const OBJECTS_LOOKED_AT = 50

async function jsonStart(openBytes: OpenBytes, { mapping }: ImportOptions): Promise<FileStart> {
  const { first, rest } = await openJsonEntries(openBytes, mapping)
  await rest.return(undefined)
  const objects = first.entries.slice(0, OBJECTS_LOOKED_AT).map(({ value }) => value)
  const [broken] = first.rejections
  if (objects.length === 0)
    throw new BadInput(
      broken === undefined
        ? 'The file is JSON without a single conversation in it: export it again, or for a longer period.'
        : `The file is JSON but cannot be read: ${broken.reason}`,
    )
  return { kind: 'json', objects }
}

async function textStart(openBytes: OpenBytes, { mapping }: ImportOptions, fileName: string): Promise<FileStart> {
  const { start, whole } = await peek(readText(openBytes, mapping), START)
  await whole.return(undefined)
  const { header, rest } = await openTableEntries(openBytes, mapping)
  await rest.return(undefined)
  return { kind: 'text', header: createTableHeader(header, fileName), start }
}

interface Way<Entry, Entries extends FileEntries<Entry>> {
  open(): Promise<Entries>
  understand(entries: Entries): OpenedFile<Entry>
}

type ToldEntries<Entry> = FileEntries<Entry> & { encoding(): Encoding; delimiter?: string; headerLine?: number }

async function drive<Entry, Entries extends ToldEntries<Entry>>(
  { adapter, why, grain }: Recognised,
  { fileName }: FileContext,
  way: Way<Entry, Entries>,
): Promise<OpenedTranscript> {
  const entries = await way.open()
  try {
    const file = way.understand(entries)
    if (file.needsSurvey) for await (const batch of entries.rest) for (const entry of batch.entries) file.survey(entry)
    const questions = file.questions()
    if (questions.length > 0) throw new QuestionsLeft(questions)
    let recordsRead = 0
    let isRead = false
    return {
      adapter,
      grain,
      closingsTold: file.closingsTold,
      async *records() {
        if (isRead) throw new Error('records() was called twice: open the transcript again.')
        isRead = true
        for await (const batch of readAll(file, file.needsSurvey ? await way.open() : entries)) {
          recordsRead += batch.recordsRead
          yield batch
        }
      },
      newestFirst: file.newestFirst,
      reading: () => ({
        fileName,
        format: adapter.id,
        title: adapter.title,
        why,
        isTriedOnRealExport: adapter.isTriedOnRealExport,
        grain,
        encoding: entries.encoding(),
        delimiter: entries.delimiter ?? null,
        headerLine: entries.headerLine ?? null,
        recordsRead,
        columns: file.columns,
        times: file.times(),
      }),
      close: async () => void (await entries.rest.return(undefined)),
    }
  } catch (error) {
    await entries.rest.return(undefined)
    throw error
  }
}

async function* readAll<Entry>(file: OpenedFile<Entry>, entries: FileEntries<Entry>): AsyncGenerator<Batch> {
  try {
    yield toBatch(file, entries.first)
    for await (const batch of entries.rest) yield toBatch(file, batch)
  } finally {
    await entries.rest.return(undefined)
  }
}

function toBatch<Entry>(file: OpenedFile<Entry>, { entries, skipped, rejections }: EntryBatch<Entry>): Batch {
  const batch: Batch = {
    messages: [],
    conversations: [],
    tickets: [],
    asides: [],
    rejections: [],
    skipped: { ...noSkips(), ...skipped },
    recordsRead: entries.length + rejections.length,
  }
  for (const n of Object.values(skipped)) batch.recordsRead += n
  for (const entry of entries) file.take(entry, batch)
  batch.rejections.push(...rejections)
  for (const rejection of batch.rejections) rejection.reason = shortReason(rejection.reason)
  return batch
}
