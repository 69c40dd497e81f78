import type { Database } from '#db/open-database'
import type { StandardVersion } from '#db/queries/standards'
import { NotFound } from '#server/domain/refusal'
import { standardInForce, standardVersions } from '../standard-in-force'

export interface ListedVersion extends Omit<StandardVersion, 'standard'> {
  isNewest: boolean
}

/** Every version of the standard, the latest first. */
export async function listVersions(database: Database, now: number): Promise<ListedVersion[]> {
  const newest = await standardInForce(database, now)
  return (await standardVersions(database)).reverse().map((version) => listed(version, newest.version))
}

/** One version with the standard itself. Throws NotFound. */
export async function getVersion(
  database: Database,
  version: number,
): Promise<ListedVersion & Pick<StandardVersion, 'standard'>> {
  const versions = await standardVersions(database)
  const found = versions.find((known) => known.version === version)
  if (!found) throw new NotFound(`There is no version ${version} of the standard. The list of standards shows them.`)
  return { ...listed(found, versions.at(-1)?.version), standard: found.standard }
}

function listed({ standard: _, ...version }: StandardVersion, newest: number | undefined): ListedVersion {
  return { ...version, isNewest: version.version === newest }
}
