import type { AuthorRole } from './conversation'

/** What can be heard in a message by its words alone. */
export const DETECTORS = [
  'escalation-request',
  'refusal',
  'hand-over',
  'promise',
  'auto-reply',
  'empathy',
  'next-step',
  'urgency',
  'data-loss',
  'repeat-contact',
  'canned-reaction',
  'money-trouble',
  'formal-complaint',
  'legal-threat',
  'safety-concern',
  'card-data-request',
  'asks-for-details',
] as const
export type Detector = (typeof DETECTORS)[number]

/** Whose words a detector is made for; an automatic text may stand in anybody's message. */
export const DETECTOR_ROLES: Readonly<Record<Detector, Extract<AuthorRole, 'customer' | 'agent'> | 'any'>> = {
  'escalation-request': 'customer',
  refusal: 'agent',
  'hand-over': 'agent',
  promise: 'agent',
  'auto-reply': 'any',
  empathy: 'agent',
  'next-step': 'agent',
  urgency: 'customer',
  'data-loss': 'customer',
  'repeat-contact': 'customer',
  'canned-reaction': 'customer',
  'money-trouble': 'customer',
  'formal-complaint': 'customer',
  'legal-threat': 'customer',
  'safety-concern': 'customer',
  'card-data-request': 'agent',
  'asks-for-details': 'agent',
}

export const REVIEW_VERDICTS = ['confirmed', 'rejected'] as const
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number]

/** How often a detector was right over labelled sentences. */
export interface DetectorCounts {
  n: number
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

/** A detector's figures on one set of labelled sentences. Without the rows marked borderline, and with them. */
export interface DetectorFigure {
  detector: Detector
  /** The set's name, and how it came about. */
  set: string
  method: string
  clear: DetectorCounts
  all: DetectorCounts
  /** Without borderline rows; empty where the set has one corpus only. */
  byCorpus: readonly ({ corpus: string } & DetectorCounts)[]
}

/** A detector takes points where the lower bound of its precision is at least this (method.md 4.3, rulings.md 40). */
export const PRECISION_WANTED = 0.85
