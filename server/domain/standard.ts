import type { Channel } from './conversation'
import type { Detector } from './detector'
import type { Dimension } from './finding'
import type { TriggerType } from './trigger'

export type HoursKind = 'calendar' | 'covered'

/** The time within which a customer should have an answer on a channel. */
export interface ResponseTarget {
  firstReplySeconds: number
  laterReplySeconds: number
  /** To the first reply that is more than a holding one; null is no target. */
  substantiveReplySeconds: number | null
  /** From the start to the closing; null is no target. */
  resolutionSeconds: number | null
  hours: HoursKind
}

/** Days are 1 (Monday) to 7 (Sunday); times are wall-clock "HH:MM". `to` at or before `from` runs into the next day. */
export interface WeeklyWindow {
  days: readonly number[]
  from: string
  to: string
}

/** Open hours in one IANA zone. An override replaces a date's windows; a holiday closes it (rulings.md 17). */
export interface OpenHours {
  zone: string
  windows: readonly WeeklyWindow[]
  holidays: readonly string[]
  overrides: readonly { date: string; windows: readonly { from: string; to: string }[] }[]
}

/**
 * Other targets for some conversations. Of several the first that fits decides; empty lists fit everything. One that names
 * vendors is their contract.
 */
export interface Policy {
  name: string
  channels: readonly Channel[]
  /** Words of the export, compared by `nameKey`. */
  priorities: readonly string[]
  /** Names of vendors, compared by `nameKey` with who held the conversation while the customer waited. */
  vendors: readonly string[]
  /** What differs from the channel's target. */
  targets: Readonly<Partial<ResponseTarget>>
}

export interface EscalationLimits {
  acknowledgeSeconds: number
  handOverSeconds: number
  seniorReplySeconds: number
  hours: HoursKind
}

/** `literal` is the words as they are, in any case; `pattern` is an expression in RE2 syntax. */
export const WORD_SYNTAXES = ['literal', 'pattern'] as const
export type WordSyntax = (typeof WORD_SYNTAXES)[number]

/** Words that a company adds to a detector. */
export interface CompanyWords {
  detector: Detector
  syntax: WordSyntax
  words: string
}

/**
 * Words that tell what a customer writes about where the export tells no topic. They are looked for in the subject and in
 * what the customer writes up to a person's first reply; of several rules the first that finds its words decides.
 */
export interface TopicRule {
  /** Several rules may give the same. */
  topic: string
  syntax: WordSyntax
  words: string
}

/** Conversations that the company wants in more senior hands; empty lists and null fit none. */
export interface ListedCases {
  /** Tags and priorities of the export, compared by `nameKey`. */
  tags: readonly string[]
  priorities: readonly string[]
  /** Words of the customer, as they are, in any case. */
  phrases: readonly string[]
  /** A sum of money named by the customer that is larger than this, in whatever currency. */
  amountAbove: number | null
}

/** The company's own measure, the same for every vendor. Never edited, always superseded. */
export interface Standard {
  name: string
  /** The company's zone and business hours; these decide the shift of a conversation. */
  businessHours: OpenHours
  targets: Readonly<Record<Channel, ResponseTarget>>
  policies: readonly Policy[]
  /** Share of first replies wanted within target, 0–1. */
  shareWithinTarget: number
  /** Share of escalations wanted handled, 0–1. */
  shareEscalationsHandled: number
  /** Sum to 1. */
  weights: Readonly<Record<Dimension, number>>
  escalation: { live: EscalationLimits; written: EscalationLimits }
  /** The kinds of trigger that cost points; the others are only shown. */
  triggersCounted: readonly TriggerType[]
  listedCases: ListedCases
  /** How long after a question an idle chat may be ended. */
  idleCloseSeconds: number
  companyWords: readonly CompanyWords[]
  /** In the order in which they are tried. */
  topics: readonly TopicRule[]
  /** Below this many conversations a figure is "too few". */
  displayFloor: number
  /** A difference smaller than this many points does not matter. */
  marginPoints: number
  /** Conversations that must hold the same masked text before it counts as a template. */
  templateMinimumConversations: number
  /** An abandoned wait shorter than this is left out (rulings.md 13). */
  abandonedExcludedBelowSeconds: number
  /** A conversation with more turns of agents than this has too many. */
  tooManyTouches: number
}

/** A published standard. It is in force from a day on, until a later version is; null is from the beginning. */
export interface VersionedStandard {
  version: number
  validFrom: string | null
  standard: Standard
}

/** One difference between two standards, in plain words. */
export interface StandardChange {
  /** Where in the standard, such as "targets.chat.firstReplySeconds". */
  path: string
  /** What it is called, such as "First reply in chat". */
  label: string
  /** Values in words, such as "2 min"; null where there was nothing before or is nothing after. */
  before: string | null
  after: string | null
}
