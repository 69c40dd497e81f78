import type { Evidence } from './finding'

/** Words of an agent that matter beyond their own conversation, and whose they are. */
export interface Passage {
  at: number
  vendorId: number | null
  agentId: number | null
  evidence: Evidence
}

/** How a conversation ended for the customer, for holding it beside another of the same customer. */
export interface Passages {
  /** The last words with which an agent refused the matter or called it impossible. */
  declined: Passage | null
  /** The reply after which nothing more was wanted: the customer only thanked, or it was closed as solved. */
  solved: Passage | null
}
