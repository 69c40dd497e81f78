import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '#server/domain/import'
import { opens, readAll } from '../testing'
import { messageKind } from './message-kind'

it.each([
  ['Note', 'internal'],
  ['private_note', 'internal'],
  ['Draft', 'draft'],
  ['status change', 'state_change'],
  ['reply', null],
  ['', null],
])('“%s” is: %s', (word, kind) => {
  expect(messageKind(word)).toBe(kind)
})

const bytes = (csv: string) => opens(new TextEncoder().encode(csv))

describe('a table of messages that tells the kind of each', () => {
  it.each(['role', 'author'])('with a column “%s”: notes are internal, drafts and events no messages', async (by) => {
    const said = ['reply,hi', 'note,hush', 'draft,unsent', 'event,opened']
    const rows = said.map((rest, i) => `1,2025-03-06 08:0${i},agent,${rest}`)
    const csv = [`conversation id,time,${by},message type,text`, ...rows].join('\n')
    const mapping = { ...NO_OPTIONS.mapping, agents: ['agent'] }
    const { batch } = await readAll(bytes(csv), { ...NO_OPTIONS, vendor: 'Harbour', zone: 'UTC', mapping })
    expect(batch.messages.map(({ text, visibility }) => [text, visibility])).toEqual([
      ['hi', 'public'],
      ['hush', 'internal'],
    ])
    expect(batch.skipped).toMatchObject({ draft: 1, state_change: 1 })
  })

  it('a message whose status says that it is a draft is no message', async () => {
    const rows = '1,2025-03-06 08:00,agent,hi,sent\n1,2025-03-06 08:01,agent,unsent,Draft'
    const csv = `conversation id,time,role,text,status\n${rows}\n`
    const { batch } = await readAll(bytes(csv), { ...NO_OPTIONS, vendor: 'Harbour', zone: 'UTC' })
    expect(batch.messages.map(({ text }) => text)).toEqual(['hi'])
    expect(batch.skipped.draft).toBe(1)
  })
})
