import { describe, expect, test } from 'vitest'
import type { Conversation } from '#server/domain/conversation'
import type { ConversationFacts } from '#server/domain/score'
import type { ResponseTarget } from '#server/domain/standard'
import { defaultStandard } from './default-standard'
import { at, contextOf, conversationOf, factsOf } from './testing'

const MINUTE = 60_000

function facts(
  drawing: string,
  target: Partial<ResponseTarget> = {},
  overrides: Partial<Conversation> = {},
  asOf = at('12:30'),
): ConversationFacts {
  const targets = { ...defaultStandard.targets, chat: { ...defaultStandard.targets.chat, ...target } }
  return factsOf(conversationOf(drawing, overrides), contextOf({ asOf, standard: { ...defaultStandard, targets } }))
}

describe('the course of a conversation (method.md 1.3)', () => {
  test('T1 the worked timeline', () => {
    const t1 = facts(`
      09:00 customer: it fails
      09:05 auto: we have received your message
      09:10 customer: still
      09:20 note: looking
      09:30 agent: please restart it now
      09:31 agent: then tell me what you see
      10:00 customer: no change
      10:45 bot: here is an article about it
      11:00 agent: I have replaced the file for you
      11:05 closed by agent
      11:30 customer: it fails again`)
    expect(t1).toMatchObject({
      acknowledgedMs: 5 * MINUTE,
      firstReplyMs: 30 * MINUTE,
      worstNextReplyMs: 60 * MINUTE,
      openWaitMs: 60 * MINUTE,
      requesterWaitMs: 150 * MINUTE,
      customerTurnMs: 59 * MINUTE,
      resolutionMs: 125 * MINUTE,
      reopens: 1,
      returnedAfterMs: 25 * MINUTE,
      touches: 2,
    })
  })

  const ALLOWED = { substantiveReplySeconds: 600 }
  test.each<[string, string, number | null, boolean | null, Partial<ResponseTarget>?]>([
    [
      'R16 a holding reply does not stop it',
      '09:00 customer: help\n09:02 agent: We are looking into it.\n09:08 agent: It is the cable.',
      8,
      true,
    ],
    ['R17 a word or two does', '09:00 customer: help\n09:02 agent: Restart it', 2, true],
    [
      'a suspected automatic text does not (rulings.md 19)',
      '09:00 customer: help\n09:02 suspected: It is the cable.\n09:20 agent: It is the cable.',
      20,
      false,
    ],
    ['at the target it is met', '09:00 customer: help\n09:10 agent: It is the cable.', 10, true],
    ['after the target it is not', '09:00 customer: help\n09:10:01 agent: It is the cable.', 10 + 1 / 60, false],
    [
      'no target, nothing met',
      '09:00 customer: help\n09:10 agent: It is the cable.',
      10,
      null,
      { substantiveReplySeconds: null },
    ],
    ['still time at the end of the data', '12:25 customer: help\n12:26 agent: We are looking into it.', null, null],
    ['no time left at the end of the data', '12:00 customer: help\n12:01 agent: We are looking into it.', null, false],
    [
      'closed without one',
      '12:25 customer: help\n12:26 agent: We are looking into it.\n12:27 closed by agent',
      null,
      false,
    ],
    [
      'an agent who opened owes none',
      '09:00 agent: your order is late\n09:30 customer: when?\n09:40 agent: today at noon',
      null,
      null,
    ],
    ['nothing was asked', '09:00 agent: your order is late', null, null],
  ])('the first full answer: %s', (_, drawing, minutes, met, target = ALLOWED) => {
    const { substantiveReplyMs, substantiveReplyMet } = facts(drawing, target)
    expect([substantiveReplyMs, substantiveReplyMet]).toEqual([minutes === null ? null : minutes * MINUTE, met])
  })

  test.each<[string, string, number | null, boolean | null, number]>([
    ['in time', '09:00 customer: help\n09:10 agent: done\n10:00 closed by agent', 60, true, 0],
    ['too late', '09:00 customer: help\n09:10 agent: done\n10:01 closed by agent', 61, false, 0],
    ['not yet, and still time', '12:00 customer: help\n12:10 agent: done', null, null, 0],
    ['not yet, and no time left', '09:00 customer: help\n09:10 agent: done', null, false, 0],
    ['after the end of the data', '12:00 customer: help\n12:10 agent: done\n13:00 closed by agent', null, null, 0],
    [
      'reopened',
      '09:00 customer: help\n09:10 agent: done\n10:00 closed by agent\n10:30 customer: not done',
      60,
      true,
      1,
    ],
    ['nobody asked anything', '09:00 agent: your order is late\n10:30 closed by agent', 90, null, 0],
  ])('the closing: %s', (_, drawing, minutes, met, reopens) => {
    const found = facts(drawing, { resolutionSeconds: 3600 })
    expect([found.resolutionMs, found.resolutionMet, found.reopens]).toEqual([
      minutes === null ? null : minutes * MINUTE,
      met,
      reopens,
    ])
  })

  test.each<[string, string, [number, number, number]]>([
    ['nobody replied', '09:00 customer: help', [0, 0, 0]],
    ['replies in a row are one turn', '09:00 customer: help\n09:01 agent 1@1: a\n09:02 agent 1@1: b', [1, 0, 1]],
    [
      'another agent in the same turn takes over',
      '09:00 customer: help\n09:01 agent 1@1: a\n09:02 agent 2@1: b',
      [2, 1, 1],
    ],
    [
      'the customer between starts a new turn',
      '09:00 customer: help\n09:01 agent 1@1: a\n09:02 customer: and?\n09:03 agent 1@1: b',
      [2, 0, 1],
    ],
    ['two vendors', '09:00 customer: help\n09:01 agent 1@1: a\n09:02 customer: and?\n09:03 agent 2@2: b', [2, 1, 2]],
    [
      'automatic texts, bots and notes are no turns',
      '09:00 customer: help\n09:01 auto: a\n09:02 bot: b\n09:03 note: c',
      [0, 0, 0],
    ],
  ])('hands it went through: %s', (_, drawing, expected) => {
    const { touches, handOvers, vendors } = facts(drawing)
    expect([touches, handOvers, vendors]).toEqual(expected)
  })

  test('covered targets count only the hours of who holds it', () => {
    const coverage = {
      1: { zone: 'UTC', windows: [{ days: [1], from: '10:00', to: '18:00' }], holidays: [], overrides: [] },
    }
    const targets = {
      ...defaultStandard.targets,
      chat: { ...defaultStandard.targets.chat, ...ALLOWED, resolutionSeconds: 3600, hours: 'covered' as const },
    }
    const context = contextOf({ asOf: at('12:30'), coverage, standard: { ...defaultStandard, targets } })
    const found = factsOf(
      conversationOf('09:00 customer@1: help\n10:10 agent 1@1: It is the cable.\n11:00 closed by agent'),
      context,
    )
    expect(found).toMatchObject({ substantiveReplyMs: 70 * MINUTE, substantiveReplyMet: true, resolutionMet: true })
  })

  test.each([
    ['pending', true],
    ['On-hold', true],
    ['waiting on customer', true],
    ['open', false],
    ['solved', false],
    [null, false],
  ])('the status "%s" is parked: %s', (status, parked) => {
    expect(facts('09:00 customer: help', {}, { status }).parked).toBe(parked)
  })
})
