import type { Standard, VersionedStandard } from '#server/domain/standard'
import { buildHours, type Hours } from './coverage'

/** The standard that holds at an instant, with the company's business hours ready to be asked. */
export interface StandardInForce {
  version: number
  standard: Standard
  businessHours: Hours
}

/**
 * Tells which standard was in force at an instant: of the versions whose first day is not after that day, the latest
 * published; before the first day of all of them, the earliest published. Days are those of the latest version's zone.
 * Throws RangeError where there is no version at all.
 */
export function standardsInForce(versions: readonly VersionedStandard[]): (at: number) => StandardInForce {
  const latestFirst = [...versions].sort((a, b) => b.version - a.version)
  const [latest] = latestFirst
  if (latest === undefined) throw new RangeError('There is no version of the standard.')
  const hoursByVersion = new Map<number, StandardInForce>()
  const ready = ({ version, standard }: VersionedStandard): StandardInForce => {
    const known = hoursByVersion.get(version)
    if (known !== undefined) return known
    const inForce = { version, standard, businessHours: buildHours(standard.businessHours) }
    hoursByVersion.set(version, inForce)
    return inForce
  }
  const newest = ready(latest)
  if (latest.validFrom === null) return () => newest
  const earliest = latestFirst.at(-1) ?? latest
  return (at) => {
    const day = newest.businessHours.localDay(at)
    return ready(latestFirst.find(({ validFrom }) => validFrom === null || validFrom <= day) ?? earliest)
  }
}
