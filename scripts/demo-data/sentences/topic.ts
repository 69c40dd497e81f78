/** A question that a customer may ask after the answer, and its own answer. */
export interface FollowUp {
  question: string
  answer: string
}

/** One thing that customers write about: everything said about it fits together in any combination. */
export interface Issue {
  /** How often it comes up within its topic, against the others. */
  weight: number
  /** The customer's first message. */
  openings: readonly string[]
  /** The agent's question back, and what the customer says to any of them. */
  asks: readonly string[]
  gives: readonly string[]
  /** Answers in an agent's own words. */
  answers: readonly string[]
  /** The saved reply that agents paste for this. */
  macro: string
  followUps: readonly FollowUp[]
}

export interface Topic {
  name: string
  /** Takes longer to answer, whoever answers. */
  hard: boolean
  subjects: readonly string[]
  issues: readonly Issue[]
}
