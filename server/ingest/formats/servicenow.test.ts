import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { servicenow } from './servicenow'
import { createTableHeader } from './table-header'
import { readingsOfTable } from './testing'

const sample = readFileSync(new URL('./samples/servicenow.csv', import.meta.url), 'utf8')

test('each row is a version of an incident’s facts; “?” is nothing; updates of one minute are told apart', async () => {
  const [first, last] = await readingsOfTable(servicenow, sample)
  expect(first).toMatchObject({ kind: 'facts', conversationId: 'INC1', at: '2025-02-01 08:01:00' })
  expect(first).not.toHaveProperty('facts.closedAt')
  expect(first).not.toHaveProperty('facts.assignee')
  expect(last).toMatchObject({
    at: { base: '2025-02-01 08:01:00', addMs: 3 },
    facts: { queue: 'Day Team', status: 'Closed', closedAt: '2025-02-01 09:30:00', requester: ['Nora Falk'] },
  })
})

test.each([
  'number,state,subject',
  'number,short_description,opened_at,comments_and_work_notes',
  'Ticket Number,State',
])('%s is not claimed', (header) => expect(servicenow.claims(createTableHeader(header.split(','), 'x.csv'))).toBeNull())

const real = '../shared/data/formats/servicenow-1.csv'
describe.skipIf(!existsSync(real))('the real audit log (skipped where absent)', () => {
  test('300 rows of facts tell of 49 incidents, and of each the last version has the highest count', async () => {
    const readings = await readingsOfTable(servicenow, readFileSync(real, 'utf8'))
    const facts = readings.flatMap((reading) => (reading.kind === 'facts' ? reading : []))
    expect(facts).toHaveLength(300)
    expect(new Set(facts.map(({ conversationId }) => conversationId)).size).toBe(49)
    expect(facts.every(({ at }) => at !== null)).toBe(true)
    expect(JSON.stringify(facts)).not.toContain('"?"')
  })
})
