import type { Membership } from '#server/domain/contract'
import { BadInput } from '#server/domain/refusal'

const FIRST = '0000-00-00'
const LAST = '9999-12-31'
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The memberships of one agent, earliest first. Throws BadInput where a day is none, a vendor is unknown, one ends before
 * it begins, or two hold on the same day, which names both.
 */
export function checkMemberships(
  memberships: readonly Membership[],
  agent: string,
  vendorNames: ReadonlyMap<number, string>,
): Membership[] {
  const told = memberships.map(({ vendorId, from, to }) => {
    const vendor = vendorNames.get(vendorId)
    if (vendor === undefined)
      throw new BadInput(`A vendor for whom "${agent}" is to work does not exist. Reload the page.`)
    for (const day of [from, to])
      if (day !== null && !isRealDay(day)) throw new BadInput(`"${day}" is no day. Write it as YYYY-MM-DD.`)
    if ((from ?? FIRST) > (to ?? LAST))
      throw new BadInput(
        `"${agent}" cannot work for "${vendor}" from ${from} to ${to}, which is earlier. Swap the days.`,
      )
    return { vendorId, from, to, words: `"${vendor}" ${daysOf(from, to)}` }
  })
  told.sort((a, b) => ((a.from ?? FIRST) < (b.from ?? FIRST) ? -1 : (a.from ?? FIRST) > (b.from ?? FIRST) ? 1 : 0))
  for (const [index, later] of told.entries()) {
    const earlier = told[index - 1]
    if (earlier !== undefined && (later.from ?? FIRST) <= (earlier.to ?? LAST))
      throw new BadInput(
        `"${agent}" cannot work for ${earlier.words} and for ${later.words}: some days are in both. Change one of them.`,
      )
  }
  return told.map(({ vendorId, from, to }) => ({ vendorId, from, to }))
}

/** "from 2026-04-01", "until 2026-03-31", "always". */
export function daysOf(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'always' : `until ${to}`
  return to === null ? `from ${from}` : `from ${from} to ${to}`
}

function isRealDay(day: string): boolean {
  const at = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}
