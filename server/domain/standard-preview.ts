import type { Dimension } from './finding'
import type { TargetVerdict, Verdict } from './verdict'

/** One side of a comparison: a vendor's figures under the standards in force, or under a draft. */
export interface PreviewedFigures {
  /** 0-1, null where there is nothing to measure. */
  score: number | null
  dimensions: Readonly<Record<Dimension, number | null>>
  firstReplyMet: number
  firstReplyJudged: number
  againstInHouse: Verdict | null
  againstStandard: TargetVerdict
}

export interface PreviewedVendor {
  /** Null is "nobody". */
  vendorId: number | null
  name: string
  now: PreviewedFigures
  then: PreviewedFigures
}

/** A conversation that would be judged otherwise. */
export interface FlippedConversation {
  conversationId: number
  externalId: string
  vendorName: string | null
  /** Millionths kept, as in lists of conversations; null where there is no score. */
  scoreNow: number | null
  scoreThen: number | null
  firstReplyMetNow: boolean | null
  firstReplyMetThen: boolean | null
}

/** What a draft would change in the conversations of a period, had it been in force in all of it. */
export interface StandardPreview {
  from: string
  to: string
  conversations: number
  /** Conversations whose score would be another. */
  changedScores: number
  /** First replies that would miss instead of meet their target, and the other way round. */
  wouldMiss: number
  wouldMeet: number
  vendors: readonly PreviewedVendor[]
  /** The most changed ones first, at most 200. */
  flipped: readonly FlippedConversation[]
  madeAt: number
}

/** Days, YYYY-MM-DD, both ends included. */
export interface PreviewPeriod {
  from: string
  to: string
}

/** A preview as it was asked for: which job makes it, over which days, and what came of it; null until then. */
export interface AskedPreview extends PreviewPeriod {
  jobId: number
  made: StandardPreview | null
}
