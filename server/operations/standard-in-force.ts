import type { Database } from '#db/open-database'
import { findStandardInForce, listStandards, type StandardVersion, saveStandard } from '#db/queries/standards'
import { THIS_COMPUTER } from '#server/domain/scope'
import { defaultStandard, parseStandard } from '#server/scoring/standard'

/** The latest version of the standard; a fresh installation gets the default as version 1 (rulings.md 35). */
export async function standardInForce(database: Database, now: number): Promise<StandardVersion> {
  const known = await findStandardInForce(database)
  if (known) return completed(known)
  await saveStandard(database, {
    standard: defaultStandard,
    actor: THIS_COMPUTER,
    publishedAt: now,
    validFrom: null,
    note: null,
  })
  const saved = await findStandardInForce(database)
  if (!saved) throw new Error('The default standard was saved but cannot be read.')
  return saved
}

/** Every version up to one, earliest first. */
export async function standardVersions(database: Database, upTo?: number): Promise<StandardVersion[]> {
  return (await listStandards(database, upTo)).map(completed)
}

/** What was published before a setting existed has that setting's default. */
function completed(version: StandardVersion): StandardVersion {
  return { ...version, standard: parseStandard(version.standard) }
}
