import type { RepeatedText } from '#server/domain/settings'
import { formatCount, formatDuration, formatPercent, formatUnits } from '../../_format'

/** What speaks for software: how the text is sent, or its words. */
export function whyAutomatic({ behaviour, suspected }: Pick<RepeatedText, 'behaviour' | 'suspected'>): string {
  if (behaviour !== null) {
    const { uses, firstUses, latencyMs, afterHoursUses } = behaviour
    return (
      `Sent like software sends: the first answer in ${formatPercent(firstUses / uses)} of ${formatCount(uses)} uses, ` +
      `within ${formatDuration(latencyMs)}, ${formatPercent(afterHoursUses / uses)} outside business hours. Counts as automatic.`
    )
  }
  if (suspected === 0) return 'Nothing any more.'
  return `${formatUnits(suspected, 'use sounds', 'uses sound')} like software by the words, and came at once. Counts as an answer until you settle it.`
}

export function settledValue(settled: boolean | null): string {
  return settled === null ? '' : settled ? 'automatic' : 'person'
}

export function parseSettled(value: string): boolean | null {
  return value === '' ? null : value === 'automatic'
}
