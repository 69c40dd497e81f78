import { describe, expect, it } from 'vitest'
import { findingsOf, message, ticket } from './testing'

const tickets = ['T1', 'T2'].map((id) => ticket(id, { status: 'open' }))
const also = { also: (checks: { ticket(one: (typeof tickets)[number]): void }) => tickets.forEach(checks.ticket) }

describe('an export of tickets', () => {
  it('without a single message is said to be one, with what to export as well', () => {
    expect(findingsOf('no_messages', [], also)).toMatchObject([
      { n: 2, of: 2, words: expect.stringMatching(/2 conversations and holds no message.*drop both files together/) },
    ])
  })

  it('with messages beside it is whole', () => {
    expect(findingsOf('no_messages', [message('T1', '2026-03-02T10:00:00Z', 'customer')], also)).toEqual([])
  })

  it('is none where nothing is told at all', () => {
    expect(findingsOf('no_messages', [])).toEqual([])
  })
})
