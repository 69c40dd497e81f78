import { expect, test } from 'vitest'
import { botHeldByOrdinal } from './bot-held'
import { clockOf, messagesOf } from './testing'

const at = (hour: number, minute: number) => Date.UTC(2026, 2, 3, hour, minute)
const FIRST = clockOf({ ordinal: 0, startAt: at(9, 0), endAt: at(9, 10) })
const LATER = clockOf({ ordinal: 1, startAt: at(10, 0), endAt: at(10, 10) })

test('a bot held the only wait in which it spoke', () => {
  const messages = messagesOf('09:00 customer: one\n09:01 bot: a\n09:10 agent: b\n10:00 customer: c\n10:10 agent: d')
  const held = botHeldByOrdinal([FIRST, LATER], messages, [
    ['bot', null, 120_000],
    ['vendor', 1, 60_000],
  ])
  expect([...held]).toEqual([[0, 120_000]])
})

test('of several waits with a bot none is told, since only their sum is known', () => {
  const messages = messagesOf('09:01 bot: a\n10:01 bot: b')
  expect(botHeldByOrdinal([FIRST, LATER], messages, [['bot', null, 120_000]]).size).toBe(0)
})

test('a bot that only acknowledged held nothing', () => {
  expect(botHeldByOrdinal([FIRST], messagesOf('09:01 bot: a'), [['vendor', 1, 600_000]]).size).toBe(0)
})
