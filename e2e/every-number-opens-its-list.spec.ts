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

test('every count of what changed, of the hours and of the points lost opens a list of exactly that many rows', async ({
  page,
}) => {
  test.slow()
  await page.goto('/')
  for (const [name, least] of [
    ['What changed', 1],
    ['First replies by hour of the week', 40],
    ['Points lost in this period', 5],
  ] as const) {
    const counts = await unitCounts(page.getByRole('region', { name }))
    expect(counts.length).toBeGreaterThan(least)
    await openLists(page, counts.slice(0, least > 20 ? 20 : counts.length))
    await page.goto('/')
  }
})

test('what changed follows the chosen days, and an arrow shifts them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Last 7 days', exact: true }).click()
  await expect(page).toHaveURL(/from=/)
  const chosen = page.url()
  await page.getByRole('link', { name: /^Earlier: / }).click()
  await expect(page).not.toHaveURL(chosen)
  await page.getByRole('link', { name: /^Later: / }).click()
  await expect(page).toHaveURL(chosen)
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText(' against ')
})

test('days of one’s own choice keep the filters that are on', async ({ page }) => {
  await page.goto('/?channel=chat')
  await page.getByRole('button', { name: 'Other days' }).click()
  await page.getByLabel('From', { exact: true }).fill('2026-10-05')
  await page.getByLabel('to', { exact: true }).fill('2026-10-11')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/channel=chat/)
  await expect(page).toHaveURL(/from=2026-10-05/)
  await expect(page.getByRole('main')).toContainText('5–11 Oct 2026')
})

const spread = <Item>(items: readonly Item[]): Item[] =>
  items.filter((_, index) => index % Math.ceil(items.length / MOST_FOLLOWED) === 0)

/** The counts among the links of a part of the page, each list once. */
async function plainCounts(part: Locator): Promise<{ words: string; href: string }[]> {
  await expect(part).toBeVisible()
  const links = await part
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    )
  const counts = links.filter(({ words, href }) => PLAIN_COUNT.test(words) && href.startsWith('/conversations'))
  return [...new Map(counts.map((count) => [`${count.words} ${count.href}`, count])).values()]
}

/** Links whose words begin or end with one count, "83 conversations", "Time to the first reply 3.94 points 2,480 findings". */
async function unitCounts(part: Locator): Promise<{ words: string; href: string }[]> {
  await expect(part).toBeVisible()
  const links = await part
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    )
  return links.flatMap(({ words, href }) => {
    const count = /^([\d,]+)(?: [a-z ]+)?$/.exec(words)?.[1] ?? /(?<![\d.,])([\d,]+) findings?$/.exec(words)?.[1]
    return count !== undefined && /^\/conversations\?/.test(href) ? [{ words: count, href }] : []
  })
}

async function openLists(page: Page, counts: readonly { words: string; href: string }[]): Promise<void> {
  for (const { words, href } of counts) {
    await page.goto(href)
    await expect(page.getByRole('status').first()).toContainText(new RegExp(`(^|\\D)${words} rows?(\\D|$)`))
  }
}
