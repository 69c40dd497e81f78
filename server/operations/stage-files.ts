import { stageImport } from '#db/bulk/stage-import'
import { storedConversations } from '#db/bulk/stored-conversations'
import type { Database } from '#db/open-database'
import { saveFileReading } from '#db/queries/import-files'
import type { ImportCounts, ImportedFacts, ImportedMessage, ImportOptions } from '#server/domain/import'
import type { FileReading } from '#server/domain/import-check'
import { nameKey } from '#server/domain/vendor'
import type { Batch } from '#server/ingest/batch'
import type { FileToRead, ImportFile } from './open-files'
import { openFiles } from './open-files'
import type { MessageChange } from './stage-messages'
import { createStager } from './stager'

export interface StagingWork {
  importId: number
  files: readonly ImportFile[]
  options: ImportOptions
  onRecords: (recordsRead: number) => void
  /** Sees what is read, where an import is only checked. */
  watcher?: StagingWatcher | null
}

export interface StagingWatcher {
  batch(batch: Batch): void
  /** A message that was there before this import. */
  known(message: ImportedMessage, storedAt: number): void
  fileEnd(file: { recordsRead: number; tellsClosings: boolean }): void
}

/** What reading the files has staged, and what committing them will change. */
export interface StagedImport {
  source: string
  counts: ImportCounts
  /** New conversations that have messages. */
  newConversationIds: number[]
  /** Conversations that were there before and get something new, with their facts as they will be. */
  touched: Map<number, ImportedFacts>
  /** Those of `touched` that have no messages. */
  withoutMessages: Set<number>
  changes: MessageChange[]
  /** Latest message or closing; null without any. */
  lastInstant: number | null
  firstAt: number | null
  lastAt: number | null
  closingsTold: boolean
  /** In the order in which the files were given. */
  readings: FileReading[]
}

/** Reads the files of one import into staging, where nobody sees them. */
export async function stageFiles(database: Database, work: StagingWork): Promise<StagedImport> {
  const { importId, options, watcher } = work
  const { files, system } = await openFiles(work.files, options)
  const source = sourceOf(options.vendor, system)
  const staging = stageImport(database, importId)
  const stager = createStager({
    staging,
    stored: storedConversations(database),
    importId,
    options,
    source,
    onKnown: watcher ? (message, storedAt) => watcher.known(message, storedAt) : null,
  })
  const readings: FileReading[] = []
  let closingsTold = false
  for (const file of files) {
    const opened = await stageFile(file)
    readings[file.ordinal] = opened.reading()
    closingsTold ||= opened.closingsTold
  }
  return { source, closingsTold, readings, ...stager.finish(closingsTold) }

  async function stageFile({ ordinal, open, linked }: FileToRead) {
    const opened = await open()
    const before = stager.counts.recordsRead
    let isFirst = true
    for await (const batch of opened.records()) {
      // The first batch holds the sample, which tells in which direction the file runs.
      if (isFirst) stager.startFile({ ordinal, grain: opened.grain, newestFirst: opened.newestFirst() })
      isFirst = false
      if (linked) for (const ticket of batch.tickets) linked.add(ticket)
      stager.takeBatch(batch)
      watcher?.batch(batch)
      work.onRecords(stager.counts.recordsRead)
    }
    stager.endFile()
    const { format, grain, columns } = opened.reading()
    watcher?.fileEnd({
      recordsRead: stager.counts.recordsRead - before,
      tellsClosings: columns.some(({ field }) => field === 'closedAt'),
    })
    await saveFileReading(database, { importId, ordinal, format, grain })
    return opened
  }
}

/** The namespace of the conversations' ids: one vendor's, and one helpdesk's where it is known. */
export function sourceOf(vendor: string | null, system: string): string {
  const account = vendor === null ? 'shared' : `vendor:${nameKey(vendor)}`
  return system === '' ? account : `${account}/${system}`
}

/** The sentence for an import that takes nothing in; null where it takes something. */
export function whyNothingTaken(
  { counts, readings }: Pick<StagedImport, 'counts' | 'readings'>,
  first: { line: number; reason: string } | null,
): string | null {
  if (counts.new + counts.changed + counts.unchanged + counts.facts + counts.duplicate > 0) return null
  if (counts.recordsRead === 0) return whyEmpty(readings)
  const example = first ? ` The first one, line ${first.line}: ${first.reason}` : ''
  return `None of the ${counts.recordsRead} rows could be taken.${example}`
}

function whyEmpty(readings: readonly FileReading[]): string {
  const titles = readings.map(({ title }) => title).join(', ')
  const isFactsOnly = readings.every(({ grain }) => grain === 'conversation' || grain === 'version')
  return isFactsOnly
    ? `The file (${titles}) has a header but no rows below it. Export it again for a period with conversations, together with an export of their messages: this one has none.`
    : `The file (${titles}) has a header but no rows below it. Export it again with its messages.`
}
