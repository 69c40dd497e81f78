import { z } from 'zod'
import type { Contract, DatedCoverage } from '#server/domain/contract'
import { BadInput } from '#server/domain/refusal'
import { parseCoverage } from '#server/scoring/standard'

const contractSchema = z
  .strictObject({
    zone: z.string().nullable().default(null),
    coverages: z.array(z.strictObject({ from: z.iso.date().nullable().default(null), coverage: z.unknown() })).max(200),
  })
  .nullable()

/**
 * A contract from untrusted JSON, its coverages in the order in which they begin; null is none. Throws BadInput with one
 * sentence that says what is wrong.
 */
export function parseContract(value: unknown): Contract | null {
  const parsed = contractSchema.safeParse(value)
  if (!parsed.success)
    throw new BadInput(
      `A contract has "zone" and "coverages", each with "from" (YYYY-MM-DD or null) and "coverage"; at "${parsed.error.issues[0]?.path.join('.') ?? ''}" it has not.`,
    )
  if (parsed.data === null) return null
  const { zone, coverages } = parsed.data
  if (zone !== null && !isZone(zone)) throw new BadInput(`"${zone}" is no time zone. Write one like "Europe/London".`)
  return { zone, coverages: inOrder(coverages.map(({ from, coverage }) => ({ from, coverage: hoursOf(coverage) }))) }
}

function hoursOf(coverage: unknown): DatedCoverage['coverage'] {
  return coverage === null || coverage === undefined ? null : parseCoverage(coverage)
}

function inOrder(coverages: readonly DatedCoverage[]): DatedCoverage[] {
  const ordered = [...coverages].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  for (const [index, { from }] of ordered.entries())
    if (index > 0 && ordered[index - 1]?.from === from)
      throw new BadInput(`Two coverages begin ${from === null ? 'at the beginning' : `on ${from}`}. Keep one of them.`)
  return ordered
}

function isZone(zone: string): boolean {
  try {
    return /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en-US', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}
