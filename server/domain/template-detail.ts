import type { Evidence } from './finding'
import type { SettingChange } from './settings'
import type { Band, TemplateKind } from './template'
import type { SettledTemplate, UsesTrend, VendorUses } from './template-list'

/** A template as it is called elsewhere. */
export interface NamedTemplate {
  id: string
  kind: TemplateKind
  text: string
  name: string | null
}

export interface TemplateWording {
  /** The id that it has as a template of its own. */
  id: string
  text: string
  /** The first wording always stays. */
  isFirst: boolean
}

export interface AgentUses extends VendorUses {
  agentId: number | null
  agentName: string | null
}

export interface TopicUses {
  /** Empty where nothing tells one. */
  topic: string
  uses: number
  costly: number
  ends: number
  settled: number
}

/** What fills a slot; known by its kind and by the template's words before it. */
export interface FilledSlots {
  kind: string
  after: string
  filled: number
  values: readonly { value: string; n: number }[]
}

/** One use of a template, with where it was and whose it is. */
export interface TemplateUse {
  conversationId: number
  externalId: string
  topic: string | null
  messageId: number
  at: number
  band: Band
  vendorName: string | null
  agentName: string | null
}

export interface CostlyUse extends TemplateUse {
  criterion: string
  /** The arithmetic of the finding in words. */
  words: string
  /** What the finding rests on, in order. */
  evidence: readonly Evidence[]
}

export interface SettlingUse extends TemplateUse {
  /** What the customer said after it, which needed no answer; null where nothing was said. */
  thanks: string | null
}

export interface TemplateDetail extends SettledTemplate {
  /** The template that this one counts as; then it is not among those in force. */
  mergedInto: NamedTemplate | null
  /** The template of which this is a wording that was taken apart. */
  takenFrom: NamedTemplate | null
  /** The wordings of this one that were taken apart. */
  apart: readonly string[]
  parts: readonly NamedTemplate[]
  merged: readonly NamedTemplate[]
  wordings: readonly TemplateWording[]
  uses: number
  judgedUses: number
  judged: number
  costly: number
  ends: number
  settled: number
  bands: readonly { band: Band; uses: number }[]
  vendors: readonly VendorUses[]
  agents: readonly AgentUses[]
  topics: readonly TopicUses[]
  slots: readonly FilledSlots[]
  /** How many uses were looked at for the slots. */
  slotTexts: number
  trend: UsesTrend
  firstDay: string | null
  lastDay: string | null
  costlyUses: readonly CostlyUse[]
  settlingUses: readonly SettlingUse[]
  latestUses: readonly TemplateUse[]
  changes: readonly SettingChange[]
  criterionTitles: Readonly<Record<string, string>>
  /** The first and the last day of the data. */
  dataFrom: string
  dataTo: string
  zone: string
}
