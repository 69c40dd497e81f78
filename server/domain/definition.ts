/** Ways of counting the first reply: ours, those of common helpdesks, and the one of many vendors' own reports (method.md 1.4). */
export const DEFINITIONS = [
  'ours',
  'suspected_automatic',
  'zendesk',
  'zammad',
  'chatwoot',
  'intercom',
  'vendor_report',
] as const
export type Definition = (typeof DEFINITIONS)[number]

/** A first reply under a definition. `ms` is null where it never came; `met` is null where the definition does not count it. */
export interface ReplayedReply {
  ms: number | null
  met: boolean | null
}

export type Replay = Readonly<Record<Definition, ReplayedReply>>
