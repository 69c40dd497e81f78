import Papa from 'papaparse'
import { type Row, recomputeComparison } from './recompute-comparison'
import { expect, test } from './test'

const FIGURES = {
  score: 'Score',
  response: 'Response',
  escalation: 'Escalation',
  canned: 'Canned answers',
  first_reply: 'First replies in time',
} as const

/** What the page calls each verdict; an open one may go on with what would settle it. */
const VERDICTS: Readonly<Record<string, RegExp>> = {
  'too few': /^Too (few|little)/,
  'clearly worse': /^Clearly worse/,
  worse: /^Worse, and not by chance/,
  'worse, within margin': /^Slightly worse, within margin/,
  better: /^Better, and not by chance/,
  equivalent: /^As good/,
  'not worse': /^Not worse/,
  inconclusive: /^Cannot tell yet/,
}

const points = (share: number) => Math.abs(100 * share).toFixed(1)
const numbersIn = (words: string) => words.match(/\d+(?:\.\d+)?/g) ?? []

test('every interval and verdict of the comparison can be worked out again from its rows', async ({ page }) => {
  await page.goto('/compare')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'the rows behind it (CSV)' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const { data } = Papa.parse<Record<keyof Row, string>>(text, { header: true, skipEmptyLines: true })
  const rows = data.map((row) => ({ ...row, kept: Number(row.kept) }))
  const vendors = [...new Set(rows.map(({ vendor }) => vendor))].filter((name) => name !== '' && name !== 'In-house')
  const again = recomputeComparison(rows, vendors, 'In-house')

  let judged = 0
  for (const [figure, title] of Object.entries(FIGURES))
    for (const vendor of vendors) {
      const row = page.getByRole('table', { name: `${title} beside in-house` }).getByRole('row', { name: vendor })
      const found = again.get(`${vendor} ${figure}`)
      if (!found) throw new Error(`${vendor} was not worked out.`)
      const verdict = (await row.getByRole('button').last().textContent()) ?? ''
      expect(verdict.trim(), `${vendor}, ${title}`).toMatch(VERDICTS[found.verdict] ?? /^$/)
      if (found.verdict === 'too few') continue
      const cell = (await row.getByRole('cell').nth(2).textContent()) ?? ''
      const [difference, low, high] = numbersIn(cell)
      expect([difference, low, high], `${vendor}, ${title}: ${cell}`).toEqual([
        points(found.difference),
        points(found.low),
        points(found.high),
      ])
      judged++
    }
  expect(judged).toBeGreaterThan(8)
})
