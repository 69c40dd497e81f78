import { DIMENSIONS, type Dimension } from '#server/domain/finding'

export type WeightTexts = Readonly<Record<Dimension, string>>
export type Weights = Readonly<Record<Dimension, number>>

/** Weights as whole percent that sum to 100, or what is missing in one sentence. */
export function parseWeights(texts: WeightTexts): { weights: Weights } | { error: string } {
  const percents = DIMENSIONS.map((dimension) => parseWholePercent(texts[dimension]))
  const known = percents.filter((percent) => percent !== null)
  if (known.length < DIMENSIONS.length) return { error: 'Each weight is a whole number of percent from 0 to 100.' }
  const sum = known.reduce((total, percent) => total + percent, 0)
  if (sum < 100) return { error: `The weights sum to ${sum} %: ${100 - sum} % are missing.` }
  if (sum > 100) return { error: `The weights sum to ${sum} %: ${sum - 100} % are too many.` }
  const [response = 0, escalation = 0, canned = 0] = known.map((percent) => percent / 100)
  return { weights: { response, escalation, canned } }
}

/** The texts after one was written: the last of the others follows, where that leaves it a weight at all. */
export function withWeight(texts: WeightTexts, dimension: Dimension, text: string): WeightTexts {
  const next = { ...texts, [dimension]: text }
  const follower = DIMENSIONS.findLast((other) => other !== dimension)
  if (follower === undefined) return next
  const typed = DIMENSIONS.filter((other) => other !== follower).map((other) => parseWholePercent(next[other]))
  const rest = typed.reduce<number | null>(
    (left, value) => (left === null || value === null ? null : left - value),
    100,
  )
  return rest === null || rest < 0 ? next : { ...next, [follower]: String(rest) }
}

export function weightTexts(weights: Weights): WeightTexts {
  const text = (share: number) => String(Math.round(share * 1000) / 10)
  return { response: text(weights.response), escalation: text(weights.escalation), canned: text(weights.canned) }
}

function parseWholePercent(text: string): number | null {
  const digits = /^\s*(\d{1,3})\s*%?\s*$/.exec(text)?.[1]
  return digits === undefined || Number(digits) > 100 ? null : Number(digits)
}
