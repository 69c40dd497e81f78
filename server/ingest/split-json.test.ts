import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '#server/testing-rounds'
import { type JsonEntry, splitJson } from './split-json'
import { chunksOf } from './testing'

async function entriesOf(text: string, size = 1 << 16): Promise<JsonEntry[]> {
  const entries = []
  for await (const batch of splitJson(chunksOf(text, size))) entries.push(...batch)
  return entries
}

async function valuesOf(text: string, size?: number): Promise<unknown[]> {
  return (await entriesOf(text, size)).map(({ value, problem }) => value ?? problem)
}

const A = { id: 1, text: 'a "quoted" {word}, [x] \\' }
const B = { id: 2, messages: [{ from: 'x' }, { from: 'y' }], data: { items: [{ z: null }] } }
const a = JSON.stringify(A)
const b = JSON.stringify(B)

describe('the objects of an export', () => {
  it.each([
    ['one a line', `${a}\n${b}\n`, [A, B]],
    ['one a line, with blank lines', `\n\n${a}\n\n${b}`, [A, B]],
    ['an array', `[${a},${b}]`, [A, B]],
    ['an array in lines', `[\n${a},\n${b}\n]\n`, [A, B]],
    ['an array with leading commas', `[${a}\n,${b}\n]\n`, [A, B]],
    ['an indented array', JSON.stringify([A, B], null, 2), [A, B]],
    ['indented objects', `${JSON.stringify(A, null, 2)}\n${JSON.stringify(B, null, '\t')}`, [A, B]],
    ['one after the other', `${a}${b}`, [A, B]],
    ['two arrays', `[${a}]\n[${b}]`, [A, B]],
    ['a single object', b, [B]],
    ['an indented single object', JSON.stringify(B, null, 4), [B]],
    ['tickets', `{"tickets":[${a},${b}],"count":2,"next_page":null}`, [A, B]],
    ['tickets, indented', JSON.stringify({ count: 2, tickets: [A, B], users: [{ id: 5 }] }, null, 2), [A, B]],
    ['pages, one a line', `{"tickets":[${a}],"count":1}\n{"tickets":[${b}],"count":1}`, [A, B]],
    ['side-loads before', `{"users":[{"id":9}],"tickets":[${a},${b}]}`, [A, B]],
    ['conversations', `{"type":"conversation.list","conversations":[${a}]}`, [A]],
    ['chats', `{"chats":[${a}],"found_chats":1}`, [A]],
    ['results', `{"results":[${a}],"paging":{"next":{"after":"x"}}}`, [A]],
    ['issues', `{"expand":"","startAt":0,"issues":[${a}],"total":1}`, [A]],
    ['records', `{"records":[${a}]}`, [A]],
    ['items', `{"items":[${a}]}`, [A]],
    ['payload', `{"meta":{"all_count":1},"payload":[${a}]}`, [A]],
    ['messages', `{"ok":true,"messages":[${a}],"has_more":false}`, [A]],
    ['data', `{"error":false,"reason":"listed","data":[${a}]}`, [A]],
    ['data in data', `{"data":{"meta":{"n":[1]},"payload":[${a},${b}]}}`, [A, B]],
    ['items in data', `{"data":{"items":[${a}]}}`, [A]],
    ['data in conversations', `{"conversations":{"total":1,"data":[${a}]},"x":[{"y":1}]}`, [A]],
    ['embedded conversations', `{"_embedded":{"conversations":[${a}]},"page":{"size":1},"_links":{}}`, [A]],
    ['wrapped tickets', `{"ticket":${a}}\n{"ticket":${b}}`, [A, B]],
    ['a wrapped conversation', `[{"type":"x","conversation":${a}}]`, [A]],
    ['a wrapped chat', `{"event":"ended","time":"t","chat":${b},"property":{"id":"p"}}`, [B]],
    ['an empty list', '[]', []],
    ['an empty envelope', '{"tickets":[],"count":0}', []],
    ['nothing', '', []],
    ['white space', ' \n\n', []],
  ])('%s', async (_name, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected)
    for (const size of [1, 2, 7]) expect(await valuesOf(text, size)).toEqual(expected)
  })

  it.each([
    ['its messages', { id: 1, messages: [{ text: 'a' }] }],
    ['its messages first', { messages: [{ text: 'a' }], visitor: { name: 'x' } }],
    ['its items', { kind: 'Conversation', id: 'x', items: [{ body: 'a' }], visitor: {} }],
    ['its data', { id: 4, data: [{ a: 1 }] }],
    ['an id beside a wrapped ticket', { id: 1, text: 'x', ticket: { id: 5 } }],
    ['conversation parts in an object', { id: 1, conversation_parts: { items: [{ id: 2 }] } }],
    ['no objects in its list', { messages: ['a', 'b'] }],
    ['an empty list of messages', { id: 1, messages: [] }],
  ])('a conversation with %s is one entry', async (_name, value) => {
    expect(await valuesOf(JSON.stringify(value))).toEqual([value])
    expect(await valuesOf(`${JSON.stringify(value)}\n${JSON.stringify(value, null, 1)}`, 3)).toEqual([value, value])
  })

  it('lines are those of the file', async () => {
    const text = `{"count":1,\n"tickets":\n[\n{"id":\n1},{"id":2}\n,\n{"id":3}],\n"x":\n1}\n{"id":4}\n[7,\n{"id":5}]`
    for (const size of [1, 5, 1000]) {
      expect((await entriesOf(text, size)).map(({ line, value }) => [line, value?.id])).toEqual([
        [4, 1],
        [5, 2],
        [7, 3],
        [10, 4],
        [11, undefined],
        [12, 5],
      ])
    }
  })

  it('keys of the prototype do no harm', async () => {
    const [entry] = await entriesOf('{"__proto__":{"role":"agent"},"constructor":1,"ticket":3}')
    expect(entry?.value?.role).toBeUndefined()
    expect(Object.keys(entry?.value ?? {})).toEqual(['__proto__', 'constructor', 'ticket'])
  })

  it('ids longer than a number can hold keep every digit', async () => {
    const text =
      '{"id":12345678901234567890,"at":1700000000000000,"f":0.10000000000000000,"t":"x 98765432109876543210"}'
    expect(await valuesOf(text)).toEqual([
      {
        id: '12345678901234567890',
        at: 1_700_000_000_000_000,
        f: 0.1,
        t: 'x 98765432109876543210',
      },
    ])
  })
})

describe('a broken object keeps its neighbours', () => {
  const invalid = expect.stringContaining('not valid JSON')
  it.each([
    ['a comma too many, in lines', `${a}\n{"id":2,}\n${b}\n`, [A, invalid, B]],
    ['a quote missing, in lines', `${a}\n{"id":2,"text":"x}\n${b}\n${a}`, [A, invalid, B, A]],
    ['a bracket missing, in lines', `${a}\n{"id":{"x":2}\n${b}\n${a}`, [A, invalid, B, A]],
    ['a list not closed, in lines', `${a}\n{"id":[1,2\n${b}\n${a}`, [A, invalid, B, A]],
    ['a line cut short', `${a}\n{"id":2,"te\n${b}`, [A, invalid, B]],
    ['a bracket too many', `${a}}\n${b}`, [A, B]],
    ['a wrong bracket', `${a}\n{"x":[1,2}}\n${b}`, [A, invalid, B]],
    ['a line break in a text', `${a}\n{"x":"one\ntwo"}\n${b}`, [A, invalid, B]],
    ['in an array', `[${a},{"id" 2},${b}]`, [A, invalid, B]],
    ['a bracket missing in an array', `[${a},{"id":{"x":2},${b}]`, [A, invalid, B]],
    ['a bracket missing at the end of an array', `[${a},{"id":2]\n${b}`, [A, invalid, B]],
    ['a quote missing in an indented array', `[\n  ${a},\n  {\n    "x": "y\n  },\n  ${b}\n]`, [A, invalid, B]],
    ['a quote missing in an envelope', `{"tickets":[\n${a},\n{"x":"y},\n${b}\n],"count":2}\n${a}`, [A, invalid, B, A]],
    ['a bracket too many in an envelope', `{"tickets":[${a}},${b}]}`, [A, B]],
  ])('%s', async (_name, text, expected) => {
    expect(await valuesOf(text)).toEqual(expected)
    for (const size of [1, 3]) expect(await valuesOf(text, size)).toEqual(expected)
  })

  it.each([
    ['in lines', `${a}\n{"id":2,"te`, [A]],
    ['in an array', `[${a},{"id":2`, [A]],
    ['in an envelope', `{"tickets":[${a},{"id":2,"x":[`, [A]],
    ['in a text', `[${a},{"id":2,"x":"abc`, [A]],
  ])('a file that ends inside an object is one entry with a problem, %s', async (_name, text, whole) => {
    for (const size of [1, 1000]) {
      expect(await valuesOf(text, size)).toEqual([...whole, expect.stringContaining('ends inside')])
    }
  })

  it('a file that ends between the objects of a list says so', async () => {
    for (const text of [`[${a},`, `{"tickets":[${a}`, `{"data":{"items":[${a},\n`]) {
      expect(await valuesOf(text)).toEqual([A, expect.stringContaining('ends before')])
    }
  })

  it('what is no object is an entry with a problem', async () => {
    const none = expect.stringContaining('no JSON object')
    expect(await valuesOf(`[1, "a,{", ${a}, [[{"x":1}]], null]`)).toEqual([none, none, A, none, none])
    expect(await valuesOf(`oops, an error\n${a}`)).toEqual([none, A])
    expect((await entriesOf('[1, "a,{"]')).map(({ raw }) => raw)).toEqual(['1', '"a,{"'])
  })
})

describe('size', () => {
  async function* huge(start: string, piece: string, times: number, end: string): AsyncGenerator<string> {
    yield start
    for (let i = 0; i < times; i++) yield piece
    yield end
  }

  it('an object over 64 MB is refused, the next is read', async () => {
    const entries = []
    const text = huge('{"id":1,"text":"', 'x'.repeat(1 << 20), 65, `"}\n${a}`)
    for await (const batch of splitJson(text)) entries.push(...batch)
    expect(entries.map(({ value, problem }) => value ?? problem)).toEqual([expect.stringContaining('64 MB'), A])
    expect(entries[0]?.raw.length).toBe(500)
  })

  it('an envelope of any size is streamed, also where long lists come before it', async () => {
    const users = `{"id":5,"name":"${'u'.repeat(1000)}"},`.repeat(3000)
    const ticket = `{"id":1,"text":"${'t'.repeat(1000)}"},`.repeat(1000)
    let count = 0
    for await (const batch of splitJson(
      huge(`{"users":[${users}{}],"tickets":[`, ticket, rounds(80), '{"id":2}],"count":3}'),
    )) {
      expect(batch.length).toBeLessThanOrEqual(500)
      for (const { problem } of batch) expect(problem).toBeNull()
      count += batch.length
    }
    expect(count).toBe(1000 * rounds(80) + 1)
  })

  it.each([
    ['brackets', '{"a":'.repeat(rounds(400_000))],
    ['lists', '['.repeat(rounds(2_000_000))],
    ['quotes', '{"a":"\\"'.repeat(rounds(250_000))],
    ['escapes', `{"id":12345678901234567,"a":"${'\\n'.repeat(rounds(1_000_000))}"}`],
    ['broken lines', '{"a":"\n'.repeat(rounds(250_000))],
    ['empty envelopes', '{"tickets":[{}]}'.repeat(rounds(120_000))],
  ])('hostile text is read in linear time: %s', async (_name, text) => {
    const started = performance.now()
    for await (const batch of splitJson(chunksOf(text, 1 << 16))) expect(batch.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('any objects', () => {
  const value = fc.jsonValue({ maxDepth: 2 }).filter((any) => !/\d{16}/.test(JSON.stringify(any)))
  const entry = fc
    .dictionary(fc.constantFrom('text', 'x', 'parts', 'comments'), value, { maxKeys: 3 })
    .chain((fields) => fc.nat().map((id) => ({ id, ...fields })))

  it('come back in every shape, in chunks of any size, each on its line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 6 }),
        fc.constantFrom('lines', 'array', 'envelope', 'nested', 'wrapped'),
        fc.constantFrom(0, 2),
        fc.integer({ min: 1, max: 50 }),
        async (entries, shape, indent, size) => {
          const json = (value: unknown) => JSON.stringify(value, null, indent)
          const text =
            shape === 'lines'
              ? entries.map(json).join('\n')
              : shape === 'wrapped'
                ? entries.map((ticket) => json({ ticket })).join('\n')
                : json(
                    shape === 'array'
                      ? entries
                      : shape === 'envelope'
                        ? { count: 3, tickets: entries, users: [] }
                        : { data: { items: entries } },
                  )
          const read = await entriesOf(text, size)
          expect(read.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(entries)))
          for (const { line, raw } of read) {
            expect(
              text
                .split('\n')
                .slice(line - 1)
                .join('\n'),
            ).toContain(raw)
          }
        },
      ),
      { numRuns: rounds(300) },
    )
  })

  it('broken text never throws, and chunks of any size give the same', async () => {
    const scraps = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\n', '\\', '1', '"a"', '{"id":1}', '"tickets":[')
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = parts.join('')
        expect(await entriesOf(text, size)).toEqual(await entriesOf(text))
      }),
      { numRuns: rounds(1000) },
    )
  })
})

const samples = '../shared/data/formats'
describe.skipIf(!existsSync(samples))('the JSON samples (skipped where the shared data is absent)', () => {
  it.each(['abcd-1.json', 'crisp-1.json', 'helpscout-1.json', 'intercom-3.json', 'zendesk-3.json'])(
    '%s gives what parsing it whole gives',
    async (name) => {
      const text = readFileSync(`${samples}/${name}`, 'utf8')
      expect(await valuesOf(text, 999)).toEqual(JSON.parse(text))
    },
  )
})
