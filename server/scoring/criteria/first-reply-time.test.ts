import { describe, expect, test } from 'vitest'
import type { OpenHours } from '#server/domain/standard'
import { scoreConversation } from '../score-conversation'
import { at, contextOf, conversationOf } from '../testing'
import { firstReplyTime } from './first-reply-time'

const NIGHT: OpenHours = {
  zone: 'UTC',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }],
  holidays: [],
  overrides: [],
}

function findingsOf(drawing: string, options: { asOf?: string; coverage?: Record<number, OpenHours> } = {}) {
  const context = contextOf({ asOf: at(options.asOf ?? 'Fri 12:00'), coverage: options.coverage })
  return scoreConversation(conversationOf(drawing), context, [firstReplyTime]).findings
}

describe('the time to the first reply', () => {
  test.each<[string, string, string, number, number | null]>([
    ['09:00 customer@1: hi\n09:02 agent: hello', '12:00', 'met', 0, 1],
    ['09:00 customer@1: hi\n09:03 agent: hello', '12:00', 'late', 292_481, 1],
    ['09:00 customer@1: hi\n09:04 agent: hello', '12:00', 'late', 500_000, 1],
    ['09:00 customer@1: hi\n09:08 agent: hello', '12:00', 'late', 1_000_000, 1],
    ['09:00 customer@1: hi', '09:04', 'overdue', 500_000, 1],
    ['09:00 customer@1: hi\n09:01 closed', '12:00', 'left_unanswered', 1_000_000, 1],
    ['09:00 customer@1: hi\n09:04 closed by customer', '12:00', 'abandoned', 500_000, 1],
    ['09:00 customer: hi\n09:04 agent: hello', '12:00', 'gap_in_coverage', 500_000, null],
  ])('%j as of %s is %s', (drawing, asOf, outcome, loss, vendorId) => {
    expect(findingsOf(drawing, { asOf })).toMatchObject([{ outcome, loss, vendorId, charge: loss, critical: null }])
  })

  test.each([
    ['a wait still within the target', '09:00 customer@1: hi', '09:01'],
    ['a chat left before the target', '09:00 customer@1: hi\n09:02 closed by customer', '12:00'],
    ['a chat left at once', '09:00 customer@1: hi\n09:00:05 closed by customer', '12:00'],
    ['a conversation that an agent opened', '09:00 agent: hi\n09:01 customer@1: oh\n09:50 agent: yes', '12:00'],
    [
      'a conversation that a bot contained',
      '09:00 customer@1: hi\n09:01 bot: Tuesday\n09:02 customer: thanks\n09:03 closed',
      '12:00',
    ],
    ['no customer', '09:00 system: created', '12:00'],
    ['nothing', '', '12:00'],
  ])('%s is not judged', (_name, drawing, asOf) => {
    expect(findingsOf(drawing, { asOf })).toEqual([])
  })

  test('a vendor is charged for the part of the wait inside its coverage only', () => {
    const coverage = { 1: NIGHT }
    const partly = findingsOf('05:57 customer@1: hi\n09:00 agent: hello', { coverage })
    expect(partly).toMatchObject([{ outcome: 'late', vendorId: 1, loss: 292_481 }])
    expect(partly[0]?.words).toBe(
      '05:57 asked, 09:00 answered = 3 h 3 min (3 min in coverage), target 2 min, loss 0.29',
    )
    const gap = findingsOf('12:00 customer@1: hi\n13:00 agent: hello', { coverage })
    expect(gap).toMatchObject([{ outcome: 'gap_in_coverage', vendorId: null, agentId: null, loss: 1_000_000 }])
    expect(gap[0]?.words).toBe(
      "12:00 asked, 13:00 answered = 1 h (0 s in coverage), target 2 min, loss 1.00, a gap in coverage: not within the team's contracted hours",
    )
  })

  test.each([
    [
      'Mon 23:04 customer@1: hi\nTue 07:58 agent: hello',
      '23:04 asked, 07:58 answered = 8 h 54 min, target 2 min, loss 1.00',
    ],
    [
      'Mon 23:04 customer@1: hi\nWed 07:58 agent: hello',
      'Mon 3 Mar 23:04 asked, Wed 5 Mar 07:58 answered = 1 d 8 h, target 2 min, loss 1.00',
    ],
    ['09:00 requested\n09:01 agent: hello', '09:00 requested, 09:01 answered = 1 min, target 2 min, loss 0.00'],
    [
      'Thu 12:00 customer@1: hi\nThu 12:04 closed',
      '12:00 asked, closed at 12:04 without an answer = 4 min, target 2 min, loss 1.00',
    ],
    ['Fri 11:56 customer@1: hi', '11:56 asked, no answer by 12:00 = 4 min, target 2 min, loss 0.50'],
    [
      'Thu 12:00 customer@1: hi\nThu 12:04 closed by customer',
      '12:00 asked, left at 12:04 without an answer = 4 min, target 2 min, loss 0.50',
    ],
  ])('%j reads "%s"', (drawing, words) => {
    expect(findingsOf(drawing)[0]?.words).toBe(words)
  })

  test('the question and the answer are its evidence, at most 240 characters and never half of one', () => {
    const long = `${'x'.repeat(239)}😀 and more`
    const [finding] = findingsOf(`09:00 customer@1: ${long}\n09:03 agent: hello`)
    expect(finding?.evidence).toEqual([
      { messageId: 1, start: 0, end: 239, quote: 'x'.repeat(239) },
      { messageId: 2, start: 0, end: 5, quote: 'hello' },
    ])
    expect(findingsOf('09:00 customer@1:\n09:03 agent: hello')[0]?.evidence).toHaveLength(1)
  })
})
