import { describe, expect, it } from 'vitest'
import { drawMany, findingsOf } from './testing'

const ASKED = '10:00 customer: where is it?\n10:05 agent: on its way'
const ANSWERED_FIRST = '10:00 agent: on its way\n10:05 customer: where is it?'
const find = (...messages: ReturnType<typeof drawMany>[]) => findingsOf('reply_before_question', messages.flat())

describe('replies before questions', () => {
  it('are found from a fifth of the conversations', () => {
    expect(find(drawMany(9, ASKED), drawMany(2, ANSWERED_FIRST, 'odd'))).toEqual([])
    expect(find(drawMany(8, ASKED), drawMany(2, ANSWERED_FIRST, 'odd'))).toMatchObject([
      { n: 2, of: 10, examples: ['odd0', 'odd1'], words: /^In 2 of 10 conversations an agent wrote first/ },
    ])
  })

  it('need ten conversations', () => {
    expect(find(drawMany(9, ANSWERED_FIRST))).toEqual([])
    expect(find(drawMany(10, ANSWERED_FIRST))).toHaveLength(1)
  })

  it.each([
    ['an automatic text is first', '09:59 auto: we received it\n10:00 customer: where?\n10:05 agent: there'],
    ['a bot greets', '09:59 bot: hello\n10:00 agent: hello\n10:05 customer: where?'],
    ['a note is first', '09:59 note: called before\n10:00 customer: where?\n10:05 agent: there'],
    ['the customer writes at the same instant', '10:00 agent: there\n10:00 customer: where?'],
    ['the customer never writes', '10:00 agent: our survey'],
    ['a file is newest first', '10:05 agent: there\n10:00 customer: where?'],
  ])('are none where %s', (_, drawn) => {
    expect(find(drawMany(20, drawn))).toEqual([])
  })

  it('are none where a line of the system is first, but some where an agent follows it', () => {
    expect(find(drawMany(20, '09:59 system: joined\n10:00 customer: where?\n10:01 agent: there'))).toEqual([])
    expect(find(drawMany(20, '09:59 system: joined\n10:00 agent: hello\n10:01 customer: where?'))).toHaveLength(1)
  })

  it('are none where the export tells when the chat was requested', () => {
    expect(find(drawMany(20, ANSWERED_FIRST, 'c', { requestedAt: 1_700_000_000_000 }))).toEqual([])
  })
})
