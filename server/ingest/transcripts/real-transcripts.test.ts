import { createReadStream, existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../read-csv'
import { parseTranscript } from './parse-transcript'

interface Turn {
  clock: string
  role: string
  name: string
  text: string
}

const real = '../shared/data/transcripts/star-chat.csv'

describe.skipIf(!existsSync(real))('400 real chats packed into one text each (skipped where absent)', () => {
  const chats = new Map<string, Turn[]>()
  beforeAll(async () => {
    for await (const { records } of readCsv(createReadStream(real, 'utf8')))
      for (const { cells } of records) {
        const [id = '', , at = '', role = '', name = '', , , text = ''] = cells
        const turn = { clock: at.slice(11, 19), role, name, text: text.trim() }
        if (chats.has(id) || chats.size <= 400) chats.set(id, [...(chats.get(id) ?? []), turn])
      }
    chats.delete('conversation_id')
  })

  test.each<[string, (turn: Turn) => string]>([
    ['“[10:02:03] Name: text”', ({ clock, name, text }) => `[${clock}] ${name}: ${text}\n`],
    ['“10:02:03 Name: text”', ({ clock, name, text }) => `${clock} ${name}: ${text}\n`],
    ['“10:02:03 agent : text” run together', ({ clock, role, text }) => `${clock} ${role} : ${text}`],
    ['“Name (10:02:03): text”', ({ clock, name, text }) => `${name} (${clock}): ${text}\n`],
    ['“Name: text”', ({ name, text }) => `${name}: ${text}\n`],
    ['WhatsApp', ({ clock, name, text }) => `4/28/20, ${clock} - ${name}: ${text}\n`],
  ])('%s gives back every text', (_, written) => {
    expect(chats.size).toBe(400)
    for (const [id, turns] of chats) {
      const read = parseTranscript(turns.map(written).join(''))
      expect([id, read?.entries.map(({ text }) => text)]).toEqual([id, turns.map(({ text }) => text)])
    }
  })
})
