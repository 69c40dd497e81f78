import type { Policy } from '#server/domain/standard'

/** A policy with a key that stays with it while its place and its name change. */
export interface KeyedPolicy extends Policy {
  key: number
}

type Policies = readonly KeyedPolicy[]

export function keyPolicies(policies: readonly Policy[]): KeyedPolicy[] {
  return policies.map((policy, key) => ({ ...policy, key }))
}

export function withoutKeys(policies: Policies): Policy[] {
  return policies.map(({ key: _, ...policy }) => policy)
}

/** A new policy at the end, which fits everything and changes nothing until it is filled in. */
export function addPolicy(policies: Policies): Policies {
  const key = Math.max(-1, ...policies.map((policy) => policy.key)) + 1
  const name = `Policy ${policies.length + 1}`
  return [...policies, { key, name, channels: [], priorities: [], vendors: [], targets: {} }]
}

/** A removed policy put back where it was. */
export function insertPolicy(policies: Policies, index: number, policy: KeyedPolicy): Policies {
  return policies.toSpliced(index, 0, policy)
}

export function removePolicy(policies: Policies, key: number): Policies {
  return policies.filter((policy) => policy.key !== key)
}

export function changePolicy(policies: Policies, key: number, change: Partial<Policy>): Policies {
  return policies.map((policy) => (policy.key === key ? { ...policy, ...change } : policy))
}

/** One place up (-1) or down (1); as it was where there is no such place. */
export function movePolicy(policies: Policies, key: number, by: -1 | 1): Policies {
  const from = policies.findIndex((policy) => policy.key === key)
  const moved = policies[from]
  const to = from + by
  if (moved === undefined || to < 0 || to >= policies.length) return policies
  return policies.toSpliced(from, 1).toSpliced(to, 0, moved)
}

/** Names as written with commas between them, each once, without blanks around. */
export function parseNames(text: string): string[] {
  const names = text.split(',').map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
