import { describe, expect, it } from 'vitest'
import type { ImportedFacts, ImportedTicket } from '#server/domain/import'
import { createFileChecks, type FileChecks } from './index'
import { findingsOf, message, NOTHING_KNOWN, ticket } from './testing'

const at = (time: string) => Date.parse(`2025-03-04T${time}Z`)
const OPENED = at('10:00:07')
const CLOSED = at('12:00:07')

function tickets(count: number, facts: Partial<ImportedFacts>, idPrefix = 't'): ImportedTicket[] {
  return Array.from({ length: count }, (_, i) => ticket(`${idPrefix}${i}`, facts))
}
const find = (...all: ImportedTicket[][]) =>
  findingsOf('state_against_time', [], { also: (checks) => all.flat().forEach(checks.ticket) })
const contradictionsOf = (checks: FileChecks) =>
  checks.findings(NOTHING_KNOWN).filter(({ check }) => check === 'state_against_time')
const FINE = tickets(50, { status: 'Closed', openedAt: OPENED, closedAt: CLOSED })

describe('states and times that contradict each other', () => {
  it('are none where they agree', () => {
    expect(find(FINE, tickets(50, { status: 'Open', openedAt: OPENED }, 'o'))).toEqual([])
  })

  it('closed without a closing time, where others in the file have one', () => {
    const without = tickets(3, { status: 'Gelöst' }, 'odd')
    expect(find(FINE, without)).toMatchObject([
      { n: 3, of: 53, examples: ['odd0', 'odd1', 'odd2'], words: /3 of 53 conversations .* no closing time/ },
    ])
    expect(find(without)).toEqual([])
    expect(find(FINE, tickets(2, { status: 'Gelöst' }, 'odd'))).toEqual([])
  })

  it('closed without a closing time, judged by its own file', () => {
    const checks = createFileChecks()
    for (const one of FINE) checks.ticket(one)
    checks.fileEnd({ recordsRead: 50, tellsClosings: false })
    for (const one of tickets(50, { status: 'closed' }, 'other')) checks.ticket(one)
    checks.fileEnd({ recordsRead: 50, tellsClosings: false })
    expect(contradictionsOf(checks)).toEqual([])
  })

  it('closed without a closing time, where the file has an empty column for it', () => {
    const checks = createFileChecks()
    for (const one of tickets(6, { status: 'Resolved' })) checks.ticket(one)
    checks.fileEnd({ recordsRead: 6, tellsClosings: true })
    expect(contradictionsOf(checks)).toMatchObject([{ n: 6, of: 6 }])
  })

  it('a closing time while the status says open', () => {
    expect(find(FINE, tickets(5, { status: 'en attente', closedAt: CLOSED }, 'odd'))).toMatchObject([
      { n: 5, of: 55, words: /still open by their status/ },
    ])
  })

  it('but not a conversation that a later version tells to be open again', () => {
    const versions = FINE.slice(0, 10).flatMap(({ conversationId, facts }) => [
      { ...ticket(conversationId, facts), at: CLOSED },
      { ...ticket(conversationId, { status: 'open' }), at: CLOSED + 1 },
    ])
    expect(find(versions)).toEqual([])
    expect(find(versions.toReversed())).toEqual([])
  })

  it.each([
    ['by a second', at('10:00:06'), 0],
    ['by two minutes', at('09:58:07'), 1],
    ['as a day without a time of day', at('00:00:00'), 0],
    ['by days', at('00:00:00') - 2 * 86_400_000, 1],
  ])('closed before opened, %s', (_, closedAt, findings) => {
    expect(find(tickets(3, { openedAt: OPENED, closedAt }))).toHaveLength(findings)
  })

  it('closed before the first message, and answered before opened', () => {
    const closed = Array.from({ length: 3 }, (_, i) =>
      message(`c${i}`, OPENED, 'customer', 'hi', { closedAt: at('09:00:07') }),
    )
    expect(findingsOf('state_against_time', closed)).toMatchObject([
      { n: 3, of: 3, words: /before their first message/ },
    ])
    const answered = Array.from({ length: 3 }, (_, i) =>
      message(`c${i}`, at('09:00:07'), 'agent', 'hi', { openedAt: OPENED }),
    )
    expect(findingsOf('state_against_time', answered)).toMatchObject([
      { n: 3, of: 3, words: /answered before they were/ },
    ])
  })

  it('are left alone where one in two hundred does', () => {
    expect(
      find(
        tickets(900, { openedAt: OPENED, closedAt: CLOSED }),
        tickets(4, { openedAt: CLOSED, closedAt: OPENED }, 'odd'),
      ),
    ).toEqual([])
  })
})
