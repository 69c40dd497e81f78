import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open-database'
import { openTestDatabase } from '#db/testing'
import { createCaller } from '#server/api/root'
import { type PeriodFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING, type Scope } from '#server/domain/scope'
import { csvOf, drawRows, importedId } from '#server/operations/testing'
import { getScorecard } from '#server/operations/vendor-scorecard'
import { reachesOf, wordsOf } from '../../../_file/testing'
import { formatCount, formatDuration, formatPercent, formatPoints, formatShare, formatWait } from '../../../_format'
import { findQuotes } from './find-quotes'
import { renderScorecard, scorecardFileName } from './render-scorecard'

const HOSTILE = '</title><script src=//evil.example>"\'><img src=x onerror=alert(1)>'
const TEMPLATE = 'Please clear your browser cache, sign out of your account and restart your device after a minute.'
const CHAT: PeriodFilter = { ...WHOLE_PERIOD, channel: 'chat' }

/** Forty chats of a vendor whose name and whose customers' words are markup, late by turns, with a pasted answer; a few of in-house. */
const ROWS = Array.from({ length: 40 }, (_, number) =>
  drawRows(
    `10:00 customer: My invoice ${8000 + number} shows <b>secret ${number}</b>, why is it wrong?
    10:0${1 + (number % 4)} agent Maya ${HOSTILE.replaceAll(':', '')}: ${TEMPLATE}
    10:10 customer: That has nothing to do with invoice ${8000 + number}. I want to speak to a manager.`,
    { id: `C${number}`, vendor: `Owls ${HOSTILE}`, day: `2026-03-${String(2 + (number % 20)).padStart(2, '0')}` },
  ),
).concat(
  Array.from({ length: 3 }, (_, number) =>
    drawRows(
      `10:00 customer: Where is my parcel?
      10:01 agent Ines: It is at the depot and comes tomorrow morning, I have just looked it up for you.`,
      { id: `I${number}`, vendor: 'In-house' },
    ),
  ),
)

let database: Database
let vendorId: number
let inHouseId: number
beforeAll(async () => {
  database = openTestDatabase()
  await importedId(database, csvOf(ROWS.flat()))
  const idOf = (pattern: string) =>
    Number(database.sqlite.prepare('SELECT id FROM vendors WHERE name LIKE ?').pluck().get(pattern))
  vendorId = idOf('Owls%')
  inHouseId = idOf('In-house')
})
afterAll(() => database.close())

const callerOf = (scope: Scope) => createCaller({ database, scope, actor: 'a test', now: () => 0 })

async function made(id: number, period: PeriodFilter = WHOLE_PERIOD, withQuotes = false) {
  const scorecard = await getScorecard(database, EVERYTHING, id, period)
  const quoted = withQuotes ? await findQuotes(callerOf(EVERYTHING), id, period, scorecard) : null
  const page = renderScorecard({ name: scorecard.vendor.name, period, scorecard, quoted })
  return { scorecard, page, words: wordsOf(page) }
}

describe('a saved scorecard', () => {
  test.each([false, true])(
    'runs nothing and asks for nothing, whatever names and words hold (quotes: %s)',
    async (quotes) => {
      const { page, words } = await made(vendorId, CHAT, quotes)
      expect(words).toContain(HOSTILE)
      expect(reachesOf(page)).toEqual([])
      expect(page).not.toContain('<script')
      expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;`)
    },
  )

  test('of a vendor with a plain name has no address of anything in it', async () => {
    expect((await made(inHouseId)).page).not.toMatch(/https?:|\/\/(?!\s)/)
  })

  test('says what getScorecard says, each figure with its n', async () => {
    const { scorecard, words } = await made(vendorId, CHAT)
    const { vendor, firstReplyWaits, pointsLost, agents, comparison, standard, escalation, hours } = scorecard
    const figures = [
      formatPoints(vendor.score.value),
      `n = ${formatCount(vendor.conversations)} conversations`,
      `chance allows ${formatPoints(vendor.score.interval95?.low ?? null)} to ${formatPoints(vendor.score.interval95?.high ?? null)}`,
      `${formatPoints(vendor.dimensions.response.value)} n ${vendor.dimensions.response.n}`,
      `${formatPoints(vendor.dimensions.canned.value)} n ${vendor.dimensions.canned.n}`,
      `${formatPercent(vendor.firstReply.value)} n ${vendor.firstReply.n}`,
      formatWait(firstReplyWaits.median.percentile),
      formatWait(firstReplyWaits.p90.percentile),
      `target ${formatDuration(standard.targets.chat.firstReplySeconds * 1000)}`,
      ...firstReplyWaits.bins.filter((count) => count > 0).map((count) => ` ${formatCount(count)} `),
      ...pointsLost.map(({ title, points, findings }) => `${title} ${points.toFixed(2)} ${findings}`),
      ...agents.map(({ name, score }) => `${name} ${score.n} ${formatPoints(score.value)} n ${score.n}`),
      `Asked ${escalation.stages.asked} `,
      `standard, version ${comparison.standardVersion}`,
      `version ${comparison.rulesVersion}`,
    ]
    const plain = words.replace(/ (?:Response|Escalation|Canned answers) (?=\d+\.\d\d \d)/g, ' ')
    for (const figure of figures) expect(plain).toContain(figure)
    const missed = hours.reduce((sum, { n, met }) => sum + n - met, 0)
    const cells = [...words.matchAll(/ (\d+)\/(\d+) /g)].map(([, count, n]) => ({ count: Number(count), n: Number(n) }))
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(missed)
    expect(cells.reduce((sum, { n }) => sum + n, 0)).toBe(vendor.firstReply.n)
  })

  test('prints no figure that stands on too little', async () => {
    const { words, scorecard } = await made(inHouseId)
    expect(words).toContain('too few (3 of 30): a score needs 30 conversations.')
    expect(scorecard.vendor.firstReply.value).toBe(1)
    expect(words).not.toContain(formatShare(3, 3))
    expect(words).not.toContain(formatPercent(1))
  })

  test('holds nothing that customers or agents wrote', async () => {
    const { words } = await made(vendorId)
    expect(words).not.toMatch(/secret \d/)
    expect(words).not.toContain('nothing to do with invoice')
    expect(words).not.toContain('browser cache')
    expect(words).not.toContain('Quoted words')
  })

  test('quotes the costliest findings where somebody asks for it, at most five conversations of each, and says so', async () => {
    const { words, scorecard } = await made(vendorId, WHOLE_PERIOD, true)
    expect(words).toContain('Shown because you asked for it')
    expect(words).toContain('<b>secret')
    const quoted = await findQuotes(callerOf(EVERYTHING), vendorId, WHOLE_PERIOD, scorecard)
    expect(quoted.map(({ title }) => title)).toEqual(scorecard.pointsLost.slice(0, 10).map(({ title }) => title))
    expect(quoted.every(({ findings }) => findings.length >= 1 && findings.length <= 5)).toBe(true)
    const texts: unknown[] = database.sqlite.prepare('SELECT text FROM messages').pluck().all()
    for (const { findings } of quoted)
      for (const { quotes } of findings)
        for (const quote of quotes) expect(texts.some((text) => String(text).includes(quote.words))).toBe(true)
  })

  test('quotes nothing that the asking person may not see', async () => {
    const { scorecard } = await made(vendorId)
    const quoted = await findQuotes(callerOf({ vendorIds: [inHouseId] }), vendorId, WHOLE_PERIOD, scorecard)
    expect(quoted.flatMap(({ findings }) => findings)).toEqual([])
  })

  test('is the same for the same data, and has another fingerprint for other figures', async () => {
    const fingerprint = (page: string) => /[0-9a-f]{64}/.exec(page)?.[0]
    const { page, scorecard } = await made(vendorId)
    expect((await made(vendorId)).page).toBe(page)
    expect(fingerprint((await made(vendorId, WHOLE_PERIOD, true)).page)).toBe(fingerprint(page))
    const changed = { ...scorecard, vendor: { ...scorecard.vendor, waiting: scorecard.vendor.waiting + 1 } }
    const other = renderScorecard({
      name: scorecard.vendor.name,
      period: WHOLE_PERIOD,
      scorecard: changed,
      quoted: null,
    })
    expect(fingerprint(other)).not.toBe(fingerprint(page))
  })

  test('is named by its vendor, days and filters', async () => {
    const { scorecard } = await made(inHouseId)
    expect(scorecardFileName('In-house', WHOLE_PERIOD, scorecard)).toBe(
      `yardstick-in-house-${scorecard.comparison.firstDay}-to-${scorecard.comparison.lastDay}.html`,
    )
    const narrowed = { from: '2026-03-03', to: '2026-03-04', channel: 'web_form', shift: 'after_hours' } as const
    expect(scorecardFileName('In-house', narrowed, scorecard)).toBe(
      'yardstick-in-house-2026-03-03-to-2026-03-04-web-form-after-hours.html',
    )
  })
})
