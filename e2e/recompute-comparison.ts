/**
 * Works the comparison with in-house out again from the exported rows, written from the method and without the code that the page
 * uses, so that a mistake in one of the two shows.
 */
export interface Row {
  measure: string
  vendor: string
  agent: string
  channel: string
  topic: string
  priority: string
  language: string
  kept: number
}

interface Recomputed {
  own: number
  inHouse: number
  difference: number
  low: number
  high: number
  verdict: string
}

const Z95 = 1.959963984540054
const Z90 = 1.6448536269514722
const WEIGHTS: Readonly<Record<string, number>> = { response: 0.4, escalation: 0.35, canned: 0.25 }
const FIGURES = ['score', 'response', 'escalation', 'canned', 'first_reply']
const FLOOR = 30
const MARGIN = 0.05
const LEAST_COVERED = 0.7

interface Stratum {
  weight: number
  sides: { own: Row[]; inHouse: Row[] }
}

interface Estimate {
  mean: number
  error: number
  n: number
  effective: number
}

/** Every figure of every contracted vendor, by "vendor figure". */
export function recomputeComparison(rows: readonly Row[], vendors: readonly string[], inHouse: string) {
  const open = vendors.flatMap((vendor) =>
    FIGURES.map((figure) => ({ key: `${vendor} ${figure}`, ...compare(rows, vendor, inHouse, figure) })),
  )
  const family = open.filter(({ isJudged }) => isJudged).sort((a, b) => b.p - a.p)
  const adjusted = new Map<string, number>()
  let smallest = 1
  for (const [place, { key, p }] of family.entries()) {
    smallest = Math.min(smallest, (p * family.length) / (family.length - place))
    adjusted.set(key, smallest)
  }
  return new Map(
    open.map(({ key, isJudged, at95, at90, own, inHouse: base }): [string, Recomputed] => [
      key,
      {
        own: own.mean,
        inHouse: base.mean,
        difference: own.mean - base.mean,
        ...at95,
        verdict: isJudged ? judge(at95, at90, (adjusted.get(key) ?? 1) <= 0.05) : 'too few',
      },
    ]),
  )
}

function compare(rows: readonly Row[], vendor: string, inHouse: string, figure: string) {
  const supports = (figure === 'score' ? Object.keys(WEIGHTS) : [figure]).map((measure) => ({
    measure,
    ...supportOf(
      rows.filter((row) => row.measure === measure),
      vendor,
      inHouse,
    ),
  }))
  const counted =
    figure === 'score'
      ? supports.filter(({ n, base, covered }) => n >= FLOOR && base >= FLOOR && covered >= LEAST_COVERED)
      : supports
  const whole = counted.reduce((sum, { measure }) => sum + (WEIGHTS[measure] ?? 1), 0)
  const strata = counted.flatMap(({ measure, strata }) => {
    const all = strata.reduce((sum, { weight }) => sum + weight, 0)
    return strata.map(({ weight, sides }) => ({
      weight: ((WEIGHTS[measure] ?? 1) / whole) * (weight / all),
      sides,
    }))
  })
  const own = standardise(strata, 'own')
  const base = standardise(strata, 'inHouse')
  const isJudged =
    counted.length > 0 &&
    counted.every(({ n, base, covered }) => n >= FLOOR && base >= FLOOR && covered >= LEAST_COVERED)
  return {
    isJudged: isJudged && own.n >= FLOOR && base.n >= FLOOR,
    own,
    inHouse: base,
    at95: difference(own, base, Z95),
    at90: difference(own, base, Z90),
    p: 2 * upperTail(Math.abs(own.mean - base.mean) / Math.hypot(own.error, base.error)),
  }
}

/** Kinds of question with ten of each; what has fewer joins the rest of its topic and channel, then of its channel. */
function supportOf(rows: readonly Row[], vendor: string, inHouse: string) {
  const stepsOf = ({ channel, topic, priority, language }: Row) => [channel, topic, priority, language]
  const strata: Stratum[] = []
  let waiting = rows
  for (let depth = 4; depth > 0; depth--) {
    const groups = new Map<string, Row[]>()
    for (const row of waiting) {
      const key = JSON.stringify(stepsOf(row).slice(0, depth))
      groups.set(key, [...(groups.get(key) ?? []), row])
    }
    const left: Row[] = []
    for (const group of groups.values()) {
      const sides = {
        own: group.filter((row) => row.vendor === vendor),
        inHouse: group.filter((row) => row.vendor === inHouse),
      }
      const paths = new Set([...sides.own, ...sides.inHouse].map((row) => JSON.stringify(stepsOf(row))))
      const isEnough = sides.own.length >= 10 && sides.inHouse.length >= 10
      if (isEnough)
        strata.push({ weight: group.filter((row) => paths.has(JSON.stringify(stepsOf(row)))).length, sides })
      else left.push(...group)
    }
    waiting = left
  }
  const n = rows.filter((row) => row.vendor === vendor).length
  const base = rows.filter((row) => row.vendor === inHouse).length
  return { strata, n, base, covered: n === 0 ? 0 : strata.reduce((sum, { sides }) => sum + sides.own.length, 0) / n }
}

function standardise(strata: readonly Stratum[], side: 'own' | 'inHouse'): Estimate {
  const parts = strata.map(({ weight, sides }) => {
    const rows = sides[side]
    const named = rows.filter(({ agent }) => agent !== '')
    const agents = new Set(named.map(({ agent }) => agent))
    return { weight, rows, agents, mean: meanOf(rows), centre: meanOf(named.length > 0 ? named : rows) }
  })
  const mean = sum(parts.map((part) => part.weight * part.mean))
  const independent = 1 / sum(parts.map(({ weight, rows }) => weight ** 2 / rows.length))
  const moves = new Map<string, number>()
  let alone = 0
  let onOne = 0
  for (const { weight, rows, agents, mean: own, centre } of parts) {
    if (agents.size === 1) {
      onOne += weight
      alone += (weight ** 2 * own * (1 - own)) / rows.length
    }
    for (const { agent, kept } of rows) {
      const move = (weight / rows.length) * (kept - centre)
      if (agent !== '') moves.set(agent, (moves.get(agent) ?? 0) + move)
      // At most what it could be: a loss squared is never more than the loss.
      else if (agents.size !== 1)
        alone += (weight / rows.length) ** 2 * (1 - kept - 2 * (1 - kept) * (1 - centre) + (1 - centre) ** 2)
    }
  }
  const clustered = (moves.size / (moves.size - 1)) * sum([...moves.values()].map((move) => move ** 2))
  const isKnown = moves.size > 1 && onOne <= 0.5
  const variance = isKnown ? clustered + alone : (mean * (1 - mean)) / independent
  const effective = !isKnown || variance === 0 ? independent : Math.min(independent, (mean * (1 - mean)) / variance)
  return { mean, error: Math.sqrt(variance), n: sum(parts.map(({ rows }) => rows.length)), effective }
}

function difference(own: Estimate, base: Estimate, z: number) {
  const gap = own.mean - base.mean
  const [a, b] = [wilson(own, z), wilson(base, z)]
  return {
    low: gap - Math.hypot(own.mean - a.low, b.high - base.mean),
    high: gap + Math.hypot(a.high - own.mean, base.mean - b.low),
  }
}

function wilson({ mean, effective: n }: Estimate, z: number) {
  const scale = 1 + z ** 2 / n
  const centre = (mean + z ** 2 / (2 * n)) / scale
  const half = (z * Math.sqrt((mean * (1 - mean)) / n + z ** 2 / (4 * n ** 2))) / scale
  return { low: Math.max(0, Math.min(mean, centre - half)), high: Math.min(1, Math.max(mean, centre + half)) }
}

function judge(at95: { low: number; high: number }, at90: { low: number; high: number }, isDifferent: boolean): string {
  if (at90.high < -MARGIN) return 'clearly worse'
  if (isDifferent && at95.high < 0) return at90.low > -MARGIN ? 'worse, within margin' : 'worse'
  if (isDifferent && at95.low > 0) return 'better'
  if (at90.low > -MARGIN) return at90.high < MARGIN ? 'equivalent' : 'not worse'
  return 'inconclusive'
}

function meanOf(rows: readonly Row[]): number {
  return rows.length === 0 ? 0 : sum(rows.map(({ kept }) => kept)) / rows.length
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

/** The probability of a standard normal value above z, by its continued fraction far out and its series near 0. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z > 3) {
    let fraction = z
    for (let k = 60; k > 0; k--) fraction = z + k / fraction
    return density / fraction
  }
  let term = z
  let series = z
  for (let k = 1; k < 80; k++) {
    term *= (z * z) / (2 * k + 1)
    series += term
  }
  return 0.5 - density * series
}
