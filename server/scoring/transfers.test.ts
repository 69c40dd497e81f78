import { expect, test } from 'vitest'
import { defaultStandard } from './default-standard'
import { conversationOf } from './testing'
import { transferLoopOf } from './transfers'

const passes = (drawing: string) => {
  const conversation = conversationOf(drawing)
  return transferLoopOf(conversation, conversation.messages, defaultStandard).length
}

const THREE = `09:00 customer: hi
  09:01 agent 1@1: I am transferring you to billing.
  09:02 agent 2@1: I am transferring you to the technical team.
  09:03 agent 3@1: Let me transfer you to our orders team.`

test('three hand-overs in a row are a loop', () => {
  expect(passes(THREE)).toBe(3)
})

test('two are none', () => {
  expect(passes(THREE.split('\n').slice(0, 3).join('\n'))).toBe(0)
})

test('an answer in between ends it', () => {
  const answered = THREE.replace(
    '09:03',
    '09:02:30 agent 2@1: The invoice was wrong, and I have corrected it for you now.\n 09:03',
  )
  expect(passes(answered)).toBe(0)
})

test('one agent who says it three times passes on once', () => {
  expect(passes(THREE.replaceAll(/agent \d/g, 'agent 1'))).toBe(0)
})

test('without agents there is none', () => {
  expect(passes('09:00 customer: transferring you to billing')).toBe(0)
})
