import { describe, expect, it } from 'vitest'
import { drawReading } from './samples/json/testing'
import { readingsOfJson } from './testing'
import { zendeskTicketsJson } from './zendesk-tickets-json'

const chatOf = (customer: string) =>
  `Chat started: 2025-03-06 10:00 PM UTC\n\n(10:00:05 PM) ${customer}: It flickers\n(10:01:00 PM) *** Per joined the chat ***\n(10:01:10 PM) Per: Change the bulb`

async function readChat(customer: string, more: object, body = chatOf(customer)) {
  const comment = { id: 5, author_id: 31, body, public: true, created_at: '2025-03-06T22:10:00Z' }
  const ticket = { id: 7, requester_id: 31, submitter_id: 31, via: { channel: 'chat' }, comments: [comment], ...more }
  const [only] = await readingsOfJson(zendeskTicketsJson, JSON.stringify({ ticket }))
  return only
}

const rolesOf = (reading: Awaited<ReturnType<typeof readChat>>) =>
  reading?.kind !== 'conversation'
    ? []
    : reading.messages.map(({ role, authorName, messageId }) => [role, authorName, messageId])

describe('a chat that Zendesk filed as one comment is its messages, not one of the customer', () => {
  it('the requester is known by name', async () => {
    expect(rolesOf(await readChat('Ida', { requester: { id: 31, name: 'Ida' } }))).toEqual([
      ['system', null, '5 1'],
      ['customer', 'Ida', '5 2'],
      ['system', null, '5 3'],
      ['agent', 'Per', '5 4'],
    ])
  })

  it('or as a visitor', async () => {
    const roles = rolesOf(await readChat('Visitor 81234567', {})).map(([role]) => role)
    expect(roles).toEqual(['system', 'customer', 'system', 'agent'])
  })

  it('where nobody in it is the requester it is refused', async () => {
    const reading = await readChat('Ida', {})
    expect(reading && drawReading(reading)).toMatch(/^rejected: .*chat that stands in one comment.*import the chats/)
  })

  it('a comment that only quotes a line of a chat is a comment', async () => {
    const reading = await readChat('Ida', {}, 'Per wrote:\n(10:01:10 PM) Per: Change the bulb\nbut it flickers.')
    expect(rolesOf(reading)).toEqual([['customer', null, '5']])
  })
})
