import { expect, test } from 'vitest'
import { triggerFacts } from './trigger-facts'

const AT = Date.UTC(2026, 2, 2, 22, 0)

const trigger = {
  at: AT,
  source: 'words' as const,
  asks: 1,
  acknowledgedAt: null,
  handedOverAt: null,
  handOver: null,
  promisedAt: null,
  promiseDueAt: null,
  answeredAt: null,
  madeToRepeat: false,
  advisory: false,
  vendorName: null,
  agentName: null,
}

const named = (changes: Partial<typeof trigger> | Record<string, unknown>) =>
  triggerFacts({ ...trigger, ...changes }, 'UTC').map(
    ({ name, value, isMissed }) => `${name}: ${value}${isMissed ? ' !' : ''}`,
  )

test('what never happened is said once, and the steps that were not taken are left out', () => {
  expect(named({})).toEqual(['Noticed: by its words', 'Taken up: never !', 'Carried by: no vendor'])
})

test('each step is told with the time since the asking', () => {
  expect(named({ acknowledgedAt: AT + 60_000, handedOverAt: AT + 120_000, answeredAt: AT + 3_600_000 })).toEqual([
    'Noticed: by its words',
    expect.stringMatching(/^Taken up: .*, after 1 min$/),
    expect.stringMatching(/^Handed over: .*, after 2 min$/),
    expect.stringMatching(/^Kept: .*, after 1 h$/),
    'Carried by: no vendor',
  ])
})

test('a promise without a time says so', () => {
  expect(named({ promisedAt: AT })).toContain('Due: no time named')
})

test('asking three times is marked, and what only shows says so', () => {
  const facts = named({ asks: 3, advisory: true, madeToRepeat: true, vendorName: 'Night Desk', agentName: 'Maya' })
  expect(facts).toContain('Asked: 3 times !')
  expect(facts).toContain('Asked again: for what had been said !')
  expect(facts).toContain('Carried by: Night Desk, Maya')
  expect(facts).toContain('Counts: no: only shown')
})
