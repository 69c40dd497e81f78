import { expect, test } from './test'

/** What a link's words count: "123", "87.4 % of 1,204" counts neither alone, so only plain counts are compared. */
const PLAIN_COUNT = /^[\d,]+$/

test('every count on the overview opens a list of exactly that many rows', async ({ page }) => {
  await page.goto('/')
  const counts = await page
    .getByRole('table')
    .first()
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    )
  const plain = counts.filter(({ words, href }) => PLAIN_COUNT.test(words) && href.startsWith('/conversations'))
  expect(plain.length).toBeGreaterThan(15)
  for (const { words, href } of plain) {
    await page.goto(href)
    await expect(page.getByRole('status').first()).toContainText(new RegExp(`(^|\\D)${words}(\\D|$)`))
  }
})
