import type { Contract } from './contract'
import type { SettingKind } from './setting'
import type { VendorKind } from './vendor'

/** An agent as the settings show it, with how much is known of it. */
export interface SettledAgent {
  id: number
  /** The export's id of the agent, else the name, as `nameKey`. */
  key: string
  name: string
  team: string | null
  /** The vendor that the export names with the agent. */
  vendorId: number | null
  vendorName: string | null
  /** Messages of the agent, under this name alone. */
  messages: number
  firstAt: number | null
  lastAt: number | null
  /** The agent that this one is another name of; null where it stands for itself. */
  sameAsId: number | null
  /** For whom a person said the agent works; empty where nobody said anything. */
  memberships: readonly { vendorId: number; vendorName: string; from: string | null; to: string | null }[]
}

/** Two agents that look like one person: same key with two vendors, or names that differ by little. Never joined unasked. */
export interface AgentSuggestion {
  agentId: number
  sameAsId: number
  /** In plain words: "the same name at two vendors". */
  why: string
}

export interface SettledVendor {
  id: number
  name: string
  kind: VendorKind
  contract: Contract | null
  agents: number
  conversations: number
}

/** A queue or mailbox that conversations lay in, or that a person named. */
export interface SettledQueue {
  name: string
  vendorId: number | null
  vendorName: string | null
  conversations: number
}

/** A recurring reply text of which something speaks for software: its words, how it is sent, or a person. */
export interface RepeatedText {
  replyHash: number
  /** The masked text, its slots named. */
  text: string
  uses: number
  /** Uses that are suspected by their words and timing. */
  suspected: number
  /** How it is sent, where that is a machine's way; null where it is not. */
  behaviour: { uses: number; firstUses: number; latencyMs: number; afterHoursUses: number } | null
  /** What a person settled; null where nobody did. */
  settled: boolean | null
}

export interface SettingChange {
  id: number
  at: number
  actor: string
  kind: SettingKind
  subject: string
  /** What was done, in plain words. */
  words: string
  /** Only the latest change of a subject can be taken back. */
  undoable: boolean
}

/** Whether the figures on screen were made with the settings as they are now. */
export interface ScoringState {
  /** Null before anything was scored. */
  scoredAt: number | null
  /** Settings or a standard changed after that. */
  isStale: boolean
  /** A scoring that waits or runs, with how far it is. */
  running: { done: number; total: number } | null
}

/** A day on which a country or a company rests, YYYY-MM-DD. */
export interface Holiday {
  date: string
  name: string
}

/** A country whose public holidays are known. The code of a part of a region is "BY.A". */
export interface HolidayCountry {
  code: string
  name: string
  regions: readonly { code: string; name: string }[]
}

/** The days of a calendar file. */
export interface CalendarDays {
  days: readonly Holiday[]
  /** Events with a time of day, or that repeat otherwise than yearly: no holidays. */
  leftOut: number
}
