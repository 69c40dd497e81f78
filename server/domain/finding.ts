export const DIMENSIONS = ['response', 'escalation', 'canned'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const CRITICAL_FAMILIES = ['customer', 'business', 'compliance'] as const
export type CriticalFamily = (typeof CRITICAL_FAMILIES)[number]

/** Losses are whole millionths, so that sums are exact in any order. 1,000,000 is everything. */
export const FULL_LOSS = 1_000_000

/** A range of characters [start, end) in the displayed text of a message, with the words that stand there. */
export interface Evidence {
  messageId: number
  start: number
  end: number
  quote: string
}

/** One criterion's result on one conversation (and one vendor), with evidence. */
export interface Finding {
  criterion: string
  dimension: Dimension
  /** Set only where this finding is a critical error, not merely where its criterion can produce one. */
  critical: CriticalFamily | null
  /** Who carries it; null is "nobody", the company's own. */
  vendorId: number | null
  agentId: number | null
  /** Shown, but not counted in any score: what its detector says is not sure enough, or the company does not count it. */
  advisory: boolean
  /** The criterion's own loss, 0 to FULL_LOSS; of an advisory finding what it would be. */
  loss: number
  /** The part of the dimension's loss in this conversation that this finding makes up; these parts sum to it exactly. */
  charge: number
  /** The wait that was judged and the part of it inside coverage, in milliseconds; null where none was. */
  waitMs: number | null
  coveredMs: number | null
  evidence: readonly Evidence[]
  /** The arithmetic in words: "23:04 asked, 07:58 answered = 8 h 54 min, target 1 h, loss 1.00". */
  words: string
  /** A short code for what was found, one of the criterion's closed list ("refused", "met", ...). */
  outcome: string
}

/** What one vendor carries of one conversation in one dimension. */
export interface DimensionLoss {
  vendorId: number | null
  /** The agent whose work is judged; conversations of one agent are not independent of each other. */
  agentId: number | null
  dimension: Dimension
  loss: number
}
