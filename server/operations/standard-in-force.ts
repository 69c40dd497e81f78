import type { Database } from '#db/open-database'
import { findStandardInForce, type StandardVersion, saveStandard } from '#db/queries/standards'
import { THIS_COMPUTER } from '#server/domain/scope'
import { defaultStandard } from '#server/scoring/standard'

/** The standard in force; a fresh installation gets the default as version 1 (rulings.md 35). */
export async function standardInForce(database: Database, now: number): Promise<StandardVersion> {
  const known = await findStandardInForce(database)
  if (known) return known
  await saveStandard(database, { standard: defaultStandard, actor: THIS_COMPUTER, publishedAt: now })
  const saved = await findStandardInForce(database)
  if (!saved) throw new Error('The default standard was saved but cannot be read.')
  return saved
}
