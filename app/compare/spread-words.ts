import type { FunnelUnits } from '#server/domain/funnel'

/** Whether units lie further from a share than chance gives, which the limits then allow for; null with too few to tell. */
export function spreadWords(spread: number | null, units: FunnelUnits, targetWords: string): string | null {
  if (spread === null) return null
  const who = units === 'agents' ? 'Agents' : 'Vendors'
  return spread > 1
    ? `${who} as a whole lie further from ${targetWords} share than chance alone would give. The limits allow for that, so only those are outside who are unusual even so.`
    : `${who} as a whole lie no further from ${targetWords} share than chance alone would give.`
}
