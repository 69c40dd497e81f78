import { parseId } from '../_url/parse-id'

type Given = string | string[] | undefined

/** Two versions that an address holds side by side; null where it names none, or one with itself. */
export function parseComparison({ from, to }: { from?: Given; to?: Given }): { from: number; to: number } | null {
  const first = parseId(from)
  const second = parseId(to)
  return first === null || second === null || first === second ? null : { from: first, to: second }
}

export function comparisonHref(from: number, to: number): string {
  return `/standards?from=${from}&to=${to}#compare`
}
