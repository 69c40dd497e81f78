import { html, type Markup } from '../../../_file/html'
import { DASH, formatCount, formatPercent } from '../../../_format'
import type { Measured } from '../../../_trpc/outputs'
import { tooFewWords } from '../../../_ui/verdict-words'

/** A figure with its n; below the minimum only how few there are, and a dash without any. */
export function keptWords(measured: Measured, minimum: number, format: (share: number) => string): Markup | string {
  const { n, value } = measured
  if (n === 0 || value === null) return DASH
  if (n < minimum) return tooFewWords(n, minimum)
  return html`${format(value)} <span class="n">n ${formatCount(n)}</span>`
}

/** What chance allows, in words; nothing below the minimum. */
export function chanceWords(
  { n, interval95 }: Measured,
  minimum: number,
  format: (share: number) => string,
): string | null {
  return interval95 === null || n < minimum ? null : `${format(interval95.low)} to ${format(interval95.high)}`
}

/** "93.1 %" over "of 812: 756 met, 56 missed", for a figure that counts; `counted` and `rest` are the words for both parts. */
export function shareFigure(
  { n, value }: Measured,
  minimum: number,
  [counted, rest]: readonly [string, string] = ['met', 'missed'],
): { value: string; of: string | null } {
  if (n === 0 || value === null) return { value: DASH, of: null }
  const count = Math.round(value * n)
  return {
    value: n < minimum ? tooFewWords(n, minimum) : formatPercent(value),
    of: `of ${formatCount(n)}: ${formatCount(count)} ${counted}, ${formatCount(n - count)} ${rest}`,
  }
}
