import { describe, expect, it } from 'vitest'
import type { Policy } from '#server/domain/standard'
import { contractWords, policyWords } from './describe-policy'

const policy = (given: Partial<Policy>): Policy => ({
  name: 'Any',
  channels: [],
  priorities: [],
  vendors: [],
  targets: {},
  ...given,
})

describe('a policy in words', () => {
  it.each([
    [
      { priorities: ['urgent'], channels: ['chat'], targets: { firstReplySeconds: 30 } },
      'For priority urgent on chat: first reply 30 s.',
    ],
    [
      { vendors: ['Northwind', 'Acme'], targets: { resolutionSeconds: null, hours: 'covered' } },
      'For conversations with Northwind or Acme: no target for the closing, counted in covered hours.',
    ],
    [
      { channels: ['email', 'web_form'], targets: { laterReplySeconds: 7200, substantiveReplySeconds: 14_400 } },
      'For conversations on email or web form: later replies 2 h, first full answer 4 h.',
    ],
    [{}, 'For every conversation: nothing else than for the others.'],
  ] as const)('%j', (given, words) => expect(policyWords(policy(given))).toBe(words))

  it('is a contract where it names vendors', () => {
    expect(contractWords(policy({ vendors: ['Northwind', 'Acme'] }))).toBe('The contract of Northwind and Acme')
    expect(contractWords(policy({}))).toBeNull()
  })
})
