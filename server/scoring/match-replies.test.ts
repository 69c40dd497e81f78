import { describe, expect, test } from 'vitest'
import { cannedAs, judgedReplies, matchReplies } from './match-replies'
import { conversationOf, templatesOf } from './testing'

const STEPS = 'Please sign out, sign in again and clear the cache of your browser.'
const COURTESY = 'Thank you very much for your patience. Is there anything else I can do for you?'
const OWN = 'I looked at the parcel with the driver, and it lies in the van behind the flowers.'

const replies = (drawing: string, templates = templatesOf([STEPS])) => {
  const { messages } = matchReplies(conversationOf(drawing), templates)
  return judgedReplies(messages, templates)
}

test.each([
  ['a template word for word', `09:00 agent 3@7: ${STEPS}`, 'verbatim', true],
  ['own words', `09:00 agent 3@7: ${OWN}`, 'own', false],
  ['a few words', '09:00 agent 3@7: Please sign out.', 'short', false],
])('a reply of a person is judged: %s', (_, drawing, band, isCanned) => {
  expect(replies(drawing)).toMatchObject([{ messageId: 1, vendorId: 7, agentId: 3, band, isCanned }])
})

test.each([
  ['a customer', '09:00 customer: '],
  ['a note', '09:00 note: '],
  ['a bot', '09:00 bot: '],
  ['an automatic text', '09:00 auto@7: '],
])('%s replies nothing that is judged', (_, who) => {
  expect(replies(`${who}${STEPS}`)).toEqual([])
})

test('what turns out to be sent by software is no reply of a person', () => {
  const templates = templatesOf([STEPS])
  const { messages } = matchReplies(conversationOf(`09:00 agent: ${STEPS}`), templates)
  expect(judgedReplies(messages, templates)).toHaveLength(1)
  expect(
    judgedReplies(
      messages.map((message) => ({ ...message, automatic: 'certain' })),
      templates,
    ),
  ).toEqual([])
})

describe('canned is', () => {
  const cannedOf = (text: string, templates = templatesOf([text])) =>
    cannedAs({ match: templates.matchOf(text) }, templates)?.kind ?? null
  test.each([
    ['a template', cannedOf(STEPS), 'reply'],
    ['no template that was excluded', cannedOf(STEPS, templatesOf([STEPS], { isExcluded: true })), null],
    ['a template that was approved', cannedOf(STEPS, templatesOf([STEPS], { approvedAs: 'steps' })), 'reply'],
    ['no courtesy', cannedOf(COURTESY), null],
    ['no reply in own words', cannedOf(OWN, templatesOf([STEPS])), null],
  ])('%s', (_, kind, expected) => {
    expect(kind).toBe(expected)
  })
})
