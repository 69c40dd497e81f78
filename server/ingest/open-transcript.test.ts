import { createReadStream, existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ImportOptions, NO_OPTIONS } from '#server/domain/import'
import { BadInput, Refusal } from '#server/domain/refusal'
import { openTranscript } from './open-transcript'
import { QuestionsLeft } from './questions-left'
import { opens, readAll, sumOf } from './testing'

const SAMPLE = readFileSync('server/ingest/formats/samples/canonical.csv')
const TRANSCRIPTS = '../shared/data/transcripts'
const HARBOUR: ImportOptions = { ...NO_OPTIONS, vendor: 'Harbour' }
const csv = (...lines: string[]) => opens(new TextEncoder().encode(`${lines.join('\n')}\n`))
const HEADER = 'conversation id,time,role,text'
const FROM = { fileName: 'test.csv', tickets: null }
const readBatch = async (...args: Parameters<typeof readAll>) => (await readAll(...args)).batch

async function questionsOf(open: () => AsyncIterable<Uint8Array>, options: ImportOptions) {
  const error: unknown = await openTranscript(open, options, FROM).catch((caught: unknown) => caught)
  if (!(error instanceof QuestionsLeft)) throw new Error(`expected questions, got ${String(error)}`)
  return error.questions
}

describe('the canonical sample', () => {
  it('shows which column became which field', async () => {
    const { opened } = await readAll(opens(SAMPLE), NO_OPTIONS)
    const { format, columns } = opened.reading()
    expect(format).toBe('canonical')
    expect(columns.find(({ header }) => header === 'created_at')?.field).toBe('time')
  })
})

describe.skipIf(!existsSync(TRANSCRIPTS))('the transcripts of ../shared/data (skipped where absent)', () => {
  it.each([
    ['star-chat.csv', 54_267, 3020],
    ['stripe-irc.csv', 2653, 183],
  ])('%s: every row is a message', async (name, rows, conversations) => {
    const open = () => createReadStream(`${TRANSCRIPTS}/${name}`)
    const [question] = await questionsOf(open, NO_OPTIONS)
    expect(question).toMatchObject({ about: 'vendor', choices: ['team'], flag: '--vendor-column or --vendor' })
    const { messages, rejections, recordsRead } = await readBatch(open, { ...NO_OPTIONS, vendorColumn: 'Team' })
    expect(rejections).toEqual([])
    expect([messages.length, recordsRead]).toEqual([rows, rows])
    expect(new Set(messages.map(({ conversationId }) => conversationId)).size).toBe(conversations)
    expect(new Set(messages.map(({ vendor }) => vendor))).toEqual(
      new Set(['In-house', 'Northwind BPO', 'Nightline Support']),
    )
  })
})

describe('what a file leaves open is asked', () => {
  it('the vendor, also where no column could name it', async () => {
    expect(await questionsOf(csv(HEADER), NO_OPTIONS)).toMatchObject([{ about: 'vendor', choices: [] }])
  })

  it('vendor, zone and order of day and month at once', async () => {
    const open = csv(`${HEADER},group`, 'c1,03/04/2025 10:00,customer,hi,North')
    const questions = await questionsOf(open, NO_OPTIONS)
    expect(questions.map(({ about, choices }) => [about, choices])).toEqual([
      ['vendor', ['group']],
      ['zone', []],
      ['day_month_order', ['day_first', 'month_first']],
    ])
  })

  it('a date beyond the sample settles the order of day and month for all before it', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `c${i},03/04/2025 10:00,customer,hi`)
    const open = csv(HEADER, ...rows, 'c,25/04/2025 10:00,customer,hi')
    const { messages } = await readBatch(open, { ...HARBOUR, zone: 'UTC' })
    expect(messages).toHaveLength(2501)
    expect(messages[0]?.at).toBe(Date.parse('2025-04-03T10:00:00Z'))
  })

  it('the zone in a header answers for its column', async () => {
    const { messages } = await readBatch(
      csv('conversation id,time (Europe/Berlin),role,text', 'c1,2025-07-01 10:00:00,customer,hi'),
      { ...HARBOUR, zone: 'Asia/Manila' },
    )
    expect(messages[0]?.at).toBe(Date.parse('2025-07-01T08:00:00Z'))
  })
})

describe('what cannot be used is refused in a sentence', () => {
  it.each<[string, () => AsyncIterable<Uint8Array>, ImportOptions, RegExp]>([
    ['an empty file', opens(new Uint8Array(0)), HARBOUR, /The file is empty/],
    ['blank lines only', csv('', ' '), HARBOUR, /The file is empty/],
    ['a workbook', opens(new TextEncoder().encode('PK\u0003\u0004xl/')), HARBOUR, /Excel workbook/],
    [
      'missing columns',
      csv('ticket id,text,shoe'),
      HARBOUR,
      /lacks a column for time and author role.*“ticket id”, “text” and “shoe”/,
    ],
    [
      'an unknown vendor column',
      csv(HEADER),
      { ...NO_OPTIONS, vendorColumn: 'region' },
      /no column “region”.*“conversation id”/,
    ],
    ['vendor and vendor column', csv(HEADER), { ...HARBOUR, vendorColumn: 'role' }, /both given/],
    ['an unknown zone', csv(HEADER), { ...HARBOUR, zone: 'Mars/Base' }, /no time zone “Mars\/Base”/],
    ['a quote open from the header on', csv('"conversation id,time', 'x'), HARBOUR, /line 1 opens a quote/],
  ])('%s', async (_name, open, options, sentence) => {
    const error: unknown = await openTranscript(open, options, FROM).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(BadInput)
    expect(String(error)).toMatch(sentence)
  })
})

describe('rows', () => {
  const rows = (...lines: string[]) => readBatch(csv(`${HEADER},vendor,private,closed at`, ...lines), NO_OPTIONS)

  it.each([
    ['no id', ',2025-03-01T08:00:00Z,agent,x', 'conversation id', /missing/],
    ['a rounded id', '1.56643E+14,2025-03-01T08:00:00Z,agent,x', 'conversation id', /rounded/],
    ['no time', 'c1,,agent,x', 'time', /missing/],
    ['an unknown role', 'c1,2025-03-01T08:00:00Z,manager,x', 'role', /“manager”/],
    ['an unknown visibility', 'c1,2025-03-01T08:00:00Z,agent,x,,perhaps', 'private', /“perhaps”/],
    ['an unreadable closing', 'c1,2025-03-01T08:00:00Z,agent,x,,,soon', 'closed at', /“soon”/],
    ['too few cells', 'c1,2025-03-01T08:00:00Z,agent', null, /lacks the text/],
    ['too many cells', 'c1,2025-03-01T08:00:00Z,agent,x,,,,y', null, /8 cells/],
    ['a cell too many, though blank', 'c1,2025-03-01T08:00:00Z,agent,x,y,no,,', null, /8 cells/],
  ])('%s is a rejection that names the column', async (_name, line, column, reason) => {
    const first = Array.from({ length: 1200 }, () => 'c0,2025-03-01T08:00:00Z,agent,x')
    const { rejections } = await rows(...first, line)
    expect(rejections).toMatchObject([{ line: 1202, column, raw: line }])
    expect(rejections[0]?.reason).toMatch(reason)
  })

  it('short rows lack only what they lack, and empty cells say nothing', async () => {
    const { messages } = await rows(
      '119240.0,2025-03-01T08:00:00Z,agent,',
      'c1,2025-03-01T08:00:00Z,agent,None,NULL,yes,-',
    )
    expect(messages).toMatchObject([
      { conversationId: '119240', text: '', vendor: null, visibility: 'public' },
      { text: 'None', vendor: null, visibility: 'internal', facts: { closedAt: null } },
    ])
  })

  it('a time in the repeated hour is the second one where the row before would otherwise be later', async () => {
    const open = csv(
      HEADER,
      'c1,2024-10-27 02:50:00,customer,a',
      'c1,2024-10-27 02:10:00,agent,b',
      'c2,2024-10-27 02:05:00,agent,c',
    )
    const { messages } = await readBatch(open, { ...HARBOUR, zone: 'Europe/Berlin' })
    expect(messages.map(({ at, atAmbiguous }) => [new Date(at).toISOString(), atAmbiguous])).toEqual([
      ['2024-10-27T00:50:00.000Z', true],
      ['2024-10-27T01:10:00.000Z', true],
      ['2024-10-27T00:05:00.000Z', true],
    ])
  })

  it('a time without zone that first comes late is asked about, not rejected', async () => {
    const first = Array.from({ length: 1200 }, () => 'c0,2025-03-01T08:00:00Z,agent,x')
    await expect(rows(...first, 'c1,2025-03-01 08:00,agent,x')).rejects.toMatchObject({
      questions: [{ about: 'zone' }],
    })
  })

  it.each([
    ['oldest first', ['08:00', '08:05', '08:03', '08:06'], false],
    ['newest first', ['08:06', '08:03', '08:05', '08:00'], true],
    ['one instant', ['08:00', '08:00'], false],
  ])('%s', async (_name, times, expected) => {
    const lines = times.map((time) => `c1,2025-03-01T${time}:00Z,agent,x`)
    const { opened } = await readAll(csv(HEADER, ...lines), HARBOUR)
    expect(opened.newestFirst()).toBe(expected)
  })

  it('everything from the line of an unclosed quote on is one rejection', async () => {
    const read = await rows(
      'c1,2025-03-01T08:00:00Z,agent,x',
      'c1,2025-03-01T08:01:00Z,agent,"open',
      'c1,2025-03-01T08:02:00Z,agent,y',
    )
    expect(read.messages).toHaveLength(1)
    expect(read.rejections).toMatchObject([{ line: 3, column: null }])
    expect(read.recordsRead).toBe(2)
  })

  it('equal facts are one object', async () => {
    const { messages } = await rows('c1,2025-03-01T08:00:00Z,agent,x', 'c1,2025-03-01T08:01:00Z,agent,y')
    expect(messages[0]?.facts).toBe(messages[1]?.facts)
  })
})

describe('however a file is damaged', () => {
  it('records read are messages, rejections and skipped, and only refusals are thrown', async () => {
    const edit = fc.record({
      at: fc.nat(SAMPLE.length),
      drop: fc.nat(60),
      insert: fc.uint8Array({ maxLength: 4 }).chain((bytes) =>
        fc.oneof(
          fc.constant(bytes),
          fc.constantFrom('"', '\n', ',', '\r', '\0', '""').map((text) => new TextEncoder().encode(text)),
        ),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 4 }), fc.integer({ min: 1, max: 500 }), async (edits, size) => {
        let bytes: Uint8Array = SAMPLE
        for (const { at, drop, insert } of edits) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + drop)])
        }
        try {
          const batch = await readBatch(opens(bytes, size), { ...HARBOUR, zone: 'UTC' })
          expect(batch.recordsRead).toBe(sumOf(batch))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
      { numRuns: 400 },
    )
  })
})
