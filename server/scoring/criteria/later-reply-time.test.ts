import { describe, expect, test } from 'vitest'
import { scoreConversation } from '../score-conversation'
import { at, contextOf, conversationOf } from '../testing'
import { laterReplyTime } from './later-reply-time'

function findingsOf(drawing: string, asOf = '18:00') {
  return scoreConversation(conversationOf(drawing), contextOf({ asOf: at(asOf) }), [laterReplyTime]).findings
}

describe('the time to the later replies', () => {
  test.each<[string, string, string, number]>([
    ['09:00 agent: hi\n09:01 customer: oh\n09:06 agent: yes', '18:00', 'met', 0],
    ['09:00 agent: hi\n09:01 customer: oh\n09:11 agent: yes', '18:00', 'late', 500_000],
    ['09:00 agent: hi\n09:01 customer: oh', '09:11', 'overdue', 500_000],
    ['09:00 agent: hi\n09:01 customer: oh\n09:02 closed', '18:00', 'left_unanswered', 1_000_000],
    ['09:00 agent: hi\n09:01 customer: oh\n09:11 closed by customer', '18:00', 'abandoned', 500_000],
  ])('%j as of %s is %s', (drawing, asOf, outcome, loss) => {
    expect(findingsOf(drawing, asOf)).toMatchObject([{ outcome, loss, vendorId: 1 }])
  })

  test('of several waits the worst counts, the longest where several cost as much', () => {
    const two = '09:00 agent: hi\n09:01 customer: a\n09:11 agent: b\n09:20 customer: c\n09:26 agent: d'
    expect(findingsOf(two)[0]?.words).toBe('09:01 asked, 09:11 answered = 10 min, target 5 min, loss 0.50')
    const full = '09:00 agent: hi\n09:01 customer: a\n09:31 agent: b\n10:00 customer: c\n11:00 agent: d'
    expect(findingsOf(full)[0]?.words).toBe('10:00 asked, 11:00 answered = 1 h, target 5 min, loss 1.00')
  })

  test('each vendor is judged on its own worst wait', () => {
    const handedOver = `09:00 agent 1@1: hi
      09:01 customer: a
      09:11 agent 2@2: b
      09:20 customer: c
      09:21 agent 2@2: d`
    expect(findingsOf(handedOver)).toMatchObject([
      { vendorId: 1, agentId: 1, outcome: 'late' },
      { vendorId: 2, agentId: 2, outcome: 'met' },
    ])
  })

  test('first waits, pending ones and thanks are not judged', () => {
    expect(findingsOf('09:00 customer: hi\n10:00 agent: hello')).toEqual([])
    expect(findingsOf('09:00 agent: hi\n09:01 customer: oh', '09:05')).toEqual([])
    expect(findingsOf('09:00 agent: hi\n09:01 customer: thanks\n12:00 closed')).toEqual([])
  })
})
