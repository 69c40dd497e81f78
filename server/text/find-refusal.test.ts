import { expect, test } from 'vitest'
import { english } from './english'
import { findRefusal } from './find-refusal'

const refused = [
  "I can't transfer you to a supervisor.",
  'Unfortunately we are not able to connect you with a manager.',
  'I am not allowed to escalate this.',
  'We do not have any escalation process here.',
  'Speaking to a manager is not possible.',
  'Our supervisors do not take chats.',
  'My manager will only tell you the same thing.',
  'There is nobody else here who could help.',
  "I'm the only one here tonight.",
]
test.each(refused)('%j refuses', (text) => {
  const found = findRefusal(text, english)
  expect(found?.kind).toBe('refused')
  expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(5)
})

const away = [
  'There is no supervisor available right now.',
  'My manager is currently busy.',
  'All our supervisors are in a meeting.',
  'We have no manager on duty tonight.',
]
test.each(away)('%j says that nobody is there', (text) => {
  expect(findRefusal(text, english)?.kind).toBe('unavailable')
})

const others = [
  'A supervisor is available and will join.',
  'Speaking to a manager is possible.',
  'Our manager is here and reads this.',
  '',
  'I will transfer you to a supervisor.',
  "I can't transfer you until I have your order number.",
  "We can't transfer the balance to another card.",
  "I'm sorry that you were told no supervisor was available.",
  "Why can't they transfer you?",
  'Let me see whether a supervisor is available.',
  'My supervisor is available now.',
  'I cannot find your order, so I will ask my manager.',
  "Our team can't change the price.",
  '> I cannot transfer you to a supervisor.',
  'There is no fee for this.',
  'If we cannot escalate it you get your money back.',
]
test.each(others)('%j refuses nothing', (text) => {
  expect(findRefusal(text, english)).toBeNull()
})

const pointingBack = [
  'You asked for a supervisor. That is not something we offer.',
  'I understand that you want a manager, but we cannot arrange it.',
  'Manager? No.',
]
test.each(pointingBack)('%j refuses what was named before', (text) => {
  expect(findRefusal(text, english)?.kind).toBe('refused')
})

const takenBack = [
  'I need to verify you first, so I cannot escalate before that.',
  'A manager is on another call and then joins us.',
  'We never say no to anyone who asks for a manager.',
  "There's no record of a call with my manager.",
  "You can't reach the manager?",
  "The gift card can't be transferred.",
  "Agents can't transfer chats while the dashboard is in read-only mode.",
]
test.each(takenBack)('%j says no, but not to bringing somebody in', (text) => {
  expect(findRefusal(text, english)).toBeNull()
})
