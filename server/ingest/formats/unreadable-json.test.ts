import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawReading, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'
import { unreadable } from './unreadable-json'

describe('JSON without text or times is refused, saying what it is and what to export instead', () => {
  it('role-played chats, tickets of Groove, people and organisations', async () => {
    const [chat, groove, people, organisations] = (await readingsOfSample(unreadable, 'unreadable.ndjson')).map(
      drawReading,
    )
    expect(chat).toMatch(/^rejected: .*no turn has a time.*import an export of your helpdesk/)
    expect(groove).toMatch(/^rejected: .*Groove without its messages.*export the tickets with their messages/)
    expect(people).toMatch(/^rejected: .*list of people/)
    expect(organisations).toMatch(/^rejected: .*list of organisations/)
  })
})

const comment = { id: 1, author_id: 2, public: true, body: 'Hi', created_at: '2025-03-06T08:00:00Z' }
const reply = { id: 1, ticket_id: 2, incoming: false, private: true, body: 'Hi', created_at: '2025-03-06T08:00:00Z' }
const post = { id: 1, contents: 'Hi', is_requester: true, created_at: '2025-03-06T08:00:00Z' }
const entry = { element_id: 'a1', element: 'comments', value: 'Hi', sys_created_on: '2025-03-06 08:00:00' }

describe('pieces of conversations that lack the rest are refused, never measured without it', () => {
  it.each([
    ['comments of one ticket', { comments: [comment], users: [], count: 1 }, /Zendesk ticket without the ticket/],
    ['replies without descriptions', [reply, reply], /Freshdesk tickets without the tickets.*include=conversations/],
    ['threads', { _embedded: { threads: [{ id: 1 }] }, page: {} }, /Help Scout conversation without.*embed=threads/],
    [
      'conversations of Front',
      { _results: [{ id: 'cnv_1', _links: { related: { messages: 'https://desk.example/m' } } }] },
      /Front’s list of conversations, without their messages/,
    ],
    ['a summary of LiveChat', { chats_summary: [{ id: 'c' }], found_chats: 1 }, /LiveChat’s summary.*list_archives/],
    [
      'sessions of Crisp',
      { data: [{ session_id: 's', website_id: 'w', last_message: 'x' }] },
      /Crisp’s list of conversations, without their messages/,
    ],
    [
      'tickets of Zammad',
      [{ id: 1, group_id: 1, owner_id: 2, customer_id: 3, article_count: 4 }],
      /list of Zammad tickets, without their articles/,
    ],
    ['posts', { data: [post] }, /Kayako case without the case/],
    ['entries of journals', { result: [entry] }, /sys_journal_field.*“Comments and Work notes”/],
  ])('%s', async (_what, json, reason) => {
    for (const reading of await readingsOfJson(unreadable, JSON.stringify(json)))
      expect(drawReading(reading)).toMatch(reason)
  })
})

const REAL = '../shared/data/formats/abcd-1.json'

describe.skipIf(!existsSync(REAL))('the published chats (skipped where the data is absent)', () => {
  it('3 chats, 3 rejections', async () => {
    const readings = await readingsOfJson(unreadable, readFileSync(REAL, 'utf8'))
    expect(readings.map(({ kind }) => kind)).toEqual(['rejected', 'rejected', 'rejected'])
  })
})
