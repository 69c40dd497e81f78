import type { Database } from '#db/open-database'
import { NotFound } from '#server/domain/refusal'
import type { StandardChange } from '#server/domain/standard'
import { describeStandardChanges } from '#server/scoring/describe-standard-changes'
import { describeDraft } from './describe-draft'
import { NO_DRAFT } from './draft'
import { getVersion } from './list-versions'

/** What differs between two versions, or between one and the draft, in the order of a standard's settings. */
export async function changesBetween(
  database: Database,
  from: number,
  to: number | 'draft',
): Promise<StandardChange[]> {
  const before = await getVersion(database, from)
  const after = to === 'draft' ? await describeDraft(database) : await getVersion(database, to)
  if (!after) throw new NotFound(NO_DRAFT)
  return describeStandardChanges(before.standard, after.standard)
}
