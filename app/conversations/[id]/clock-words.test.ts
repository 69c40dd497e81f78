import { describe, expect, it } from 'vitest'
import { CLOCK_OUTCOMES } from '#server/domain/clock'
import type { ConversationClock } from '../../_trpc/outputs'
import { clockFacts, clockTitle } from './clock-words'
import { clockOf } from './testing'

const factOf = (change: Partial<ConversationClock>, name: string) =>
  clockFacts(clockOf(change), 'UTC').find((fact) => fact.name === name)?.value

describe('a wait tells', () => {
  it.each([
    [{}, 'First reply'],
    [{ kind: 'next' }, 'Later reply'],
    [{ kind: 'next', reopened: true }, 'Later reply, after the closing'],
  ] as const)('what it was for: %j', (change, words) => expect(clockTitle(clockOf(change))).toBe(words))

  it('when it was, who held it and who answered it', () => {
    const clock = { replyAgentName: 'Maya', replyVendorName: 'Home team' }
    expect(clockFacts(clockOf(clock), 'UTC')).toEqual([
      { name: 'From', value: '1 Jan 1970, 00:00' },
      { name: 'To', value: '1 Jan 1970, 00:01' },
      { name: 'Held by', value: 'Nightline' },
      { name: 'Outcome', value: 'answered after 1 min' },
      { name: 'Answered by', value: 'Maya, Home team' },
      { name: 'Target', value: '2 min, met (standard 1)', isMissed: false },
    ])
    expect(factOf({ holderName: null }, 'Held by')).toBe('nobody on shift')
  })

  it.each(CLOCK_OUTCOMES)('its outcome in words: %s', (outcome) => {
    expect(factOf({ outcome }, 'Outcome')).toMatch(/^[a-z][a-z ]+/)
  })

  it.each([
    [{ replyKind: 'holding' }, 'Reply', 'holding reply'],
    [{ replyKind: 'thin' }, 'Reply', 'two words'],
    [{ replyKind: 'full' }, 'Reply', undefined],
    [{ coveredMs: 30_000 }, 'Contracted', '30 s in contracted hours'],
    [{ coveredMs: 60_000 }, 'Contracted', undefined],
    [{ coveredMs: 0, outsideHours: true }, 'Contracted', 'outside hours'],
    [{ met: false, vendorBreach: false }, 'Charged to', 'nobody, it fell into a gap in coverage'],
    [{ met: false, vendorBreach: true }, 'Charged to', undefined],
    [{ met: false, standardVersion: 3 }, 'Target', '2 min, missed (standard 3)'],
    [{ met: null }, 'Target', '2 min, not judged (standard 1)'],
    [{ warning: 'clock_skew' }, 'Clocks', 'the reply is dated before the question by some seconds'],
  ] as const)('what else is to be known: %j', (change, name, value) => expect(factOf(change, name)).toBe(value))
})
