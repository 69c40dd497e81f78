import type { VersionedStandard } from '#server/domain/standard'

/**
 * The version in force on a day (YYYY-MM-DD): of those whose first day is not after it, the latest published; before the
 * first day of all of them, the earliest published. Throws RangeError where there is no version at all.
 */
export function versionOn<Version extends VersionedStandard>(versions: readonly Version[], day: string): Version {
  const latestFirst = [...versions].sort((a, b) => b.version - a.version)
  const found = latestFirst.find(({ validFrom }) => validFrom === null || validFrom <= day) ?? latestFirst.at(-1)
  if (found === undefined) throw new RangeError('There is no version of the standard.')
  return found
}
