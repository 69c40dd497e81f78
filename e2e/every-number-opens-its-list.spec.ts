import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test'

/** What a link's words count: "123", "87.4 % of 1,204" counts neither alone, so only plain counts are compared. */
const PLAIN_COUNT = /^[\d,]+$/

/** A long table only repeats itself: of its counts so many stand for all. */
const MOST_FOLLOWED = 60

for (const [name, path] of [
  ['the overview', '/'],
  ['the templates that cost points most often', '/templates?sort=most_costly&kind=reply'],
] as const)
  test(`every count of ${name} opens a list of exactly that many rows`, async ({ page }) => {
    await page.goto(path)
    const counts = await plainCounts(page.getByRole('table').first())
    expect(counts.length).toBeGreaterThan(15)
    await openLists(page, path === '/' ? counts : spread(counts))
  })

test('every count on the canned answers of a vendor opens a list of exactly that many rows', async ({ page }) => {
  test.slow()
  await page.goto('/vendors/1')
  const counts = await plainCounts(page.getByRole('region', { name: 'Canned answers' }))
  expect(counts.length).toBeGreaterThan(30)
  await openLists(page, spread(counts))
})

test('every count of the agents and the trends of a vendor opens a list of exactly that many rows', async ({
  page,
}) => {
  test.slow()
  for (const step of ['week', 'month'] as const) {
    await page.goto(`/vendors/1?from=2026-10-19&to=2026-11-12&by=${step}`)
    const trend = page.getByRole('region', { name: 'Trend' })
    for (const summary of await trend.getByText('View as table').all()) await summary.click()
    const agents = await plainCounts(page.getByRole('region', { name: 'Agents' }))
    const trends = await plainCounts(trend)
    expect(agents.length).toBeGreaterThan(3)
    expect(trends.length).toBeGreaterThan(6)
    await openLists(page, [...(step === 'week' ? agents : []), ...trends])
  }
})

test('every count of critical errors of a vendor opens a list of exactly that many rows', async ({ page }) => {
  await page.goto('/vendors/1')
  const counts = await plainCounts(page.getByRole('table', { name: /^Conversations without a critical error/ }))
  expect(counts.length).toBeGreaterThan(2)
  await openLists(page, counts)
})

const spread = <Item>(items: readonly Item[]): Item[] =>
  items.filter((_, index) => index % Math.ceil(items.length / MOST_FOLLOWED) === 0)

/** The counts among the links of a part of the page, each list once. */
async function plainCounts(part: Locator): Promise<{ words: string; href: string }[]> {
  const links = await part
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    )
  const counts = links.filter(({ words, href }) => PLAIN_COUNT.test(words) && href.startsWith('/conversations'))
  return [...new Map(counts.map((count) => [`${count.words} ${count.href}`, count])).values()]
}

async function openLists(page: Page, counts: readonly { words: string; href: string }[]): Promise<void> {
  for (const { words, href } of counts) {
    await page.goto(href)
    await expect(page.getByRole('status').first()).toContainText(new RegExp(`(^|\\D)${words} rows?(\\D|$)`))
  }
}
