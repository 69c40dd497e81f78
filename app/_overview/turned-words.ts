import type { ComparedFigure } from '../_figures/verdict-sentences'
import { formatPoints } from '../_format'

type Turned = Pick<ComparedFigure, 'isTurned' | 'verdict' | 'raw' | 'adjusted'>

/**
 * That a score is on the other side of in-house once both have the same mix of questions, and whether either may be chance. Null
 * where it is not, where nothing is judged, and where a difference is too small to be printed.
 */
export function turnedWords({ isTurned, verdict, raw, adjusted }: Turned): string | null {
  if (!isTurned || verdict === 'too_few' || !adjusted) return null
  const [before, after] = [sideOf(raw.difference), sideOf(adjusted.difference)]
  if (before === null || after === null) return null
  const isChance = [raw, adjusted].map(({ interval95 }) => !interval95 || (interval95.low <= 0 && interval95.high >= 0))
  const chance = isChance.every(Boolean)
    ? 'either may be chance.'
    : isChance[1]
      ? 'the second may be chance.'
      : isChance[0]
        ? 'the first may be chance.'
        : 'neither is chance.'
  return `looks ${before} than in-house as it is, and is ${after} once both have the same mix of questions; ${chance}`
}

function sideOf(difference: number | null): string | null {
  const words = formatPoints(Math.abs(difference ?? 0))
  return words === '0.0' ? null : `${words} points ${(difference ?? 0) < 0 ? 'worse' : 'better'}`
}
