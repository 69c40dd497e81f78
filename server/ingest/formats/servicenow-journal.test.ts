import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { servicenowJournal } from './servicenow-journal'
import { createTableHeader } from './table-header'
import { readingsOfTable } from './testing'

const sample = readFileSync(new URL('./samples/servicenow-journal.csv', import.meta.url), 'utf8')

test('description first, then comments and work notes oldest first', async () => {
  const [vpn, printer, empty, broken] = await readingsOfTable(servicenowJournal, sample)
  const messages = vpn?.kind === 'conversation' ? vpn.messages : []
  expect(
    messages.map(({ authorName, role, visibility, time, text }) => [authorName, role, visibility, time, text]),
  ).toEqual([
    ['Nora Falk', 'customer', undefined, '2025-02-01 08:00:00', 'I cannot reach the VPN.'],
    ['Nora Falk', null, 'public', '2025-02-01 08:10:00', 'It is still down.'],
    ['Sam Oak', 'agent', 'internal', '2025-02-01 09:00:00', 'Restarted the gateway.'],
    ['Sam Oak', null, 'public', '2025-02-01 09:30:00', 'The tunnel is up again.\n\nPlease try.'],
  ])
  expect(vpn).toMatchObject({
    conversationId: 'INC1',
    facts: { requester: ['Nora Falk'], queue: 'Night Team', subject: 'VPN down' },
  })
  expect(printer).toMatchObject({ messages: [{ text: 'The printer is out of ink.', time: '2025-02-02 08:00:05' }] })
  expect(empty).toMatchObject({ kind: 'facts', conversationId: 'INC3' })
  expect(empty?.kind === 'facts' && empty.facts.queue).toBeFalsy()
  expect(broken).toMatchObject({ kind: 'rejected', column: 'comments and work notes' })
})

test('comments and work notes in cells of their own are one conversation', async () => {
  const [both] = await readingsOfTable(
    servicenowJournal,
    'Number,Opened,Caller,Additional comments,Work notes\nINC5,2025-02-01 08:00:00,Nora,"2025-02-01 08:10:00 - Nora (Additional comments)\na","2025-02-01 08:20:00 - Sam (Work notes)\nb"',
  )
  expect(both).toMatchObject({
    messages: [
      { text: 'a', role: null },
      { text: 'b', visibility: 'internal' },
    ],
  })
})

test.each(['number,comments,body', 'Issue key,Comment,Summary', 'number,short_description,state'])(
  '%s is not claimed',
  (header) => expect(servicenowJournal.claims(createTableHeader(header.split(','), 'x.csv'))).toBeNull(),
)
