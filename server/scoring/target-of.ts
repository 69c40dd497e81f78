import type { Channel } from '#server/domain/conversation'
import type { ResponseTarget, Standard } from '#server/domain/standard'
import { nameKey } from '#server/domain/vendor'

/** What a target depends on. `vendorKey` is the `nameKey` of who held the conversation while the customer waited. */
export interface Targeted {
  channel: Channel
  priority: string | null
  vendorKey: string | null
}

function isAmong(names: readonly string[], key: string | null): boolean {
  return names.length === 0 || (key !== null && names.some((name) => nameKey(name) === key))
}

/** The targets of a wait: the channel's, with what the first policy that fits sets otherwise (method.md 1.9). */
export function targetOf(standard: Standard, { channel, priority, vendorKey }: Targeted): ResponseTarget {
  const target = standard.targets[channel]
  const priorityKey = priority === null ? null : nameKey(priority)
  const policy = standard.policies.find(
    ({ channels, priorities, vendors }) =>
      (channels.length === 0 || channels.includes(channel)) &&
      isAmong(priorities, priorityKey) &&
      isAmong(vendors, vendorKey),
  )
  return policy === undefined ? target : { ...target, ...policy.targets }
}
