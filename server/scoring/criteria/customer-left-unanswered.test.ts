import { describe, expect, test } from 'vitest'
import type { OpenHours } from '#server/domain/standard'
import { scoreConversation } from '../score-conversation'
import { at, contextOf, conversationOf } from '../testing'
import { customerLeftUnanswered } from './customer-left-unanswered'

const NIGHT: OpenHours = {
  zone: 'UTC',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }],
  holidays: [],
  overrides: [],
}

function findingsOf(drawing: string, asOf = '18:00', coverage: Record<number, OpenHours> = {}) {
  return scoreConversation(conversationOf(drawing), contextOf({ asOf: at(asOf), coverage }), [customerLeftUnanswered])
    .findings
}

describe('a customer left unanswered', () => {
  test.each<[string, string, string, number, string | null]>([
    ['09:00 customer@1: hi\n12:00 agent: hello', '18:00', 'answered', 0, null],
    ['09:00 customer@1: hi', '09:02', 'overdue', 1_000_000, null],
    ['09:00 customer@1: hi\n09:01 closed', '18:00', 'left_unanswered', 1_000_000, 'customer'],
    ['09:00 customer@1: hi\n09:01 auto: we have it\n09:02 closed', '18:00', 'left_unanswered', 1_000_000, 'customer'],
    [
      '09:00 customer@1: hi\n09:01 agent: hello\n09:02 customer: so?\n09:03 closed',
      '18:00',
      'left_unanswered',
      1_000_000,
      'customer',
    ],
    ['09:00 customer@1: hi\n09:02:01 closed by customer', '18:00', 'abandoned', 1_000_000, null],
    ['09:00 customer@1: hi\n09:01 agent: hello\n09:02 customer: thanks\n09:03 closed', '18:00', 'answered', 0, null],
  ])('%j as of %s is %s', (drawing, asOf, outcome, loss, critical) => {
    expect(findingsOf(drawing, asOf)).toMatchObject([{ outcome, loss, critical, vendorId: 1 }])
  })

  test.each([
    ['a customer who waits within the target', '09:00 customer@1: hi', '09:01'],
    [
      'a team whose customer waits within the target again',
      '09:00 customer@1: hi\n09:01 agent: hello\n09:02 customer: so?',
      '09:03',
    ],
    ['a customer who left before the target', '09:00 customer@1: hi\n09:01 closed by customer', '18:00'],
    ['a conversation without a customer', '09:00 agent: hi', '18:00'],
  ])('%s is not judged', (_name, drawing, asOf) => {
    expect(findingsOf(drawing, asOf)).toEqual([])
  })

  test('a gap in coverage is charged to nobody, and the vendor is judged on nothing there', () => {
    expect(findingsOf('12:00 customer@1: hi\n13:00 closed', '18:00', { 1: NIGHT })).toMatchObject([
      { outcome: 'gap_in_coverage', vendorId: null, agentId: null, loss: 1_000_000, critical: 'customer' },
    ])
  })

  test('a team that answered all of its waits is not blamed for the wait of another', () => {
    const drawing =
      '09:00 customer@5: hi\n09:01 agent 1@1: hello\n09:02 customer: and\n09:04 agent 2@2: yes\n09:05 customer: so?\n09:06 closed'
    expect(findingsOf(drawing).map(({ vendorId, outcome }) => [vendorId, outcome])).toEqual([
      [1, 'answered'],
      [2, 'left_unanswered'],
    ])
  })
})
