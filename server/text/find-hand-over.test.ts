import { expect, test } from 'vitest'
import { english } from './english'
import { findHandOver, findSeniorSpeaking } from './find-hand-over'

const handedOver = [
  'I am transferring you to my supervisor now.',
  "I'm connecting you with a specialist.",
  'Connecting you to an agent now.',
  'I have escalated this to our team lead.',
  'Your case has been passed on to a colleague.',
  "I've escalated it.",
  'Let me get my manager.',
  "I'll put you through to a supervisor.",
  'I will raise this with my manager.',
  'Please hold while I transfer you.',
]
test.each(handedOver)('%j hands over', (text) => {
  const found = findHandOver(text, english)
  expect(found).not.toBeNull()
  expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(5)
})

const not = [
  '',
  'Would you like me to transfer you to a supervisor?',
  'I have not escalated this to my manager.',
  "I can't transfer you to a supervisor.",
  'We sent the parcel to you.',
  'I transferred the money to your account.',
  'Let me check your order.',
  'I can escalate this if you wish.',
  'You can pass this to your own team.',
]
test.each(not)('%j hands nothing over', (text) => {
  expect(findHandOver(text, english)).toBeNull()
})

test.each([
  'Hello, this is Dana, the team lead on shift.',
  "Good evening, I'm the duty manager.",
  'Supervisor here, good evening.',
  'Dana here, Team Lead.',
])('%j shows the senior person', (text) => expect(findSeniorSpeaking(text, english)).not.toBeNull())
test.each([
  '',
  'This is Dana from support.',
  'I asked my supervisor.',
  'I am not a supervisor.',
  'The supervisor is not here.',
  "I'm sorry, the supervisor is away.",
  "I'm checking with the manager.",
  'I am taking over from Tom.',
])('%j shows no senior person', (text) => expect(findSeniorSpeaking(text, english)).toBeNull())
