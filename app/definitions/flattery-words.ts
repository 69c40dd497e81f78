import { formatPercent } from '../_format'
import type { DefinitionsComparison } from '../_trpc/outputs'

type Flattered = NonNullable<DefinitionsComparison['mostFlattered']>

/**
 * What the difference between a vendor's own report and our count comes to, up to the conversations that are judged
 * otherwise: "Night Owls: 98.1 % of first replies in time as …, 61.4 % as we count them".
 */
export function flatteryWords({ vendor, ours, report, difference }: Flattered): string {
  if (difference <= 0) return `No vendor looks better in its own report than as we count; ${vendor.name} comes closest`
  const inReport = `${formatPercent(report.share)} of first replies in time as a vendor's report counts them`
  return `${vendor.name}: ${inReport} (automatic replies count), ${formatPercent(ours.share)} as we count them`
}

/** Why there is no such difference to tell. */
export function noFlatteryWords({
  vendors,
  displayFloor,
}: Pick<DefinitionsComparison, 'vendors' | 'displayFloor'>): string {
  const who = vendors.length === 1 ? 'The vendor has' : 'Every vendor has'
  return `${who} too few first replies here to compare: at least ${displayFloor} must be counted either way.`
}
