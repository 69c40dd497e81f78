import type { ComparedFigure } from '../_figures/verdict-sentences'
import { formatPoints } from '../_format'
import type { VendorBeside } from '../_trpc/outputs'
import { FIGURE_WORDS, FIGURES } from './figure-names'

export interface Turned {
  vendor: Pick<VendorBeside['vendor'], 'id' | 'name' | 'againstInHouse'>
  figure: ComparedFigure
}

/** The figures in which adjusting turns the order of a vendor and in-house round, of those that can be compared. */
export function turnedFigures(vendors: readonly Pick<Turned, 'vendor'>[]): Turned[] {
  return vendors.flatMap(({ vendor }) =>
    FIGURES.flatMap((name) => {
      const figure = vendor.againstInHouse?.figures[name]
      return figure?.isTurned && figure.verdict !== 'too_few' ? [{ vendor, figure }] : []
    }),
  )
}

/** What stands behind the vendor's name: both differences, and which of them could be chance. */
export function turnedWords({ figure, raw, adjusted }: ComparedFigure): string {
  return (
    `${FIGURE_WORDS[figure].toLowerCase()}: ${sideWords(raw.difference)} than in-house as it is, and ` +
    `${sideWords(adjusted?.difference ?? null)} with the same mix of questions. ${chanceWords({ raw, adjusted })}`
  )
}

function sideWords(difference: number | null): string {
  const points = formatPoints(Math.abs(difference ?? 0))
  return `${points === '0.0' ? 'less than 0.1' : points} points ${(difference ?? 0) < 0 ? 'worse' : 'better'}`
}

function chanceWords({ raw, adjusted }: Pick<ComparedFigure, 'raw' | 'adjusted'>): string {
  const first = leavesOutZero(raw.interval95)
  const second = leavesOutZero(adjusted?.interval95 ?? null)
  if (first && second) return 'Neither is what chance alone would give.'
  if (first) return 'The second could be chance.'
  return second ? 'The first could be chance.' : 'Both could be chance.'
}

/** Whether a difference with this interval is more than chance would give. */
export function leavesOutZero(interval: { low: number; high: number } | null): boolean {
  return interval !== null && (interval.low > 0 || interval.high < 0)
}
