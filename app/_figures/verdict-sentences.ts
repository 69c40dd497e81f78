import {
  formatAbout,
  formatChosenShare,
  formatPercent,
  formatPointDifference,
  formatPoints,
  formatShare,
} from '../_format'
import type { ComparedVendor, Measured } from '../_trpc/outputs'
import { TARGET_VERDICT_WORDS, VERDICT_WORDS } from '../_ui/verdict-words'

type AgainstInHouse = NonNullable<ComparedVendor['againstInHouse']>

/** The chip of a comparison with in-house; an open one says what would settle it. */
export function againstInHouseWords({ verdict, conversationsToSettle }: AgainstInHouse): string {
  if (verdict !== 'inconclusive') return VERDICT_WORDS[verdict].short
  return conversationsToSettle === null
    ? 'Cannot tell, and hardly ever will'
    : `Cannot tell yet: about ${formatAbout(conversationsToSettle)} more conversations would settle it`
}

/** The figures that a comparison with in-house rests on, and what it means. */
export function againstInHouseSentence(
  name: string,
  own: Measured,
  inHouse: Measured,
  against: AgainstInHouse,
): string {
  const { meaning } = VERDICT_WORDS[against.verdict]
  const { difference, interval95, verdict } = against
  if (verdict === 'too_few' || difference === null || interval95 === null) return meaning
  const range = `${formatPointDifference(interval95.low)} to ${formatPointDifference(interval95.high)}`
  return (
    `${name} has ${formatPoints(own.value)} of 100 points, in-house ${formatPoints(inHouse.value)}: ` +
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
