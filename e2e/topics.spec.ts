import type { Page } from '@playwright/test'
import { countsOf, followAll } from './follow-counts'
import { expect, test } from './test'

async function openEveryList(page: Page): Promise<number> {
  const counts = await countsOf(page.getByRole('main'))
  await followAll(page, counts)
  return counts.length
}

test.describe.configure({ timeout: 120_000 })

test('every topic tells how often it comes, who writes again, and who answers it worse than in-house', async ({
  page,
}) => {
  await page.goto('/topics')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why customers write')
  const table = page.getByRole('table', { name: 'Topics', exact: true })
  await expect(table.getByRole('row', { name: /^delivery/ })).toContainText('% of')
  await expect(table.getByRole('columnheader', { name: 'Worse than in-house' })).toBeVisible()

  await table.getByRole('link', { name: 'refund', exact: true }).click()
  await expect(page).toHaveURL(/topic=refund/)
  const vendors = page.getByRole('table', { name: 'Vendors on refund' })
  await expect(vendors.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('table', { name: 'Templates used most on it' })).toBeVisible()

  await page.getByRole('link', { name: 'Remove filter Topic: refund' }).click()
  await expect(page).not.toHaveURL(/topic=/)
})

for (const path of ['/topics', '/topics?topic=refund', '/topics?channel=chat'])
  test(`every count of ${path} opens a list of exactly that many rows`, async ({ page }) => {
    await page.goto(path)
    expect(await openEveryList(page)).toBeGreaterThan(20)
  })

test('an answer counts for a help page once its template is approved', async ({ page }) => {
  await page.goto('/topics')
  const help = page.getByRole('region', { name: 'What a help page could have answered' })
  await expect(help.getByText('No template among them is approved yet')).toBeVisible()
  const candidates = help.getByRole('table', { name: 'Would count once approved' })
  const words = (await candidates.getByRole('link').first().textContent()) ?? ''
  await candidates.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'What it counts as' })).toBeVisible()
  expect(words.length).toBeGreaterThan(10)
})

test('topics told by words are written in a draft, tried on a message and counted before they are published', async ({
  page,
}) => {
  await page.goto('/standards')
  await page.getByRole('button', { name: 'Write the next version' }).click()
  await page.waitForURL('**/standards/draft')
  await page.getByRole('button', { name: 'Add a topic' }).click()
  const row = page.getByRole('group', { name: /^Topic 1/ })
  await row.getByRole('textbox', { name: 'Topic', exact: true }).fill('Refund')
  await row.getByRole('textbox', { name: 'Words that tell it' }).fill('money back')
  await page.getByRole('textbox', { name: 'Try the topics on a message' }).fill('I want my Money Back, now.')
  await expect(page.getByText('Topic Refund, by number 1: Money Back')).toBeVisible()

  const changes = page.getByRole('table', { name: /^Changes of the draft/ })
  await expect(changes.getByRole('row', { name: /Topic "Refund", words added/ })).toBeVisible()

  await page.getByRole('button', { name: 'Count what they would tell' }).click()
  await expect(
    page.getByText(/every conversation has a topic told by its export|without a topic of the export/),
  ).toBeVisible()

  await row.getByRole('button', { name: 'Remove topic 1' }).click()
  await page.getByRole('button', { name: /^Discard/ }).click()
})
