import type { Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import { LEAST_COVERED } from '#server/domain/verdict'
import { adjustedPValues } from '#server/statistics/benjamini-hochberg'
import { conversationsToSettle } from '#server/statistics/conversations-to-settle'
import { detectableDifference } from '#server/statistics/sample-size'
import { compareWithBaseline } from '#server/statistics/verdict'
import { type Measured, NOTHING_MEASURED, pValueOf } from '../measured'
import { type AgainstInHouse, COMPARED_FIGURES, type ComparedFigure, type ComparedFigureName } from './compared-figures'
import { beside, type Standardised, standardiseMeasure, standardiseScore } from './measure-pair'
import type { MeasurePair } from './pair'
import type { PairsOf } from './pairs'

/** A vendor's figures as they are. */
export interface Figures {
  id: number | null
  dimensions: Record<Dimension, Measured>
  counted: readonly Dimension[]
  firstReply: Measured
}

/** Of the family of everything judged on a page, so many of those called different may be so by chance. */
const FALSE_DIFFERENCES = 0.05

interface Context {
  pairsOf: PairsOf
  standard: Standard
  /** The score over some of the dimensions, as it is. */
  scoreOf: (vendorId: number | null, dimensions: readonly Dimension[]) => Measured
}

/**
 * Contracted vendors beside in-house in every figure that is compared, raw and at one case mix. All of them are judged together, so
 * that one of many does not stand out by luck, and so that a verdict is the same on every page.
 */
export function againstInHouse(
  vendors: readonly Figures[],
  inHouse: Figures,
  context: Context,
): Map<number | null, AgainstInHouse> {
  const compared = vendors.map((vendor) => ({
    vendor,
    ...compareUnjudged(vendor, inHouse, context),
  }))
  const judged = compared.flatMap(({ figures }) => COMPARED_FIGURES.map((name) => figures[name]))
  const family = judged.filter(({ p }) => p !== null)
  const adjusted = adjustedPValues(family.map(({ p }) => p ?? 1))
  const adjustedByFigure = new Map(family.map((figure, index) => [figure, adjusted[index] ?? 1]))
  return new Map(
    compared.map(({ vendor, dimensions, figures }) => {
      const judge = (name: ComparedFigureName) =>
        judgeFigure(figures[name], adjustedByFigure.get(figures[name]) ?? null, context.standard)
      return [vendor.id, { dimensions, figures: byFigure(judge) }]
    }),
  )
}

function byFigure<Value>(of: (name: ComparedFigureName) => Value): Record<ComparedFigureName, Value> {
  return {
    score: of('score'),
    response: of('response'),
    escalation: of('escalation'),
    canned: of('canned'),
    first_reply: of('first_reply'),
  }
}

type Unjudged = Omit<ComparedFigure, 'adjustedP' | 'verdict' | 'conversationsToSettle'>

function compareUnjudged(
  vendor: Figures,
  inHouse: Figures,
  { pairsOf, standard, scoreOf }: Context,
): { dimensions: Dimension[]; figures: Record<ComparedFigureName, Unjudged> } {
  const pairs = pairsOf(vendor.id)
  const isCovered = ({ covered }: MeasurePair) => covered !== null && covered >= LEAST_COVERED
  const counted = vendor.counted.filter((dimension) => inHouse.counted.includes(dimension))
  const covered = counted.filter((dimension) => isCovered(pairs[dimension]))
  const dimensions = covered.length === 0 ? counted : covered
  const ofScore = dimensions.map((dimension) => pairs[dimension])
  const rawScore = (id: number | null) => (dimensions.length === 0 ? NOTHING_MEASURED : scoreOf(id, dimensions))
  const figure = (name: ComparedFigureName): Unjudged => {
    if (name === 'score')
      return unjudged(
        name,
        [rawScore(vendor.id), rawScore(inHouse.id)],
        standardiseScore(ofScore, standard),
        ofScore,
        standard,
      )
    const raw = (figures: Figures) => (name === 'first_reply' ? figures.firstReply : figures.dimensions[name])
    return unjudged(name, [raw(vendor), raw(inHouse)], standardiseMeasure(pairs[name]), [pairs[name]], standard)
  }
  return { dimensions, figures: byFigure(figure) }
}

function unjudged(
  figure: ComparedFigureName,
  [own, inHouse]: readonly [Measured, Measured],
  standardised: Standardised | null,
  pairs: readonly MeasurePair[],
  { displayFloor }: Standard,
): Unjudged {
  const raw = beside(own, inHouse)
  const adjusted = standardised && beside(standardised.own, standardised.inHouse)
  const n = pairs.reduce((sum, pair) => sum + pair.own.n, 0)
  const coveredN = pairs.reduce((sum, pair) => sum + pair.coveredN, 0)
  const covered = n === 0 ? null : coveredN / n
  const isEnough = own.n >= displayFloor && inHouse.n >= displayFloor && (covered ?? 0) >= LEAST_COVERED
  const difference = adjusted?.difference ?? null
  return {
    figure,
    raw,
    adjusted,
    covered,
    coveredN,
    cells: standardised?.cells ?? 0,
    isTurned: difference !== null && raw.difference !== null && difference * raw.difference < 0,
    p: isEnough && standardised ? pValueOf(standardised.own, standardised.inHouse) : null,
    detectable: standardised && detectable(standardised),
  }
}

/** Conversations of one agent tell less than as many of different ones, so the n is that of independent ones. */
function detectable({ own, inHouse }: Standardised): number | null {
  const independent = ({ value, standardError }: Measured) =>
    value === null || !standardError ? 0 : (value * (1 - value)) / standardError ** 2
  return detectableDifference(independent(own), independent(inHouse), inHouse.value ?? 0)
}

function judgeFigure(figure: Unjudged, adjustedP: number | null, standard: Standard): ComparedFigure {
  const { raw, adjusted, p } = figure
  const margin = standard.marginPoints / 100
  if (p === null || !adjusted?.interval90 || !adjusted.interval95 || adjusted.difference === null)
    return { ...figure, adjustedP: null, verdict: 'too_few', conversationsToSettle: null }
  const { difference, interval90, interval95, own, inHouse } = adjusted
  const verdict = compareWithBaseline({
    interval90,
    interval95,
    n: own.n,
    baselineN: inHouse.n,
    floor: standard.displayFloor,
    margin,
    adjustedDifferent: adjustedP === null ? null : adjustedP <= FALSE_DIFFERENCES,
  })
  return {
    ...figure,
    adjustedP,
    verdict,
    conversationsToSettle:
      verdict === 'inconclusive' ? conversationsToSettle({ difference, interval90, n: raw.own.n, margin }) : null,
  }
}
