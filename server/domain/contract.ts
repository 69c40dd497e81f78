import type { OpenHours } from './standard'

/** Hours a vendor is paid for from a day on (YYYY-MM-DD in the coverage's zone), until a later entry; null is from the beginning. */
export interface DatedCoverage {
  from: string | null
  /** Null is always on duty. */
  coverage: OpenHours | null
}

/** What was agreed with a vendor. Its own targets, where they differ, are policies of the standard. */
export interface Contract {
  zone: string | null
  coverages: readonly DatedCoverage[]
}

/** Which vendor an agent works for on a day, YYYY-MM-DD in the company's zone; both ends included, null is open. */
export interface Membership {
  vendorId: number
  from: string | null
  to: string | null
}
