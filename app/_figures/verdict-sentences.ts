import { DIMENSIONS, type Dimension } from '#server/domain/finding'
import { LEAST_COVERED } from '#server/domain/verdict'
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
export type ComparedFigure = AgainstInHouse['figures'][keyof AgainstInHouse['figures']]

/** The chip of a comparison with in-house where there is little room. */
export function shortWords({ verdict, covered }: Pick<ComparedFigure, 'verdict' | 'covered'>): string {
  if (verdict === 'too_few' && isTooDifferent(covered)) return 'Too little alike to compare'
  return verdict === 'inconclusive' ? 'Cannot tell yet' : VERDICT_WORDS[verdict].short
}

/** The chip of a comparison with in-house; an open one says what would settle it. */
export function againstInHouseWords(figure: ComparedFigure): string {
  const settling = settlingWords(figure)
  const words = shortWords(figure)
  return settling === null ? words : `${words}: ${settling}`
}

/** What would settle an open comparison; null for one that is settled. */
export function settlingWords({
  verdict,
  conversationsToSettle,
}: Pick<ComparedFigure, 'verdict' | 'conversationsToSettle'>): string | null {
  if (verdict !== 'inconclusive') return null
  return conversationsToSettle === null
    ? 'more conversations would hardly settle it'
    : `about ${formatAbout(conversationsToSettle)} more conversations would settle it`
}

/** The figures that a comparison with in-house rests on, and what it means. */
export function againstInHouseSentence(
  name: string,
  compared: ComparedFigure,
  dimensions: readonly Dimension[],
): string {
  const { figure, verdict, adjusted, raw, covered } = compared
  if (verdict === 'too_few' && isTooDifferent(covered))
    return `Only ${formatPercent(covered ?? 0)} of what ${name} answers is of a kind that in-house answers too. That is too little to compare.`
  const { meaning } = VERDICT_WORDS[verdict]
  const { own, inHouse, difference, interval95 } = adjusted ?? raw
  if (
    verdict === 'too_few' ||
    difference === null ||
    interval95 === null ||
    own.value === null ||
    inHouse.value === null
  )
    return meaning
  const say = figure === 'first_reply' ? formatPercent : (share: number) => `${formatPoints(share)}`
  const over =
    figure !== 'score' || dimensions.length === DIMENSIONS.length
      ? ''
      : `, over ${dimensions.map((dimension) => DIMENSION_WORDS[dimension].toLowerCase()).join(' and ')} alone`
  const range = `${formatPointDifference(interval95.low)} to ${formatPointDifference(interval95.high)}`
  const unit = figure === 'first_reply' ? ' first replies in time' : ' of 100 points'
  const asItIs = raw.difference === null ? '' : ` Before that it was ${formatPointDifference(raw.difference)}.`
  return (
    `With the same mix of questions ${name} has ${say(own.value)}${unit}, in-house ${say(inHouse.value)}${over}: ` +
    `${formatPointDifference(difference)} points, where chance allows ${range}.${asItIs} ${meaning}`
  )
}

function isTooDifferent(covered: number | null): boolean {
  return covered !== null && covered < LEAST_COVERED
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
