import type { ImportedMessage, ImportOptions, Rejection, SkipKind } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { decodeText } from './decode'
import { detectEncoding, type Encoding, NotUtf8 } from './encoding'
import { withLongFirstChunk } from './first-chunk'
import type { Adapter, MappedColumn, OpenedFile } from './formats/adapter'
import { findAdapter } from './formats/index'
import { QuestionsLeft } from './questions-left'
import { type CsvBatch, type CsvRecord, readCsv, type UnclosedQuote } from './read-csv'
import { recogniseContent } from './recognise-content'

export interface Batch {
  messages: ImportedMessage[]
  rejections: Rejection[]
  skipped: Record<SkipKind, number>
  /** messages + rejections + skipped, always. */
  recordsRead: number
}

export interface OpenedTranscript {
  adapter: Adapter
  columns: readonly MappedColumn[]
  closingsTold: boolean
  /** Everything after the header, in file order; may be called once. */
  records(): AsyncGenerator<Batch>
  /** Meaningful after the last batch: source order is then the reverse of file order (rulings.md 1). */
  newestFirst(): boolean
  /** Lets go of the file where `records` is not read. */
  close(): Promise<void>
}

type OpenBytes = () => AsyncIterable<Uint8Array>

const SAMPLE_RECORDS = 1000

/**
 * A file of transcripts, recognised, decoded and matched to the one adapter that claims it, ready to be read.
 * `openBytes` starts the file from its beginning and may be called several times. Throws BadInput for a file that
 * cannot be read, with what to do, and QuestionsLeft for one that leaves something open.
 * `records` can throw NotUtf8 where a file turns out to be in another encoding after characters that only UTF-8 has:
 * drop what was read and open it again with the `encoding` of `detectEncoding`, or show its message.
 */
export async function openTranscript(
  openBytes: OpenBytes,
  options: ImportOptions,
  encoding: Encoding | null = null,
): Promise<OpenedTranscript> {
  try {
    return await openDecoded(openBytes, options, encoding)
  } catch (error) {
    if (!(error instanceof NotUtf8) || encoding !== null) throw error
    return openDecoded(openBytes, options, await detectEncoding(openBytes))
  }
}

async function openDecoded(
  openBytes: OpenBytes,
  options: ImportOptions,
  encoding: Encoding | null,
): Promise<OpenedTranscript> {
  const start = await readStart(openBytes, encoding)
  try {
    const adapter = findAdapter(start.header)
    const file = adapter.open(start.header, options, start.records.slice(0, SAMPLE_RECORDS))
    if (file.needsTimeSurvey) await surveyRest(file, start)
    const questions = [...file.questions, ...file.decideTimes()]
    if (questions.length > 0) throw new QuestionsLeft(questions)
    const fresh = file.needsTimeSurvey ? null : start
    return {
      adapter,
      columns: file.columns,
      closingsTold: file.closingsTold,
      records: onceOnly(async function* () {
        yield* readRecords(file, fresh ?? (await readStart(openBytes, encoding)))
      }),
      newestFirst: file.newestFirst,
      close: async () => void (await start.batches.return(undefined)),
    }
  } catch (error) {
    await start.batches.return(undefined)
    throw error
  }
}

/** Header and first records of a file, and the batches that follow them. */
interface Start {
  header: readonly string[]
  blankBefore: number
  records: readonly CsvRecord[]
  unclosedQuote: UnclosedQuote | null
  batches: AsyncGenerator<CsvBatch>
}

async function readStart(openBytes: OpenBytes, encoding: Encoding | null): Promise<Start> {
  const text = decodeText(recognised(openBytes()), { encoding, otherwise: () => detectEncoding(openBytes) })
  const batches = readCsv(text)
  const records: CsvRecord[] = []
  let unclosedQuote: UnclosedQuote | null = null
  let headerAt = -1
  while (records.length <= headerAt + SAMPLE_RECORDS || headerAt === -1) {
    const { done, value } = await batches.next()
    if (done) break
    records.push(...value.records)
    unclosedQuote = value.unclosedQuote
    if (headerAt === -1) headerAt = records.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  }
  const header = records[headerAt]?.cells
  if (header === undefined)
    throw new BadInput(unclosedQuote?.reason ?? 'The file is empty: it has no header and no rows.')
  return { header, blankBefore: headerAt, records: records.slice(headerAt + 1), unclosedQuote, batches }
}

async function* recognised(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const chunk of withLongFirstChunk(bytes)) {
    const sentence = isFirst ? recogniseContent(chunk) : null
    if (sentence !== null) throw new BadInput(sentence)
    isFirst = false
    yield chunk
  }
}

async function surveyRest(file: OpenedFile, start: Start): Promise<void> {
  for (const record of start.records.slice(SAMPLE_RECORDS)) file.survey(record)
  for await (const { records } of start.batches) for (const record of records) file.survey(record)
}

async function* readRecords(file: OpenedFile, start: Start): AsyncGenerator<Batch> {
  try {
    const first = toBatch(file, start)
    first.skipped.blank += start.blankBefore
    first.recordsRead += start.blankBefore
    if (first.recordsRead > 0) yield first
    for await (const batch of start.batches) yield toBatch(file, batch)
  } finally {
    await start.batches.return(undefined)
  }
}

function toBatch(file: OpenedFile, { records, unclosedQuote }: CsvBatch): Batch {
  const batch: Batch = {
    messages: [],
    rejections: [],
    skipped: { blank: 0, repeated_header: 0 },
    recordsRead: records.length,
  }
  for (const record of records) {
    const taken = file.toMessage(record)
    if ('skipped' in taken) batch.skipped[taken.skipped]++
    else if ('reason' in taken) batch.rejections.push(taken)
    else batch.messages.push(taken)
  }
  if (unclosedQuote !== null) {
    batch.rejections.push({ ...unclosedQuote, column: null })
    batch.recordsRead++
  }
  return batch
}

function onceOnly(read: () => AsyncGenerator<Batch>): () => AsyncGenerator<Batch> {
  let isRead = false
  return () => {
    if (isRead) throw new Error('records() was called twice: open the transcript again.')
    isRead = true
    return read()
  }
}
