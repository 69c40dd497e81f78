import type { Database } from '#db/open-database'
import { findScoresState } from '#db/queries/rollups'
import { findDraft } from '#db/queries/standard-drafts'
import { countScoredFrom } from '#db/queries/standard-previews'
import { publishStandard } from '#db/queries/standards'
import { Conflict, NotFound } from '#server/domain/refusal'
import type { Standard } from '#server/domain/standard'
import { parseStandard } from '#server/scoring/standard'
import { standardInForce } from '../standard-in-force'
import { NO_DRAFT } from './draft'

export interface Published {
  version: number
  /** The first day on which it is in force; null is from the beginning. */
  validFrom: string | null
  /** Conversations scored so far that began on its days: those judged by it once everything is scored again. */
  affected: number
}

interface Publishing {
  validFrom: string | null
  note: string | null
  actor: string
  now: number
}

/** Makes the draft the next version and takes the draft away. Throws NotFound without a draft. */
export async function publishDraft(database: Database, publishing: Publishing): Promise<Published> {
  const draft = await findDraft(database)
  if (!draft) throw new NotFound(NO_DRAFT)
  return publishAs(database, { ...publishing, standard: parseStandard(draft.standard) }, draft.changedAt)
}

/** Publishes a standard as the next version; a draft that is being written stays. */
export function publish(database: Database, publishing: Publishing & { standard: Standard }): Promise<Published> {
  return publishAs(database, publishing, null)
}

/** Publishes the newest version again, in force from the beginning, so that closed periods are judged by it too. */
export async function publishForRestating(
  database: Database,
  { actor, now }: { actor: string; now: number },
): Promise<Published> {
  if (!(await findScoresState(database)))
    throw new Conflict('There is nothing to restate yet. Import a transcript first.')
  const { version, standard } = await standardInForce(database, now)
  const note = `Restated: version ${version} applies from the beginning, also to periods that were closed.`
  return publish(database, { standard, validFrom: null, note, actor, now })
}

async function publishAs(
  database: Database,
  { standard, validFrom, note, actor, now }: Publishing & { standard: Standard },
  draftChangedAt: number | null,
): Promise<Published> {
  const row = { standard, actor, publishedAt: now, validFrom, note: note === '' ? null : note }
  const version = await publishStandard(database, row, draftChangedAt)
  if (version === null)
    throw new Conflict('The draft was changed or published elsewhere meanwhile. Look at it again, then publish it.')
  return { version, validFrom, affected: await countScoredFrom(database, validFrom) }
}
