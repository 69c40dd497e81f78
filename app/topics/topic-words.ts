import { DIMENSIONS } from '#server/domain/finding'
import { formatPointDifference, formatPoints } from '../_format'
import type { TopicOfVendor } from '../_trpc/outputs'
import { VERDICT_WORDS } from '../_ui/verdict-words'
import { DIMENSION_WORDS } from '../_words'

type Against = NonNullable<TopicOfVendor['against']>

export function topicWords(topic: string): string {
  return topic === '' ? 'No topic told' : topic
}

/** A vendor that was told to answer a topic worse than in-house, be it within the margin that matters. */
export function isWorse(against: TopicOfVendor['against']): boolean {
  return against !== null && ['clearly_worse', 'worse', 'worse_within_margin'].includes(against.verdict)
}

/** The figures that a verdict on a topic rests on, and what it means. */
export function topicVerdictSentence(vendor: string, topic: string, against: Against): string {
  const { verdict, difference, interval95, own, inHouse, dimensions } = against
  const { meaning } = VERDICT_WORDS[verdict]
  if (verdict === 'too_few' || difference === null || interval95 === null) return meaning
  const over =
    dimensions.length === DIMENSIONS.length
      ? ''
      : `, over ${dimensions.map((dimension) => DIMENSION_WORDS[dimension].toLowerCase()).join(' and ')} alone`
  const range = `${formatPointDifference(interval95.low)} to ${formatPointDifference(interval95.high)}`
  return (
    `${topicWords(topic)}: ${vendor} keeps ${formatPoints(own)} of 100 points, in-house ${formatPoints(inHouse)}${over}: ` +
    `${formatPointDifference(difference)} points, where chance allows ${range}. ${meaning}`
  )
}
