import { describe, expect, it } from 'vitest'
import type { ImportedMessage } from '#server/domain/import'
import { NO_OPTIONS } from '#server/domain/import'
import { equalityKey, messageIdentity } from './identity'
import { opens, readAll } from './testing'

/** "c1 22:14 customer Ana: words", one a line. */
async function messages(drawn: string): Promise<ImportedMessage[]> {
  const rows = drawn
    .trim()
    .split('\n')
    .map((line) => /^\s*(\S+) (\S+) (\S+) (\S+): (.*)$/.exec(line)?.slice(1) ?? [])
    .map(([id, time, role, name, text]) => `${id},2025-03-01T${time}:00Z,${role},${name},"${text}"`)
  const csv = `conversation id,time,role,author name,text\n${rows.join('\n')}\n`
  return (await readAll(opens(new TextEncoder().encode(csv)), { ...NO_OPTIONS, vendor: 'Harbour' })).batch.messages
}

describe('identity of messages without ids', () => {
  it('does not depend on time, blanks or the composition of letters', async () => {
    const [a, b, c] = await messages(`
      c1 22:14 customer Ana: where is  my caf\u00e9
      c1 23:14 customer ana: where is my cafe\u0301
      c1 22:14 customer Ana: where is my coffee`)
    if (!a || !b || !c) throw new Error('three messages were drawn')
    expect(messageIdentity(a, 0)).toBe(messageIdentity(b, 0))
    expect(equalityKey(a)).toBe(equalityKey(b))
    expect(messageIdentity(a, 0)).not.toBe(messageIdentity(c, 0))
  })

  it('differs by role, author and ordinal; equality also by conversation', async () => {
    const [a, agent, other, elsewhere] = await messages(`
      c1 22:14 customer Ana: ok
      c1 22:14 agent Ana: ok
      c1 22:14 customer Ben: ok
      c2 22:14 customer Ana: ok`)
    if (!a || !agent || !other || !elsewhere) throw new Error('four messages were drawn')
    const identities = [
      messageIdentity(a, 0),
      messageIdentity(a, 1),
      messageIdentity(agent, 0),
      messageIdentity(other, 0),
    ]
    expect(new Set(identities).size).toBe(4)
    expect(equalityKey(a)).not.toBe(equalityKey(elsewhere))
    expect(messageIdentity(a, 0)).toBe(messageIdentity(elsewhere, 0))
  })

  it('with an id only the id counts', async () => {
    const [a, b] = await messages(`
      c1 22:14 customer Ana: before
      c1 22:14 agent Ben: after`)
    if (!a || !b) throw new Error('two messages were drawn')
    expect(messageIdentity({ ...a, messageId: '7' }, 0)).toBe(messageIdentity({ ...b, messageId: '7' }, 3))
    expect(messageIdentity({ ...a, messageId: '7' }, 0)).not.toBe(messageIdentity({ ...a, messageId: '8' }, 0))
  })

  it('is a whole number below 2^53 and 200,000 texts have no two alike', async () => {
    const [a] = await messages('c1 22:14 customer Ana: x')
    if (!a) throw new Error('one message was drawn')
    const seen = new Set<number>()
    for (let i = 0; i < 200_000; i++) seen.add(messageIdentity({ ...a, text: `order ${i}` }, 0))
    expect(seen.size).toBe(200_000)
    for (const identity of [...seen].slice(0, 1000)) expect(Number.isSafeInteger(identity) && identity >= 0).toBe(true)
  })
})
