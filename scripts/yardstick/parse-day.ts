import { InvalidArgumentError } from 'commander'

/** A calendar day, YYYY-MM-DD. */
export function parseDay(value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // A day like 30 February parses, as the first of March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(value))
    throw new InvalidArgumentError('Write a day like 2026-03-01.')
  return value
}
