import type { Policy } from '#server/domain/standard'
import { changeEntry, freeKey, insertEntry, type Keyed, moveEntry, removeEntry } from './keyed-list'

export interface KeyedPolicy extends Policy, Keyed {}

type Policies = readonly KeyedPolicy[]

export function keyPolicies(policies: readonly Policy[]): KeyedPolicy[] {
  return policies.map((policy, key) => ({ ...policy, key }))
}

export function withoutKeys(policies: Policies): Policy[] {
  return policies.map(({ key: _, ...policy }) => policy)
}

/** A new policy at the end, which fits everything and changes nothing until it is filled in. */
export function addPolicy(policies: Policies): Policies {
  const name = `Policy ${policies.length + 1}`
  return [...policies, { key: freeKey(policies), name, channels: [], priorities: [], vendors: [], targets: {} }]
}

export const insertPolicy = insertEntry<KeyedPolicy>
export const removePolicy = removeEntry<KeyedPolicy>
export const changePolicy = changeEntry<KeyedPolicy>
export const movePolicy = moveEntry<KeyedPolicy>

/** Names as written with commas between them, each once, without blanks around. */
export function parseNames(text: string): string[] {
  const names = text.split(',').map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
