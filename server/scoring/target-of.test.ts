import { describe, expect, test } from 'vitest'
import type { Policy } from '#server/domain/standard'
import { defaultStandard } from './default-standard'
import { targetOf } from './target-of'

const policy = (name: string, rest: Partial<Policy>): Policy => ({
  ...{ name, channels: [], priorities: [], vendors: [], targets: { firstReplySeconds: 7 } },
  ...rest,
})
const first = (policies: Policy[], priority: string | null = null, vendorKey: string | null = null) =>
  targetOf({ ...defaultStandard, policies }, { channel: 'chat', priority, vendorKey }).firstReplySeconds

describe('the target of a wait (method.md 1.9)', () => {
  test.each<[string, Policy[], string | null, string | null, number]>([
    ["is the channel's without any policy", [], null, null, 120],
    ['is that of a policy for everything', [policy('all', {})], null, null, 7],
    ['is not that of a policy for another channel', [policy('mail', { channels: ['email'] })], null, null, 120],
    [
      'is that of a policy for its priority, in any case',
      [policy('urgent', { priorities: ['Urgent'] })],
      ' URGENT',
      null,
      7,
    ],
    ['is not that of a priority it does not have', [policy('urgent', { priorities: ['urgent'] })], null, null, 120],
    ["is that of its vendor's contract", [policy('contract', { vendors: ['Night  Owls'] })], null, 'night owls', 7],
    [
      "is not that of another vendor's contract",
      [policy('contract', { vendors: ['Day Crew'] })],
      null,
      'night owls',
      120,
    ],
    [
      'is that of the first policy that fits',
      [
        policy('both', { priorities: ['urgent'], vendors: ['Day Crew'], targets: { firstReplySeconds: 1 } }),
        policy('urgent', { priorities: ['urgent'], targets: { firstReplySeconds: 2 } }),
        policy('all', { targets: { firstReplySeconds: 3 } }),
      ],
      'urgent',
      'night owls',
      2,
    ],
  ])('%s', (_, policies, priority, vendorKey, expected) => {
    expect(first(policies, priority, vendorKey)).toBe(expected)
  })

  test('keeps what a policy does not set', () => {
    const standard = { ...defaultStandard, policies: [policy('all', { targets: { resolutionSeconds: 9 } })] }
    expect(targetOf(standard, { channel: 'chat', priority: null, vendorKey: null })).toEqual({
      ...defaultStandard.targets.chat,
      resolutionSeconds: 9,
    })
  })
})
