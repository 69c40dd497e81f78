import { discardUnseen } from '#db/bulk/discard-unseen'
import type { Database } from '#db/open-database'
import { changeImport, listRejections } from '#db/queries/imports'
import type { ImportOptions, ImportQuestion, Rejection } from '#server/domain/import'
import type { ImportCheck } from '#server/domain/import-check'
import { BadInput } from '#server/domain/refusal'
import { QuestionsLeft } from '#server/ingest/questions-left'
import { fillCheck } from './fill-check'
import { discardAfter, type ImportWork, whatWasRead } from './import-transcripts'
import { recallMapping } from './remember-mapping'
import { stageFiles, whyNothingTaken } from './stage-files'
import { createFileWatcher } from './watch-files'

export type CheckOutcome =
  | { kind: 'checked'; check: ImportCheck; rejections: Rejection[] }
  | { kind: 'asking'; questions: readonly ImportQuestion[] }

/** Enough for a person to see what is wrong. */
const LISTED_REJECTIONS = 1000

/**
 * Reads the files of an import on trial, exactly as taking them in would, and says what that would do; what it writes
 * while it reads is unseen and removed again. Where files with these headers of this vendor were taken in before and the
 * options are untouched, it reads them as those; `options` of the import then hold how. The import is then `checked`,
 * or `asking`. To be called by whoever holds the lease.
 */
export async function checkImport(database: Database, work: ImportWork): Promise<CheckOutcome> {
  const { importId } = work
  discardUnseen(database)
  await changeImport(database, importId, { state: 'reading', questions: null, failure: null, checked: null })
  try {
    const options = await optionsFor(database, work)
    const watcher = createFileWatcher(options)
    const staged = await stageFiles(database, {
      ...work,
      options,
      watcher,
      onRecords: (done) => work.onProgress({ step: 'reading', done, total: null }),
    })
    const nothing = staged.counts.recordsRead === 0 ? whyNothingTaken(staged, null) : null
    if (nothing !== null) throw new BadInput(nothing)
    const check = await fillCheck(database, work, staged, watcher)
    const rejections = await listRejections(database, importId, LISTED_REJECTIONS)
    discardUnseen(database)
    await changeImport(database, importId, { ...whatWasRead(staged), state: 'checked', progress: null, checked: check })
    return { kind: 'checked', check, rejections }
  } catch (error) {
    discardAfter(database, error)
    if (!(error instanceof QuestionsLeft)) throw error
    await changeImport(database, importId, { state: 'asking', progress: null, questions: [...error.questions] })
    return { kind: 'asking', questions: error.questions }
  }
}

async function optionsFor(database: Database, { importId, files, options }: ImportWork): Promise<ImportOptions> {
  if (!isUntouched(options)) return options
  const remembered = await recallMapping(database, files, options)
  if (remembered === null) return options
  await changeImport(database, importId, { options: remembered })
  return remembered
}

/** Nothing but a vendor for the whole file was said, which is part of what a mapping is remembered by. */
function isUntouched({ vendorColumn, zone, dayMonthOrder, mapping }: ImportOptions): boolean {
  const isSaid = (value: unknown) =>
    value !== null && typeof value === 'object' ? Object.keys(value).length > 0 : value !== null
  return vendorColumn === null && zone === null && dayMonthOrder === null && !Object.values(mapping).some(isSaid)
}
