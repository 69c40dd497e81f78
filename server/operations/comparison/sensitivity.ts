import type { Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { geometricMean } from '#server/statistics/geometric-mean'
import { weightSensitivity } from '#server/statistics/weight-sensitivity'
import type { ComparedFigure } from './compared-figures'

/** Draws of weights must come out the same on every machine. */
const SEED = 20_260_101

export interface Sensitivity {
  /** By how much the vendor's score is ahead of in-house at one case mix, 0–1. */
  gap: number
  /** Share of draws of weights around the standard's in which the vendor is ahead. */
  aheadInDraws: number
  /** The weights among the dimensions compared, and at which the order turns round while the others keep theirs; null is at none. */
  tieWeights: { dimension: Dimension; weight: number; tieWeight: number | null }[]
  /** The order turns round when one weight is a quarter more or less. */
  isTurnedByAQuarter: boolean
  /** By how much the vendor is ahead, 0–1, where no strong dimension makes up for a weak one; null where that is not known. */
  geometricGap: number | null
  /** The vendor's weakest dimension, 0–1; null as above. */
  weakest: { dimension: Dimension; value: number } | null
}

/** How much the order of a vendor and in-house hangs on the standard's weights (method.md 8.4); null with fewer than two dimensions. */
export function sensitivityOf(
  figures: Readonly<Record<Dimension, Pick<ComparedFigure, 'adjusted'>>>,
  dimensions: readonly Dimension[],
  standard: Standard,
): Sensitivity | null {
  const gaps = dimensions.flatMap((dimension) => {
    const gap = figures[dimension].adjusted?.difference ?? null
    return gap === null ? [] : [{ dimension, weight: standard.weights[dimension], gap }]
  })
  if (gaps.length < 2 || gaps.length < dimensions.length) return null
  const whole = gaps.reduce((sum, { weight }) => sum + weight, 0)
  const told = weightSensitivity(gaps, SEED)
  if (told === null) return null
  return {
    gap: told.gap,
    aheadInDraws: told.aheadInDraws,
    tieWeights: gaps.map(({ dimension, weight }, index) => ({
      dimension,
      weight: weight / whole,
      tieWeight: told.tieWeights[index] ?? null,
    })),
    isTurnedByAQuarter: told.changed.some(({ gap }) => gap * told.gap < 0),
    ...withoutMakingUp(figures, dimensions, standard),
  }
}

/** A check on a mean in which a strong dimension makes up for a weak one (method.md 8.4). */
function withoutMakingUp(
  figures: Parameters<typeof sensitivityOf>[0],
  dimensions: readonly Dimension[],
  standard: Standard,
): Pick<Sensitivity, 'geometricGap' | 'weakest'> {
  const valuesOf = (side: 'own' | 'inHouse') =>
    dimensions.flatMap((dimension) => {
      const value = figures[dimension].adjusted?.[side].value ?? null
      return value === null ? [] : [{ dimension, weight: standard.weights[dimension], value }]
    })
  const [own, inHouse] = [valuesOf('own'), valuesOf('inHouse')]
  const means = [geometricMean(own), geometricMean(inHouse)] as const
  const [weakest] = own.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value)
  return {
    geometricGap: means[0] === null || means[1] === null ? null : means[0] - means[1],
    weakest: weakest === undefined ? null : { dimension: weakest.dimension, value: weakest.value },
  }
}
