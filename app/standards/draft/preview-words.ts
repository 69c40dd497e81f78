import type { FlippedConversation, PreviewedFigures, StandardPreview } from '#server/domain/standard-preview'
import { formatDays, formatPoints, formatScore, formatShare, formatUnits } from '../../_format'
import { TARGET_VERDICT_WORDS, tooFewWords, VERDICT_WORDS } from '../../_ui/verdict-words'

/** What a draft would change in a period, in up to three sentences. */
export function previewSentences({ from, to, conversations, changedScores, wouldMiss, wouldMeet }: StandardPreview) {
  const period = formatDays(from, to)
  if (conversations === 0) return [`No conversation began in ${period}.`]
  const began = `${formatUnits(conversations, 'conversation')} began in ${period}.`
  if (changedScores + wouldMiss + wouldMeet === 0) return [began, 'The draft would judge every one of them as now.']
  return [
    `${began} ${formatUnits(changedScores, 'score')} would be another.`,
    `${formatUnits(wouldMiss, 'first reply', 'first replies')} would miss the target instead of meeting it.`,
    `${formatUnits(wouldMeet, 'first reply', 'first replies')} would meet the target instead of missing it.`,
  ]
}

/** "87.4 → 85.0", or the one where both are the same in words. */
export function nowThen(now: string, then: string): string {
  return now === then ? now : `${now} → ${then}`
}

export function scoreWords({ score, againstInHouse }: PreviewedFigures): string {
  return againstInHouse === 'too_few' ? 'too few' : formatPoints(score)
}

/** First replies in time with what they are of, or that they are too few to say. */
export function inTimeWords({ firstReplyMet, firstReplyJudged }: PreviewedFigures, minimum: number): string {
  return firstReplyJudged > 0 && firstReplyJudged < minimum
    ? tooFewWords(firstReplyJudged, minimum)
    : formatShare(firstReplyMet, firstReplyJudged)
}

export function inHouseWords({ againstInHouse }: PreviewedFigures): string {
  return againstInHouse === null ? 'not compared' : VERDICT_WORDS[againstInHouse].short
}

export function standardWords({ againstStandard }: PreviewedFigures): string {
  return TARGET_VERDICT_WORDS[againstStandard].short
}

/** "in time → late" for the first reply of a conversation. */
export function firstReplyFlip({ firstReplyMetNow, firstReplyMetThen }: FlippedConversation): string {
  return nowThen(metWords(firstReplyMetNow), metWords(firstReplyMetThen))
}

export function scoreFlip({ scoreNow, scoreThen }: FlippedConversation): string {
  return nowThen(formatScore(scoreNow), formatScore(scoreThen))
}

function metWords(met: boolean | null): string {
  return met === null ? 'not judged' : met ? 'in time' : 'late'
}
