import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { intercomJson } from './intercom-json'
import { countReadings, drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { readingsOfJson } from './testing'

const sample = () => readingsOfSample(intercomJson, 'intercom-json.json')

it('the subject of a mail is its words, without the HTML around them', async () => {
  const source = {
    type: 'email',
    id: 's',
    subject: '<p>Lamp &amp; bulb</p>',
    body: '<p>Hi</p>',
    author: { type: 'user', id: 'u' },
  }
  const conversation = {
    type: 'conversation',
    id: '1',
    created_at: 1_741_252_800,
    source,
    conversation_parts: { conversation_parts: [] },
  }
  const [only] = await readingsOfJson(intercomJson, JSON.stringify(conversation))
  expect(factsOf(only)).toMatchObject({ subject: 'Lamp & bulb' })
})

describe('conversations of Intercom', () => {
  it('the source comes first; state changes are no messages; redacted comments were said', async () => {
    const [first] = await sample()
    expect(first && drawReading(first)).toBe(
      `conversation 7001
2025-02-19T21:20:00.000Z customer Lio Marsh <u1>: <p>Sync fails since noon</p>
2025-02-19T21:20:02.000Z bot Fin <b1>: <p>I am the bot.</p>
2025-02-19T21:21:41.000Z system internal Max <30>: <p>for the night team</p>
2025-02-19T21:23:20.000Z agent internal Sana <31>: <p>known defect</p>
2025-02-19T21:25:00.000Z agent Sana <31>: <p>It is fixed now.</p>
2025-02-19T21:26:40.000Z customer Lio Marsh <u1>: [redacted]
2025-02-19T21:28:20.000Z customer - <u1>: [attachment: log.txt]
2025-02-19T22:20:00.000Z agent Sana <31>: <p>Closing this.</p>`,
    )
    expect(factsOf(first)).toMatchObject({
      customer: 'u1',
      queue: '9',
      assignee: 'Sana',
      channel: 'chat',
      subject: 'Sync fails',
      tags: 'sync, beta',
      closedAt: 1_740_003_600_000,
      endedBy: 'agent',
      csat: '2',
    })
  })

  it('what was opened again is not closed', async () => {
    const [, second] = await sample()
    expect(factsOf(second)).toEqual({
      customer: 'u2',
      requester: ['u2', null, null],
      channel: 'email',
      openedAt: 1_740_010_000_000,
      status: 'open',
    })
  })

  it('without its parts a conversation is facts; with some of them it is rejected', async () => {
    const [, , listed, cut] = (await sample()).map(drawReading)
    expect(listed).toBe('facts 7003')
    expect(cut).toBe('rejected: Only 0 of the 3 parts of this conversation are in the file: export it whole.')
  })
})

const REAL = '../shared/data/formats/intercom-3.json'

describe.skipIf(!existsSync(REAL))('the vendor’s own examples (skipped where the data is absent)', () => {
  it('8 conversations opened by agents, 12 messages, 1 note, 1 closing', async () => {
    const readings = await readingsOfJson(intercomJson, readFileSync(REAL, 'utf8'))
    expect(countReadings(readings)).toEqual({ conversations: 8, messages: 12, notes: 1 })
    expect(
      readings.filter((reading) => 'closedAt' in factsOf(reading)).map((reading) => factsOf(reading).endedBy),
    ).toEqual(['agent'])
  })
})
