import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from './manifest'
import { TOPICS } from './sentences/topics'
import { type Row, readRows } from './testing'
import { writeDemoData } from './write-demo-data'

const HOUR = 3_600_000
const TARGET = { chat: 2 * 60_000, email: 4 * HOUR } as const

let folder = ''
let manifest: Manifest
const conversations = new Map<string, Row[]>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-data-'))
  manifest = await writeDemoData(folder)
  for (const row of readRows(folder, manifest.files)) {
    const rows = conversations.get(row.conversation_id)
    if (rows) rows.push(row)
    else conversations.set(row.conversation_id, [row])
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const all = () => [...conversations.values()]
const first = (rows: readonly Row[]): Row => {
  const [row] = rows
  if (!row) throw new Error('A conversation has a message.')
  return row
}
const of = (vendor: string) => all().filter((rows) => first(rows).vendor === vendor)
const planted = (key: string) => {
  const effect = manifest.planted.find((entry) => entry.key === key)
  if (!effect) throw new Error(`Nothing is planted as "${key}".`)
  return effect
}
const rowsOf = (key: string) => planted(key).conversationIds.map((id) => conversations.get(id) ?? [])
const time = (row: Row) => Date.parse(row.created_at)
const spoken = (row: Row) => row.author_role === 'agent' && row.visibility === 'public'
const share = (list: readonly Row[][], holds: (rows: Row[]) => boolean) => list.filter(holds).length / list.length

/** Part of the target that passed before a person answered; null where the agent began or nobody answered. */
function partOfTarget(rows: readonly Row[]): number | null {
  if (first(rows).author_role !== 'customer') return null
  const reply = rows.find(spoken)
  const target = first(rows).channel === 'chat' ? TARGET.chat : TARGET.email
  return reply ? (time(reply) - time(first(rows))) / target : null
}
const asked = (list: Row[][]) => list.filter((rows) => first(rows).author_role === 'customer')
const within = (list: Row[][]) => share(asked(list), (rows) => (partOfTarget(rows) ?? 2) <= 1)
const isNight = (rows: readonly Row[]) => {
  const date = new Date(time(first(rows)))
  const open = date.getUTCDay() >= 1 && date.getUTCDay() <= 5
  return !(open && date.getUTCHours() >= 9 && date.getUTCHours() < 17)
}

/** The longest part of a saved reply that has no slot and is not in its last sentence, which some agents leave out. */
function fixedPart(macro: string): string {
  const parts = macro.replace(/ [^.]+\.$/, '').split(/\{\w+\}/)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest))
}

describe('the files', () => {
  test('there are at least 8,000 conversations of six vendors, on chat and email', () => {
    expect(conversations.size).toBe(manifest.conversations)
    expect(conversations.size).toBeGreaterThanOrEqual(8000)
    expect(new Set(all().map((rows) => first(rows).vendor)).size).toBe(6)
    expect(new Set(all().map((rows) => first(rows).channel))).toEqual(new Set(['chat', 'email']))
  })

  test('every time lies within the 16 weeks that end on Sunday, 15 November 2026', () => {
    const from = Date.parse('2026-07-27T00:00:00Z')
    const to = Date.parse('2026-11-16T00:00:00Z')
    const outside = all()
      .flat()
      .filter((row) => time(row) < from || time(row) >= to || Date.parse(row.closed_at || manifest.start) >= to)
    expect(outside).toEqual([])
  })

  test('messages of a conversation follow each other in time, and none follows the closing unless it was reopened on purpose', () => {
    const reopened = new Set(planted('reopened').conversationIds)
    for (const rows of all()) {
      const times = rows.map(time)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      const { closed_at, conversation_id } = first(rows)
      if (closed_at === '') continue
      expect([conversation_id, Math.max(...times) > Date.parse(closed_at)]).toEqual([
        conversation_id,
        reopened.has(conversation_id),
      ])
    }
  })

  test('quotes, line breaks, commas, emoji and letters beyond ASCII all occur', () => {
    const rows = all().flat()
    for (const sign of [/"/, /\n/, /,/, /\p{Extended_Pictographic}/u])
      expect(rows.some((row) => sign.test(row.text))).toBe(true)
    expect(rows.some((row) => /[Łłøñé]/.test(row.author_name))).toBe(true)
  })

  test('no slot and no choice of a sentence is left in a text, but for the planted placeholders', () => {
    const unfilled = new Set(planted('unfilled-placeholders').conversationIds)
    const left = all()
      .flat()
      .filter((row) => /[[\]{}|]|%\w+%/.test(row.text) && !unfilled.has(row.conversation_id))
    expect(left).toEqual([])
  })

  test('an agent who names themself says the name on the row', () => {
    for (const row of all().flat().filter(spoken)) {
      const name = /this is (\p{Lu}[\p{L}]+)\b/u.exec(row.text)?.[1]
      if (name !== undefined) expect([row.text, row.author_name.split(' ')[0]]).toEqual([row.text, name])
    }
  })
})

describe('what was planted shows when measured from the files', () => {
  test('Quillmere is at least as good as in-house on each topic and worse over all', () => {
    const theirs = of('Quillmere Care')
    const ours = of('In-house')
    for (const topic of new Set(theirs.map((rows) => first(rows).topic))) {
      const on = (list: Row[][]) => list.filter((rows) => first(rows).topic === topic)
      expect([topic, within(on(theirs)) >= within(on(ours))]).toEqual([topic, true])
    }
    expect(within(theirs)).toBeLessThan(within(ours) - 0.06)
  })

  test('Brindlecot bunches a quarter of its first replies into the last tenth before the target', () => {
    const late = (rows: Row[]) => (partOfTarget(rows) ?? 0) > 0.9 && (partOfTarget(rows) ?? 0) <= 1
    const answered = all().filter((rows) => partOfTarget(rows) !== null)
    const theirs = answered.filter((rows) => first(rows).vendor === 'Brindlecot Support')
    const others = answered.filter((rows) => first(rows).vendor !== 'Brindlecot Support')
    expect(share(theirs, late)).toBeGreaterThan(0.24)
    expect(share(theirs, late)).toBeCloseTo(planted('bunched-first-replies').figures.shareInLastTenth ?? 0, 3)
    expect(share(others, late)).toBeLessThan(0.04)
  })

  test('Tarnvale refuses and disconnects at night, in-house mostly hands over', () => {
    const night = planted('supervisor-requests: Tarnvale Response').figures
    const bad = (night['refused (night)'] ?? 0) + (night['disconnected (night)'] ?? 0)
    expect(bad / (night.requestsNight ?? 0)).toBeGreaterThan(0.55)
    const ours = rowsOf('supervisor-requests: In-house')
    expect(
      share(ours, (rows) => rows.some((row) => /^(Chat transferred|Conversation assigned) to/.test(row.text))),
    ).toBeGreaterThan(0.7)
  })

  test('a disconnected chat was ended by the agent within two minutes while the customer had the last word', () => {
    const rows = rowsOf('disconnected')
    expect(rows.length).toBeGreaterThanOrEqual(10)
    for (const chat of rows) {
      const last = chat.at(-1)
      expect([chat[0]?.channel, chat[0]?.ended_by, last?.author_role, isNight(chat)]).toEqual([
        'chat',
        'agent',
        'customer',
        true,
      ])
      if (last) expect(Date.parse(last.closed_at) - time(last)).toBeLessThan(120_000)
    }
  })

  test('Tarnvale is slower in the last four weeks than in the first four', () => {
    const theirs = of('Tarnvale Response')
    const weeks = (from: string, to: string) =>
      theirs.filter((rows) => first(rows).created_at >= from && first(rows).created_at < to)
    expect(within(weeks('2026-10-19', '2026-11-16'))).toBeLessThan(within(weeks('2026-07-27', '2026-08-24')) - 0.07)
  })

  test('three texts make up most of what Hollowpine answers, and no other vendor pastes them', () => {
    const uses = new Map<string, number>()
    for (const row of of('Hollowpine Desk').flat().filter(spoken)) uses.set(row.text, (uses.get(row.text) ?? 0) + 1)
    const top = [...uses].sort((a, b) => b[1] - a[1]).slice(0, 3)
    const replies = of('Hollowpine Desk').flat().filter(spoken).length
    expect(top.reduce((sum, [, count]) => sum + count, 0) / replies).toBeGreaterThan(0.5)
    const texts = new Set(top.map(([text]) => text))
    expect(
      all()
        .flat()
        .filter((row) => texts.has(row.text) && row.vendor !== 'Hollowpine Desk'),
    ).toEqual([])
  })

  test.each([
    ['repeated-replies: Hollowpine Desk', 150],
    ['repeated-replies: In-house', 35],
  ])('%s: a text of more than twenty words stands twice in one conversation', (key, atLeast) => {
    const rows = rowsOf(key)
    expect(rows.length).toBeGreaterThan(atLeast)
    for (const conversation of rows) {
      const sentences = conversation
        .filter(spoken)
        .flatMap((row) => [...new Set(row.text.split(/(?<=[.?!])\s+/))].filter((part) => part.split(' ').length > 7))
      expect(new Set(sentences).size).toBeLessThan(sentences.length)
    }
  })

  test('between 45 and 60 % of the longer replies of the other vendors are saved ones', () => {
    const macros = TOPICS.flatMap((topic) => topic.issues.map((issue) => fixedPart(issue.macro)))
    for (const vendor of ['In-house', 'Quillmere Care', 'Brindlecot Support', 'Tarnvale Response']) {
      const replies = all()
        .flat()
        .filter((row) => row.vendor === vendor && spoken(row) && row.text.split(/\s+/).length >= 8)
      const saved = replies.filter((row) => macros.some((macro) => row.text.includes(macro))).length / replies.length
      expect(saved).toBeCloseTo(planted('saved-replies').figures[vendor] ?? 0, 2)
      expect(saved).toBeGreaterThan(0.45)
      expect(saved).toBeLessThan(0.6)
    }
  })

  test('autoresponders promise within ten seconds, and at each larger vendor some promises are kept and some are not', () => {
    for (const rows of rowsOf('autoresponder-promises')) {
      const [mail, answer] = rows
      expect([answer?.author_role, answer?.automatic, /24 hours/.test(answer?.text ?? '')]).toEqual([
        'bot',
        'yes',
        true,
      ])
      if (mail && answer) expect(time(answer) - time(mail)).toBeLessThanOrEqual(10_000)
    }
    for (const vendor of ['In-house', 'Hollowpine Desk']) {
      const rows = rowsOf('autoresponder-promises').filter((conversation) => first(conversation).vendor === vendor)
      const kept = share(rows, (conversation) => (partOfTarget(conversation) ?? 100) <= 6.6)
      expect(kept).toBeCloseTo(planted('autoresponder-promises').figures[`kept share: ${vendor}`] ?? 0, 3)
      expect(kept).toBeGreaterThan(0.6)
      expect(kept).toBeLessThan(0.95)
    }
  })

  test('Hollowpine leaves about 16 % of its night mail unanswered, the others about 2 %', () => {
    const mail = all().filter((rows) => first(rows).channel === 'email' && isNight(rows))
    const silent = (rows: Row[]) => !rows.some(spoken)
    const theirs = mail.filter((rows) => first(rows).vendor === 'Hollowpine Desk')
    expect(Math.abs(share(theirs, silent) - 0.16)).toBeLessThan(0.03)
    expect(
      share(
        mail.filter((rows) => first(rows).vendor !== 'Hollowpine Desk'),
        silent,
      ),
    ).toBeLessThan(0.04)
    expect(rowsOf('unanswered-mail').every(silent)).toBe(true)
    expect(rowsOf('unanswered-mail').some((rows) => first(rows).status === 'open')).toBe(true)
    expect(rowsOf('unanswered-mail').some((rows) => first(rows).status === 'closed')).toBe(true)
  })

  test.each<[string, (rows: Row[]) => boolean, number]>([
    ['abandoned-chats', (rows) => !rows.some(spoken) && rows[0]?.ended_by === 'customer', 150],
    ['bot-contained', (rows) => !rows.some(spoken) && rows.some((row) => row.author_role === 'bot'), 40],
    ['agent-opened', (rows) => rows[0]?.author_role === 'agent', 50],
    ['internal-notes', (rows) => rows.some((row) => row.visibility === 'internal'), 300],
    ['two-vendors', (rows) => new Set(rows.filter(spoken).map((row) => row.vendor)).size === 2, 30],
    ['unfilled-placeholders', (rows) => rows.some((row) => /\{\{|\[CUSTOMER|%first/.test(row.text)), 15],
    ['wrong-names', (rows) => rows.some((row) => /^Hi (?:Olivia|Samuel|Alice|George|Grace|Noah), /.test(row.text)), 5],
    ['thank-you-endings', (rows) => rows.some((row) => row.author_role === 'customer'), 3000],
    [
      'formal-complaints',
      (rows) => rows.some((row) => row.author_role === 'system') || rows.filter(spoken).length >= 3,
      60,
    ],
  ])('%s: each conversation named shows it, and there are enough', (key, shows, atLeast) => {
    const rows = rowsOf(key)
    expect(rows.length).toBeGreaterThan(atLeast)
    expect(
      rows.filter((conversation) => !shows(conversation)).map((conversation) => conversation[0]?.conversation_id),
    ).toEqual([])
  })

  test('a customer who writes again does so within seven days of the last time', () => {
    for (const rows of rowsOf('repeat-contacts')) {
      const { customer_id, conversation_id } = first(rows)
      const earlier = all().filter(
        (other) => first(other).customer_id === customer_id && first(other).conversation_id !== conversation_id,
      )
      expect(earlier.some((other) => Math.abs(time(first(rows)) - time(first(other))) <= 7 * 24 * HOUR)).toBe(true)
    }
  })

  test('Larkstead has about twenty conversations', () => {
    expect(of('Larkstead Assist').length).toBeGreaterThanOrEqual(18)
    expect(of('Larkstead Assist').length).toBeLessThanOrEqual(22)
  })
})
