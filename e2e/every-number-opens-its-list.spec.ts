import { countsOf, followAll } from './follow-counts'
import { expect, test } from './test'

/** Pages with figures, and how many of their counts open a list at the least. */
const PAGES = [
  ['the overview', '/', 60],
  ['the overview of some weeks of one channel', '/?from=2026-10-12&to=2026-11-08&channel=chat', 40],
  ['a scorecard', '/vendors/1', 150],
  ['a scorecard of a month, by months', '/vendors/2?from=2026-10-01&to=2026-10-31&by=month', 100],
  ['what nobody carries', '/vendors/nobody', 5],
  ['the comparison', '/compare', 20],
  ['why customers write', '/topics', 60],
  ['the templates that cost points most often', '/templates?sort=most_costly&kind=reply', 40],
  ['other ways to count', '/definitions', 10],
] as const

test.describe.configure({ mode: 'parallel' })

for (const [name, path, least] of PAGES)
  test(`every count of ${name} opens a list of exactly that many rows`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    const counts = await countsOf(page.getByRole('main'))
    expect(counts.length).toBeGreaterThan(least)
    await followAll(page, counts)
  })
