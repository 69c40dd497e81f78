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

const REAL = '../shared/data/formats/abcd-1.json'

describe.skipIf(!existsSync(REAL))('the published chats (skipped where the data is absent)', () => {
  it('3 chats, 3 rejections', async () => {
    const readings = await readingsOfJson(unreadable, readFileSync(REAL, 'utf8'))
    expect(readings.map(({ kind }) => kind)).toEqual(['rejected', 'rejected', 'rejected'])
  })
})
