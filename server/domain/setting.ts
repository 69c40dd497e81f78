import type { Contract, Membership } from './contract'
import type { TemplateState } from './template'
import type { VendorKind } from './vendor'

/** What the settings are of. */
export const SETTING_KINDS = ['vendor', 'agent', 'queue', 'reply_text', 'template', 'standard'] as const
export type SettingKind = (typeof SETTING_KINDS)[number]

/** What a person can set of a vendor. */
export interface VendorState {
  id: number
  name: string
  kind: VendorKind
  contract: Contract | null
}

/** What a person can set of an agent. */
export interface AgentState {
  id: number
  name: string
  sameAsId: number | null
  /** Earliest first. */
  memberships: readonly Membership[]
}

/** What a person can set of a queue. */
export interface QueueState {
  name: string
  vendorId: number | null
}

/** What a person settled about a recurring reply text: whether software sends it. */
export interface ReplyTextState {
  replyHash: number
  /** The masked text, shortened. */
  text: string
  isAutomatic: boolean
}

/** A change of one thing, as it was and as it is; a change of an agent may move others with it. Null is "not there". */
export type ChangedStates =
  | { kind: 'vendor'; before: VendorState | null; after: VendorState | null }
  | { kind: 'agent'; before: readonly AgentState[]; after: readonly AgentState[] }
  | { kind: 'queue'; before: QueueState | null; after: QueueState | null }
  | { kind: 'reply_text'; before: ReplyTextState | null; after: ReplyTextState | null }
  | { kind: 'template'; before: TemplateState | null; after: TemplateState | null }
