import { describe, expect, it } from 'vitest'
import { drawMany, findingsOf } from './testing'

const ASKED = '10:00 customer: where is it?\n10:05 agent: on its way'
const find = (...messages: ReturnType<typeof drawMany>[]) => findingsOf('no_unanswered', messages.flat())

describe('a file without unanswered conversations', () => {
  it('is found from 200 conversations that a customer opened', () => {
    expect(find(drawMany(199, ASKED))).toEqual([])
    expect(find(drawMany(200, ASKED))).toMatchObject([{ n: 0, of: 200, words: /^All 200 conversations/ }])
  })

  it.each([
    ['an unanswered one', '10:00 customer: where is it?'],
    ['one with an automatic reply only', '10:00 customer: where is it?\n10:00 auto: we received it'],
    ['one with a note only', '10:00 customer: where is it?\n10:05 note: who takes it?'],
    ['one with a bot only', '10:00 customer: where is it?\n10:05 bot: read our pages'],
  ])('is not one with %s', (_, drawn) => {
    expect(find(drawMany(300, ASKED), drawMany(1, drawn, 'odd'))).toEqual([])
  })

  it('does not count what agents opened', () => {
    expect(find(drawMany(199, ASKED), drawMany(50, '09:00 agent: hello\n10:00 customer: hi', 'odd'))).toEqual([])
  })
})
