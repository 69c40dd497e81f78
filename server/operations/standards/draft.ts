import type { Database } from '#db/open-database'
import { addDraft, changeDraft, findDraft, removeDraft } from '#db/queries/standard-drafts'
import { Conflict, NotFound } from '#server/domain/refusal'
import type { Standard } from '#server/domain/standard'
import { parseStandard } from '#server/scoring/standard'
import { type DraftView, describeDraft } from './describe-draft'
import { getVersion } from './list-versions'

interface WrittenDraft {
  /** Untrusted: a whole standard. */
  standard: unknown
  validFrom: string | null
  note: string | null
  actor: string
  now: number
}

/** What was discarded, enough to bring it back. */
export interface DiscardedDraft {
  baseVersion: number
  standard: Standard
  validFrom: string | null
  note: string | null
}

/** Begins the next standard as a copy of a version. Throws Conflict where one is being written already. */
export async function startDraft(
  database: Database,
  start: { fromVersion: number; actor: string; now: number },
): Promise<DraftView> {
  const { version, standard } = await getVersion(database, start.fromVersion)
  return addNew(database, { ...start, baseVersion: version, standard, validFrom: null, note: null })
}

/** Brings a discarded draft back. Throws Conflict where another was begun since, BadInput for what is no standard. */
export async function restoreDraft(
  database: Database,
  draft: WrittenDraft & { baseVersion: number },
): Promise<DraftView> {
  await getVersion(database, draft.baseVersion)
  return addNew(database, { ...draft, standard: parseStandard(draft.standard) })
}

async function addNew(
  database: Database,
  { now, baseVersion, standard, validFrom, note, actor }: DiscardedDraft & { actor: string; now: number },
): Promise<DraftView> {
  const isNew = await addDraft(database, { baseVersion, standard, validFrom, note, actor, changedAt: now })
  if (!isNew)
    throw new Conflict('There is a draft already. Go on with it, or publish or discard it before you begin another.')
  return savedDraft(database)
}

/** Replaces the draft's standard, first day and note. A preview stays where the standard stays the same. */
export async function saveDraft(database: Database, written: WrittenDraft): Promise<DraftView> {
  const standard = parseStandard(written.standard)
  const known = await findDraft(database)
  if (!known) throw new NotFound(NO_DRAFT)
  await changeDraft(database, {
    standard,
    validFrom: written.validFrom,
    note: written.note,
    actor: written.actor,
    changedAt: written.now,
    ...(isSame(parseStandard(known.standard), standard) ? {} : { preview: null }),
  })
  return savedDraft(database)
}

/** Takes the draft away, as if it had never been begun. */
export async function discardDraft(database: Database): Promise<DiscardedDraft> {
  const removed = await removeDraft(database)
  if (!removed) throw new NotFound(NO_DRAFT)
  const { baseVersion, standard, validFrom, note } = removed
  return { baseVersion, standard: parseStandard(standard), validFrom, note }
}

export const NO_DRAFT = 'There is no draft. Begin one from a published version.'

async function savedDraft(database: Database): Promise<DraftView> {
  const draft = await describeDraft(database)
  if (!draft) throw new NotFound(NO_DRAFT)
  return draft
}

/** Parsed standards have their settings in one order. */
function isSame(a: Standard, b: Standard): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
