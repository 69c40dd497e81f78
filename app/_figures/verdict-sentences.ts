import { DIMENSIONS } from '#server/domain/finding'
import {
  formatAbout,
  formatChosenShare,
  formatPercent,
  formatPointDifference,
  formatPoints,
  formatShare,
} from '../_format'
import type { ComparedVendor } from '../_trpc/outputs'
import { TARGET_VERDICT_WORDS, VERDICT_WORDS } from '../_ui/verdict-words'
import { DIMENSION_WORDS } from '../_words'

type AgainstInHouse = NonNullable<ComparedVendor['againstInHouse']>

/** The chip of a comparison with in-house where there is little room. */
export function shortWords(verdict: AgainstInHouse['verdict']): string {
  return verdict === 'inconclusive' ? 'Cannot tell yet' : VERDICT_WORDS[verdict].short
}

/** The chip of a comparison with in-house; an open one says what would settle it. */
export function againstInHouseWords(against: AgainstInHouse): string {
  const settling = settlingWords(against)
  const words = shortWords(against.verdict)
  return settling === null ? words : `${words}: ${settling}`
}

/** What would settle an open comparison; null for one that is settled. */
export function settlingWords({ verdict, conversationsToSettle }: AgainstInHouse): string | null {
  if (verdict !== 'inconclusive') return null
  return conversationsToSettle === null
    ? 'more conversations would hardly settle it'
    : `about ${formatAbout(conversationsToSettle)} more conversations would settle it`
}

/** The figures that a comparison with in-house rests on, and what it means. */
export function againstInHouseSentence(name: string, against: AgainstInHouse): string {
  const { meaning } = VERDICT_WORDS[against.verdict]
  const { difference, interval95, verdict, own, inHouse, dimensions } = against
  if (verdict === 'too_few' || difference === null || interval95 === null || own === null || inHouse === null)
    return meaning
  const over =
    dimensions.length === DIMENSIONS.length
      ? ''
      : `, over ${dimensions.map((dimension) => DIMENSION_WORDS[dimension].toLowerCase()).join(' and ')} alone`
  const range = `${formatPointDifference(interval95.low)} to ${formatPointDifference(interval95.high)}`
  return (
    `${name} has ${formatPoints(own)} of 100 points, in-house ${formatPoints(inHouse)}${over}: ` +
    `${formatPointDifference(difference)} points, where chance allows ${range}. ${meaning}`
  )
}

/** The figures that the comparison of first replies with the standard rests on, and what it means. */
export function againstStandardSentence({ firstReply, againstStandard }: ComparedVendor, shareWanted: number): string {
  const { meaning } = TARGET_VERDICT_WORDS[againstStandard]
  const { n, value, interval95 } = firstReply
  if (againstStandard === 'too_few' || value === null || interval95 === null) return meaning
  return (
    `${formatShare(Math.round(value * n), n)} first replies were within target, ${formatChosenShare(shareWanted)} are wanted; ` +
    `chance allows ${formatPercent(interval95.low)} to ${formatPercent(interval95.high)}. ${meaning}`
  )
}
