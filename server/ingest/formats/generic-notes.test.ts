import { describe, expect, it } from 'vitest'
import { jsonMessageRows, jsonMessages } from './json-messages'
import { messagesByAuthor } from './messages-by-author'
import { drawReading } from './samples/json/testing'
import { readingsOfJson, readingsOfTable } from './testing'

const message = { conversation_id: 'c', created_at: '2025-03-06T08:00:00Z', role: 'agent', text: 'Hush' }

describe('a note of no particular system is never taken for a public message', () => {
  it.each([{ is_internal: true }, { private: true }, { public: false }, { visibility: 'internal' }])(
    'JSON, one object a message: %j',
    async (said) => {
      const [only] = await readingsOfJson(jsonMessageRows, JSON.stringify({ ...message, ...said }))
      expect(only).toMatchObject({ message: { visibility: 'internal' } })
    },
  )

  it.each([
    ['private', 'true', 'internal'],
    ['private', 'false', 'public'],
    ['is public', 'no', 'internal'],
    ['public', 'TRUE', 'public'],
    ['visibility', 'internal', 'internal'],
  ])('a table without roles: the column “%s” says %s', async (column, cell, visibility) => {
    const csv = `ticket id,created at,author,body,${column}\n1,2025-03-06 08:00,Ida,Hush,${cell}\n`
    const [only] = await readingsOfTable(messagesByAuthor, csv)
    expect(only).toMatchObject({ message: { visibility } })
  })
})

describe('a conversation of no particular system', () => {
  it('is named by its own id, its authors by the objects that describe them; drafts are left out', async () => {
    const said = (id: string, author: object, more: object = {}) => ({
      id,
      author,
      content: `<p>${id}</p>`,
      created_at: '2025-03-06T08:00:00Z',
      ...more,
    })
    const conversation = {
      id: 'T-9',
      messages: [
        said('m1', { type: 'contact', email: 'ida@shop.example' }),
        said('m2', { type: 'operator', name: 'Per' }),
        said('m3', { type: 'operator', name: 'Per' }, { is_draft: true }),
        { id: 'm4', type: 'event', event: 'closed' },
      ],
    }
    const [only] = await readingsOfJson(jsonMessages, JSON.stringify(conversation))
    expect(only && drawReading(only)).toBe(
      `conversation T-9
2025-03-06T08:00:00Z customer - <ida@shop.example>: <p>m1</p>
2025-03-06T08:00:00Z agent Per <->: <p>m2</p>`,
    )
  })

  it('“user” is the customer beside an assistant', async () => {
    const roles = ['user', 'assistant']
    const chat = roles.map((role) => ({ role, content: role, timestamp: '2025-03-06T08:00:00Z' }))
    expect(await readingsOfJson(jsonMessages, JSON.stringify({ id: 'T-8', messages: chat }))).toMatchObject([
      { messages: [{ role: 'customer' }, { role: 'bot' }] },
    ])
  })
})
