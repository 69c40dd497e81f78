import type { TextVerdict } from '#server/domain/automatic'
import type { Clock } from '#server/domain/clock'
import type { Conversation, Message } from '#server/domain/conversation'
import type { Detector } from '#server/domain/detector'
import type { CriticalFamily, Dimension, Evidence } from '#server/domain/finding'
import type { ConversationFacts } from '#server/domain/score'
import type { Standard } from '#server/domain/standard'
import type { KnownTemplate, ReplyMatch } from '#server/domain/template'
import type { Attribution } from '#server/text/templates/index'
import type { Attribution as AgentAttribution } from './attribution'
import type { Hours } from './coverage'
import type { StandardInForce } from './standards-in-force'

/** What an export must hold before a criterion can say anything. */
export const NEEDS = ['times', 'author_roles', 'language_pack', 'several_conversations'] as const
export type Need = (typeof NEEDS)[number]

/** What is known of templates at scoring time. */
export interface Templates {
  /** What a template explains of a reply, quoted parts blanked. */
  matchOf: (text: string) => ReplyMatch
  /** The same with the characters that it covers and the slots it has filled. */
  rangesOf: (text: string) => Attribution
  find: (templateId: string) => KnownTemplate | null
}

/** Everything besides the conversation that a score depends on. */
export interface ScoringContext {
  /** The standard in force when the conversation started. */
  standard: Standard
  /** The company's zone and business hours under that standard. */
  businessHours: Hours
  standardAt: (at: number) => StandardInForce
  attribution: AgentAttribution
  /** A vendor's name as `nameKey`; null for one that is not known. */
  vendorKeyOf: (vendorId: number) => string | null
  /** UTC epoch milliseconds; nothing after it is seen. */
  asOf: number
  /** Contracted coverage of a vendor; null means always covered. */
  coverageOf: (vendorId: number) => Hours | null
  /** The vendors with contracted coverage, in order of id. */
  coveredVendorIds: readonly number[]
  templates: Templates
  /** What is known of a recurring reply text, whether software sends it; null is nothing. */
  textVerdictOf: (replyHash: number) => TextVerdict | null
  /** Whether what a detector hears may cost this vendor points (rulings.md 40). */
  takesPoints: (detector: Detector, vendorId: number | null) => boolean
}

export interface CriterionInput {
  /** Only messages up to `asOf`. */
  conversation: Conversation
  /** Public messages of humans, bots and automation in order, without internal notes and system lines. */
  publicMessages: readonly Message[]
  clocks: readonly Clock[]
  facts: ConversationFacts
  context: ScoringContext
}

/** What a criterion says of one conversation, for one vendor. */
export interface Judgement {
  outcome: string
  vendorId: number | null
  agentId: number | null
  /** Whole millionths, 0 to FULL_LOSS. */
  loss: number
  /** Shown, but not counted; left out where it counts. */
  advisory?: boolean
  critical: CriticalFamily | null
  /** The wait that is judged and the part of it inside coverage, in milliseconds; left out where none is. */
  waitMs?: number
  coveredMs?: number
  evidence: readonly Evidence[]
  words: string
}

/** One rule: a pure function from a conversation and the standard to findings with evidence. */
export interface Criterion {
  /** kebab-case noun for what is observed; the file's name. */
  id: string
  title: string
  dimension: Dimension
  /** The family of critical error it can find, if any. */
  critical: CriticalFamily | null
  needs: readonly Need[]
  /** The rule in two or three plain sentences, with every number it uses. */
  rule: string
  /** What an agent or vendor does to stop losing points here. */
  remedy: string
  /** Every outcome with what it means and what it costs. */
  outcomes: Readonly<Record<string, string>>
  /** Empty where there is nothing to judge: that is "not applicable", never a loss of 0. */
  judge: (input: CriterionInput) => readonly Judgement[]
  /** Whether what it says may change as time passes alone, besides running waits: a limit or promise not yet run out. */
  isUnsettled?: (input: CriterionInput) => boolean
}
