import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './test'

/** How many rows a list says it holds, on its sentence. */
async function rowsSaid(page: Page): Promise<number> {
  const sentence = await page.getByRole('status').first().textContent()
  return Number(/([\d,]+) rows?/.exec(sentence ?? '')?.[1]?.replace(',', ''))
}

const conversations = (page: Page) => page.getByRole('table').locator('[data-item]')

test('words are searched for, shown where they were found, and taken off again', async ({ page }) => {
  await page.goto('/conversations')
  const all = await rowsSaid(page)
  await page.keyboard.press('/')
  const box = page.getByRole('search').getByRole('searchbox', { name: 'Words of a message' })
  await expect(box).toBeFocused()
  await page.keyboard.type('"refund"')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=/)
  const chip = page.getByRole('link', { name: 'Remove filter Found: "refund"' })
  await expect(chip).toBeVisible()
  const found = await rowsSaid(page)
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(all)
  const marks = page.getByRole('table').locator('mark')
  expect(await marks.count()).toBeGreaterThanOrEqual(await conversations(page).count())
  for (const words of await marks.allTextContents()) expect(words.toLowerCase()).toBe('refund')

  await conversations(page).first().click()
  await expect(page).toHaveURL(/#message-\d+$/)
  await expect(page.locator(new URL(page.url()).hash)).toContainText(/refund/i)
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await chip.click()
  await expect(page).toHaveURL(/\/conversations$/)
  await expect.poll(() => rowsSaid(page)).toBe(all)
})

test('what was found stands below its row, and nothing has to be moved sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const path of ['/conversations', '/conversations?q=refund']) {
    await page.goto(path)
    const table = page.getByRole('table', { name: 'Conversations' })
    await expect(table.getByRole('row')).toHaveCount(1 + (await conversations(page).count()))
    const widths = await table.evaluate(({ scrollWidth, parentElement }) => [scrollWidth, parentElement?.clientWidth])
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  }
  const row = page.getByRole('table').getByRole('row').nth(1)
  const [found, link] = [
    await row.locator('mark').first().boundingBox(),
    await row.getByRole('link').first().boundingBox(),
  ]
  expect(found?.y).toBeGreaterThan((link?.y ?? 0) + (link?.height ?? 0))
})

test('a search without a word says so', async ({ page }) => {
  await page.goto('/conversations?q=%3F!')
  await expect(page.getByText('There is no word in “?!” to search for.')).toBeVisible()
})

test('a cell narrows the list to what it says, and a column head puts it in order', async ({ page }) => {
  await page.goto('/conversations')
  const cell = page.getByRole('table').getByRole('row').nth(1).getByRole('cell').nth(1).getByRole('link')
  const vendor = await cell.textContent()
  await cell.click()
  await expect(page.getByRole('link', { name: `Remove filter Vendor: ${vendor}` })).toBeVisible()
  await page.getByRole('button', { name: 'Agent', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Agent' }).getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Score' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=lowest_score/)
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'ascending')
})

test('columns are chosen, and stay while the list is gone through', async ({ page }) => {
  await page.goto('/conversations?shift=after_hours')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Topic' }).check()
  await page.getByRole('checkbox', { name: 'Messages', exact: true }).uncheck()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/shift=after_hours.*columns=|columns=.*shift=after_hours/)
  await expect(page.getByRole('columnheader', { name: 'Topic' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Messages', exact: true })).toHaveCount(0)
  await conversations(page).first().click()
  await page.getByRole('link', { name: 'Back to the list' }).click()
  await expect(page.getByRole('columnheader', { name: 'Topic' })).toBeVisible()
})

test('a view is saved, opened, deleted and put back', async ({ page }) => {
  await page.goto('/conversations?channel=chat&sort=lowest_score')
  const rows = await rowsSaid(page)
  const menu = page.getByRole('button', { name: 'Saved views' })
  await menu.click()
  await page.getByLabel('Save this list as').fill('Worst chats')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('View saved.')).toBeVisible()

  await page.goto('/conversations')
  await menu.click()
  await page.getByRole('link', { name: 'Worst chats' }).click()
  await expect(page).toHaveURL(/channel=chat/)
  await expect.poll(() => rowsSaid(page)).toBe(rows)

  await menu.click()
  await page.getByRole('button', { name: 'Delete Worst chats' }).click()
  await expect(page.getByText('View deleted.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('View put back.')).toBeVisible()
})

test('a view of a vendor that is gone opens without it and says so', async ({ page }) => {
  await page.goto('/conversations?vendor=987654&view=1')
  await expect(page.getByText('This saved view names a vendor that is no longer here.')).toBeVisible()
  expect(await rowsSaid(page)).toBeGreaterThan(0)
})

test('an export holds exactly the rows that are listed', async ({ page }) => {
  await page.goto('/conversations?q=refund&channel=email&sort=lowest_score')
  const rows = await rowsSaid(page)
  const listed = await conversations(page).locator('bdi:first-child').allTextContents()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Export CSV \([\d,]+ rows?, current filters\)$/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^conversations-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$/)
  const [header, ...lines] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(header).toContain('conversation id,subject,vendor,started')
  expect(lines).toHaveLength(rows)
  expect(lines.slice(0, listed.length).map((line) => line.split(',')[0])).toEqual(listed)
})
