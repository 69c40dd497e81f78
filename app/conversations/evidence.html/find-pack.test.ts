import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { type ListFilter, WHOLE_LIST } from '#server/domain/filter'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { csvOf, drawRows, importedId } from '#server/operations/testing'
import { reachesOf, wordsOf } from '../../_file/testing'
import { MOST_CONVERSATIONS, packList, packOne } from './find-pack'
import { renderPack } from './render-pack'

const HOSTILE = '<script>alert("x")</script>'
const LOST: ListFilter = { ...WHOLE_LIST, measure: 'lost' }

/** One chat more than a pack holds, each late and with a request that is refused. */
const CSV = csvOf(
  Array.from({ length: MOST_CONVERSATIONS + 1 }, (_, number) =>
    drawRows(
      `10:00 customer Ann: ${HOSTILE} My parcel ${number} is late, where is it?
      10:30 agent Maya: It is at the depot and comes tomorrow.
      10:31 customer Ann: I want to speak to a manager ${HOSTILE}
      10:32 agent Maya: No, you cannot speak to a manager.`,
      { id: `C${number}`, vendor: number % 2 === 0 ? 'Owls' : 'Larks' },
    ),
  ).flat(),
)

let database: Database
beforeAll(async () => {
  database = openTestDatabase()
  await importedId(database, CSV)
})
afterAll(() => database.close())

const callerOf = (scope: Scope) => createCaller({ database, scope, actor: 'a test', now: () => 0 })
const one = (sql: string) => Number(database.sqlite.prepare(sql).pluck().get())
const idOf = (externalId: string) => one(`SELECT id FROM conversations WHERE external_id = '${externalId}'`)

async function made(externalId: string, chosen: readonly number[] | null) {
  const packed = await packOne(callerOf(EVERYTHING), idOf(externalId), chosen)
  const page = renderPack({ title: 'Evidence', about: [], conversations: [packed] })
  return { packed, page, words: wordsOf(page) }
}

describe('the evidence of a conversation', () => {
  test('names file, hash and line of every message that it quotes', async () => {
    const { packed, words } = await made('C7', null)
    expect(packed.findings.length).toBeGreaterThan(1)
    expect(words).toContain(`part-0.csv ${createHash('sha256').update(CSV).digest('hex')}`)
    // The header is line 1, and each chat before has four messages.
    const lines = [0, 1, 2, 3].map((message) => 2 + 7 * 4 + message)
    for (const line of lines) expect(words).toMatch(new RegExp(`C7-${line - 29} part-0\\.csv [0-9a-f]{64} ${line} `))
  })

  test('has the arithmetic, the course and the versions of each finding', async () => {
    const { packed, words } = await made('C7', null)
    for (const { finding, title, entries } of packed.findings) {
      expect(words).toContain(title)
      expect(words).toContain(finding.words)
      for (const entry of entries) if (entry.kind === 'wait') expect(words).toContain(entry.wait.words)
    }
    const { standardVersion, rulesVersion } = packed.page
    expect(words).toContain(`Judged by standard version ${standardVersion} and rules version ${rulesVersion}`)
  })

  test('marks the very words that a finding rests on', async () => {
    const { packed, page } = await made('C7', null)
    const marked = new Set([...page.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([mark]) => wordsOf(mark)))
    const quotes = packed.findings.flatMap(({ finding }) => finding.evidence.map(({ quote }) => quote))
    expect(quotes.length).toBeGreaterThan(2)
    for (const quote of quotes) expect(marked).toContain(wordsOf(quote.replaceAll('<', '&lt;').replaceAll('>', '&gt;')))
  })

  test('holds only what was chosen', async () => {
    const all = (await made('C7', null)).packed.findings
    const chosen = all.at(-1)?.finding.ordinal ?? -1
    const { packed } = await made('C7', [chosen])
    expect(packed.findings.map(({ finding }) => finding.ordinal)).toEqual([chosen])
    expect((await made('C7', [9999])).packed.findings).toEqual([])
  })

  test('runs nothing and asks for nothing, and its contents lead to its pieces', async () => {
    const { page, words } = await made('C7', null)
    expect(words).toContain(HOSTILE)
    expect(reachesOf(page)).toEqual([])
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors).toEqual([...page.matchAll(/<section class="piece" id="([^"]+)"/g)].map(([, id]) => id))
    expect(anchors.length).toBeGreaterThan(1)
  })

  test('is of nobody who may not see the conversation', async () => {
    const larks = one("SELECT id FROM vendors WHERE name = 'Larks'")
    await expect(packOne(callerOf({ vendorIds: [larks] }), idOf('C0'), null)).rejects.toThrow(
      'There is no conversation',
    )
    expect(await callerOf({ vendorIds: [larks] }).conversations.sources({ id: idOf('C0') })).toEqual([])
    expect(await callerOf({ vendorIds: [larks] }).conversations.sources({ id: idOf('C1') })).toHaveLength(4)
  })
})

describe('the evidence of a list', () => {
  test('is of the first fifty conversations in the order of the list, and knows that it is cut', async () => {
    const { conversations, isCut, list } = await packList(callerOf(EVERYTHING), WHOLE_LIST, 'recent')
    expect(list.total).toBe(MOST_CONVERSATIONS + 1)
    expect(isCut).toBe(true)
    expect(conversations).toHaveLength(MOST_CONVERSATIONS)
    expect(conversations.slice(0, 5).map(({ page }) => page.conversation.id)).toEqual(
      list.rows.slice(0, 5).map(({ conversationId }) => conversationId),
    )
  })

  test('of a list of findings has exactly those that it lists', async () => {
    const criterion = String(
      database.sqlite
        .prepare("SELECT criterion FROM findings WHERE charge > 0 AND dimension = 'escalation'")
        .pluck()
        .get(),
    )
    const owls = one("SELECT id FROM vendors WHERE name = 'Owls'")
    const filter = { ...LOST, slot: criterion, vendor: owls }
    const { conversations, isCut, list } = await packList(callerOf(EVERYTHING), filter, 'lowest_score')
    expect(isCut).toBe(false)
    const findings = conversations.flatMap((packed) => packed.findings.map(({ finding }) => finding))
    expect(findings).toHaveLength(list.total)
    expect(findings.every((finding) => finding.criterion === criterion && finding.vendorName === 'Owls')).toBe(true)
  })

  test('follows a list of findings over its pages, as several may be of one conversation', async () => {
    const { conversations, list } = await packList(callerOf(EVERYTHING), LOST, 'recent')
    expect(list.hasMore).toBe(true)
    expect(conversations).toHaveLength(MOST_CONVERSATIONS)
  })
})
