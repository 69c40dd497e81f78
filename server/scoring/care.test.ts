import { describe, expect, test } from 'vitest'
import { careMomentsOf } from './care'
import { contextOf, conversationOf } from './testing'

const momentsOf = (drawing: string) => {
  const conversation = conversationOf(drawing)
  return careMomentsOf(conversation, conversation.messages, contextOf())
}

const LOST = '09:00 customer: All my photos are gone since the update!'

describe('a pressing message is answered', () => {
  const cases: [string, string, string][] = [
    ['well', 'I am so sorry to hear that. I will look into it right away.', 'both'],
    ['with a next step only', 'I will look into it right away.', 'next_step_only'],
    ['with an apology only', 'I am so sorry about that.', 'apology_only'],
    ['with neither', 'The opening hours are on our page.', 'neither'],
  ]
  test.each(cases)('%s', (_, answer, outcome) => {
    expect(momentsOf(`${LOST}\n09:05 agent: ${answer}`).map((moment) => moment.outcome)).toEqual([outcome])
  })
  test('over several messages in a row', () => {
    const [moment] = momentsOf(
      `${LOST}\n09:05 agent: I am so sorry to hear that.\n09:06 agent: I will look into it right away.`,
    )
    expect(moment?.outcome).toBe('both')
    expect(moment?.evidence.map(({ messageId }) => messageId)).toEqual([1, 2, 3])
  })
  test('by nobody yet: that is for the clocks', () => {
    expect(momentsOf(`${LOST}\n09:00:05 auto: We have received your message.`)).toEqual([])
  })
})

test('what was said before somebody answered is one moment, with all its kinds', () => {
  const [moment, ...others] = momentsOf(`${LOST}\n09:01 customer: I need this ASAP!\n09:05 agent: Hello.`)
  expect(moment?.kinds).toEqual(['data_loss', 'urgency'])
  expect(others).toEqual([])
})

test('a calm question presses nobody', () => {
  expect(momentsOf('09:00 customer: How do I change the picture?\n09:05 agent: In your settings.')).toEqual([])
})
