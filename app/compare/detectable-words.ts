import type { ComparedFigure } from '../_figures/verdict-sentences'
import { formatPoints } from '../_format'

const FOUND_NOTHING: readonly ComparedFigure['verdict'][] = ['equivalent', 'not_worse', 'inconclusive']

/** Where no difference was found, the smallest that would have been; null elsewhere. */
export function detectableWords({
  verdict,
  detectable,
}: Pick<ComparedFigure, 'verdict' | 'detectable'>): string | null {
  if (detectable === null || !FOUND_NOTHING.includes(verdict)) return null
  return `would have shown a difference of ${formatPoints(detectable)} points`
}
