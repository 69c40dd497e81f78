import type { OpenHours, Standard } from '#server/domain/standard'
import { refusalOf, unknownSetting } from './refuse-setting'
import { coverageSchema, standardSchema } from './standard-schema'

export { defaultStandard } from './default-standard'

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `changes` laid over `base`: groups are merged, everything else replaced; a key that `base` does not have is refused. */
function merged(base: unknown, changes: unknown, path: readonly string[]): unknown {
  if (!isGroup(base) || !isGroup(changes)) return changes
  const entries = new Map(Object.entries(base))
  for (const [key, change] of Object.entries(changes)) {
    if (!Object.hasOwn(base, key)) throw unknownSetting([...path, key], 'a standard')
    entries.set(key, merged(base[key], change, [...path, key]))
  }
  return Object.fromEntries(entries)
}

/**
 * A standard from untrusted JSON. With a base, a part is enough and is laid over it: groups are merged, lists replaced.
 * Throws BadInput with one sentence that names the path, what is expected there and what was found.
 */
export function parseStandard(value: unknown, base?: Standard): Standard {
  const whole = base !== undefined && isGroup(value) ? merged(base, value, []) : value
  const parsed = standardSchema.safeParse(whole)
  if (!parsed.success) throw refusalOf(parsed.error, whole, 'a standard')
  return parsed.data
}

/** Contracted coverage from untrusted JSON: zone and windows, and holidays and overrides where there are any. Throws BadInput. */
export function parseCoverage(value: unknown): OpenHours {
  const parsed = coverageSchema.safeParse(value)
  if (!parsed.success) throw refusalOf(parsed.error, value, 'a coverage file')
  return parsed.data
}
