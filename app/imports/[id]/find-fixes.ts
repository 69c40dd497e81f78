import type { RejectionCause } from '#server/domain/import-check'

/** What can be done once for all rows that were rejected for a cause. */
export type Fix =
  | { kind: 'role'; word: string }
  | { kind: 'vendor' }
  | { kind: 'plain_quotes' }
  | { kind: 'zone' }
  | { kind: 'day_month_order' }

const SIGNS: readonly { sign: RegExp; fixOf: (example: string) => Fix | null }[] = [
  {
    sign: /is not an author role/,
    fixOf: (example) => {
      const word = /^“([^”]{1,200})” is not an author role/.exec(example)?.[1]
      return word === undefined ? null : { kind: 'role', word }
    },
  },
  { sign: /opens a quote that is not closed/, fixOf: () => ({ kind: 'plain_quotes' }) },
  { sign: /whether the day or the month comes first/, fixOf: () => ({ kind: 'day_month_order' }) },
  { sign: /time zone/i, fixOf: () => ({ kind: 'zone' }) },
  { sign: /vendor is missing|names no vendor/i, fixOf: () => ({ kind: 'vendor' }) },
]

/** The fix for a cause of rejections; null where each row has to be mended by itself. */
export function findFix({ reason, example }: Pick<RejectionCause, 'reason' | 'example'>): Fix | null {
  return SIGNS.find(({ sign }) => sign.test(reason))?.fixOf(example) ?? null
}
