import type { Holder } from '#server/domain/held-time'

export interface HeldRow {
  key: string
  words: string
  ms: number
}

/** Who had the next word, the longest first, and the whole length of the conversation: the sum of all of them. */
export function prepareHeldTimes(
  heldTimes: readonly [Holder, number | null, number][],
  vendorNames: ReadonlyMap<number, string>,
): { rows: readonly HeldRow[]; totalMs: number } {
  const rows = heldTimes.map(([holder, vendorId, ms]) => ({
    key: `${holder}-${vendorId ?? ''}`,
    words: holderWords(holder, vendorId === null ? null : (vendorNames.get(vendorId) ?? 'a vendor that is not known')),
    ms,
  }))
  return { rows: rows.sort((a, b) => b.ms - a.ms), totalMs: rows.reduce((sum, { ms }) => sum + ms, 0) }
}

function holderWords(holder: Holder, vendorName: string | null): string {
  switch (holder) {
    case 'customer':
      return 'The customer'
    case 'bot':
      return 'A bot'
    case 'nobody':
      return vendorName === null ? 'Nobody on shift' : `Nobody on shift (outside the hours of ${vendorName})`
    case 'other_vendor':
      return `${vendorName ?? 'A vendor'}, until another vendor answered`
    case 'vendor':
      return vendorName ?? 'A vendor'
  }
}
