import type { Contract, DatedCoverage } from '#server/domain/contract'
import { formatDay } from '../_format'
import { describeWeek } from '../_ui/describe-hours'

/** The hours last agreed with a vendor: "always on duty", "Mon–Fri 22:00–06:00 into the next day (Europe/Riga)". */
export function describeCoverage(contract: Contract | null): string {
  const last = inOrder(contract?.coverages ?? []).at(-1)
  if (last === undefined) return 'always on duty'
  const words = hoursOf(last)
  return last.from === null ? words : `${words}, from ${formatDay(last.from)}`
}

/** Coverages in the order in which they come into force, the one from the beginning first. */
export function inOrder<Entry extends DatedCoverage>(coverages: readonly Entry[]): Entry[] {
  return [...coverages].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

function hoursOf({ coverage }: DatedCoverage): string {
  return coverage === null ? 'always on duty' : `${describeWeek(coverage)} (${coverage.zone})`
}
