import { describe, expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { whmcs } from './whmcs'

describe('tickets of WHMCS', () => {
  it('reply 0 opens the ticket, a filled “admin” is an agent, notes are internal, [[]] is no attachment', async () => {
    const [only] = await readingsOfSample(whmcs, 'whmcs.json')
    expect(only && drawReading(only)).toBe(
      `conversation 9051
2025-01-15 23:00:00 customer Moe Tran <moe@example.org>: My site is down.\r
Please help.
2025-01-15 23:30:00 agent internal Kit Rowe <->: disk was full
2025-01-16 00:10:00 agent Kit Rowe <->: It is up again.
2025-01-16 00:20:00 customer Moe Tran <->: [attachment: up.png]`,
    )
    expect(factsOf(only)).toMatchObject({
      customer: 'moe@example.org',
      queue: 'Hosting',
      priority: 'High',
      status: 'Answered',
    })
  })

  it('ids of notes and replies are kept apart', async () => {
    const [only] = await readingsOfSample(whmcs, 'whmcs.json')
    const ids = only?.kind === 'conversation' ? only.messages.map(({ messageId }) => messageId) : []
    expect(ids).toEqual(['0', 'note 12', '12', '13'])
  })
})
