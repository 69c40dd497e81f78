import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseSalesforceBody } from './salesforce-body'

const START = 'Tuesday, March 04, 2025, 22:10:00 +0100'
const HEADING =
  '<p align="center">Chat Started: Tuesday, March 04, 2025, 22:10:00 (+0100)</p><p align="center">Chat Origin: Desk</p>'

describe('a Salesforce chat body', () => {
  test.each([
    ['( 0s )', 0],
    ['( 12s )', 12_000],
    ['( 1m 13s )', 73_000],
    ['( 1h 2m 3s )', 3_723_000],
    ['( 1d 0h 0m 1s )', 86_401_000],
  ])('%s counts from the start with its offset', (offset, addMs) => {
    const body = parseSalesforceBody(`${HEADING}${offset} Otto: It isn&#39;t lit: dark<br>`, null)
    expect(body).toMatchObject({ start: START, matchedShare: 1 })
    expect(body?.entries).toEqual([
      {
        speaker: 'Otto',
        role: null,
        visibility: 'public',
        time: { base: START, addMs },
        text: 'It isn&#39;t lit: dark',
        isHtml: true,
      },
    ])
  })

  test('who joined is an agent, whoever else speaks alone is the customer, a transfer is a system line at its time', () => {
    const body = parseSalesforceBody(
      `${HEADING}<p align="center">Agent Ines M</p>( 8s ) Ines M: Hi<br>( 9s ) O&#39;Dea: a<br>b<br><p align="center">Agent Piet K</p>( 1m 0s ) Piet K: Hello<br>( 1m 9s ) `,
      null,
    )
    expect(body?.entries.map(({ speaker, role, text, time }) => [speaker, role, text, time])).toEqual([
      [null, 'system', 'Agent Ines M', START],
      ['Ines M', 'agent', 'Hi', { base: START, addMs: 8000 }],
      ["O'Dea", 'customer', 'a<br>b', { base: START, addMs: 9000 }],
      [null, 'system', 'Agent Piet K', { base: START, addMs: 9000 }],
      ['Piet K', 'agent', 'Hello', { base: START, addMs: 60_000 }],
    ])
  })

  test('of two speakers who did not join nobody is taken for the customer', () => {
    const body = parseSalesforceBody(
      `${HEADING}<p align="center">Agent Ines M</p>( 8s ) Otto: Hi<br>( 9s ) Robin: Hi<br>`,
      null,
    )
    expect(body?.entries.map(({ role }) => role)).toEqual(['system', null, null])
  })

  test('the words Visitor and Agent tell the role; without a start the record’s counts', () => {
    const body = parseSalesforceBody(
      '( 5s ) Visitor: Hello?<br>( 9s ) Agent (UserFirstName): Yes<br>',
      '2025-03-04 22:30',
    )
    expect(body?.start).toBeNull()
    expect(body?.entries).toMatchObject([
      { role: 'customer', time: { base: '2025-03-04 22:30', addMs: 5000 } },
      { role: 'agent', time: { base: '2025-03-04 22:30', addMs: 9000 } },
    ])
  })

  test.each(['', '<p>Hello</p>', '( see above ) Otto: yes', '( 5s ) only one offset and no start: no'])(
    '%j is none',
    (text) => expect(parseSalesforceBody(text, null)).toBeNull(),
  )
})

const real = '../shared/data/formats/salesforce-chat-1.html'
test.skipIf(!existsSync(real))(
  'the body among the real data has 5 messages and 1 system line (skipped where absent)',
  () => {
    const entries = parseSalesforceBody(readFileSync(real, 'utf8'), null)?.entries ?? []
    expect(entries.map(({ role }) => role)).toEqual(['system', 'agent', 'customer', 'agent', 'agent', 'customer'])
  },
)
