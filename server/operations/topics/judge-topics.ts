import type { Dimension } from '#server/domain/finding'
import type { Standard } from '#server/domain/standard'
import type { Verdict } from '#server/domain/verdict'
import { adjustedPValues } from '#server/statistics/benjamini-hochberg'
import { differenceInterval } from '#server/statistics/difference'
import type { Interval } from '#server/statistics/interval'
import { compareWithBaseline } from '#server/statistics/verdict'
import { type Measured, measureScore, pValueOf } from '../measured'
import type { MeasuredTopic, VendorOnTopic } from './measure-topics'

/** A vendor's score on a topic beside in-house's on the same, 0–1, over the dimensions that count for both. */
export interface TopicVerdict {
  verdict: Verdict
  dimensions: Dimension[]
  own: number | null
  inHouse: number | null
  difference: number | null
  interval95: Interval | null
}

/** Of the family of everything judged on a page, so many of those called different may be so by chance. */
const FALSE_DIFFERENCES = 0.05

/**
 * Contracted vendors beside in-house on each topic. All pairs that stand on enough are judged together (Benjamini and
 * Hochberg), so that one of many does not stand out by luck. Empty for topics and vendors without in-house to compare with.
 */
export function judgeTopics(topics: readonly MeasuredTopic[], standard: Standard): Map<VendorOnTopic, TopicVerdict> {
  const pairs = topics.flatMap(({ vendors }) => {
    const inHouse = vendors.find(({ vendor }) => vendor.kind === 'in_house')
    if (inHouse === undefined) return []
    return vendors.filter(({ vendor }) => vendor.kind === 'contracted').map((own) => pairOf(own, inHouse, standard))
  })
  const family = pairs.filter(({ p }) => p !== null)
  const adjusted = adjustedPValues(family.map(({ p }) => p ?? 1))
  const isDifferent = new Map(family.map((pair, place) => [pair, (adjusted[place] ?? 1) <= FALSE_DIFFERENCES]))
  return new Map(
    pairs.map((pair) => [
      pair.vendor,
      judge(pair, family.length < 2 ? null : (isDifferent.get(pair) ?? null), standard),
    ]),
  )
}

interface Pair {
  vendor: VendorOnTopic
  dimensions: Dimension[]
  own: Measured
  inHouse: Measured
  at95: Difference | null
  at90: Difference | null
  /** That there is no difference; null where too few are compared. */
  p: number | null
}

type Difference = ReturnType<typeof differenceInterval>

function pairOf(vendor: VendorOnTopic, baseline: VendorOnTopic, standard: Standard): Pair {
  const dimensions = vendor.counted.filter((dimension) => baseline.counted.includes(dimension))
  const scoreOf = ({ clusters, conversations }: VendorOnTopic) =>
    measureScore(clusters, standard, conversations, dimensions)
  const [own, inHouse] = [scoreOf(vendor), scoreOf(baseline)]
  const at95 = differenceOf(own, inHouse, 'interval95')
  const isEnough = own.n >= standard.displayFloor && inHouse.n >= standard.displayFloor
  return {
    ...{ vendor, dimensions, own, inHouse, at95 },
    at90: differenceOf(own, inHouse, 'interval90'),
    p: at95 !== null && isEnough ? pValueOf(own, inHouse) : null,
  }
}

function differenceOf(own: Measured, inHouse: Measured, which: 'interval95' | 'interval90'): Difference | null {
  const [ownInterval, baseInterval] = [own[which], inHouse[which]]
  if (own.value === null || inHouse.value === null || ownInterval === null || baseInterval === null) return null
  return differenceInterval(
    { estimate: own.value, interval: ownInterval },
    { estimate: inHouse.value, interval: baseInterval },
  )
}

function judge(pair: Pair, adjustedDifferent: boolean | null, standard: Standard): TopicVerdict {
  const { dimensions, own, inHouse, at95, at90, p } = pair
  const figures = { dimensions, own: own.value, inHouse: inHouse.value }
  if (p === null || at95 === null || at90 === null)
    return { ...figures, verdict: 'too_few', difference: null, interval95: null }
  const verdict = compareWithBaseline({
    interval90: at90.interval,
    interval95: at95.interval,
    n: own.n,
    baselineN: inHouse.n,
    floor: standard.displayFloor,
    margin: standard.marginPoints / 100,
    adjustedDifferent,
  })
  return { ...figures, verdict, difference: at95.difference, interval95: at95.interval }
}
