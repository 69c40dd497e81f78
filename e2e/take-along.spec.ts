import { readFileSync } from 'node:fs'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { brokenRules } from './broken-rules'
import { lettersByPage } from './read-pdf'
import { expect, test } from './test'

/** The file that something on a page saves: its name and what is in it. */
async function saved(page: Page, by: Locator): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), by.click()])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') }
}

/** The file in a window of its own, where nothing of Yardstick is. */
async function opened(context: BrowserContext, content: string): Promise<Page> {
  const page = await context.newPage()
  await page.setContent(content)
  return page
}

test('a scorecard goes along as one file that says what the page says, passes the accessibility rules and prints', async ({
  page,
  context,
}) => {
  await page.goto('/vendors/1')
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const sentence = (await page.getByText(/^Of 100 points/).textContent()) ?? ''
  const file = await saved(page, page.getByRole('link', { name: 'Save as a file' }))
  expect(file.name).toMatch(/^yardstick-[a-z0-9-]+-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.html$/)
  expect(file.content).not.toContain('Quoted words')
  const own = await opened(context, file.content)
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(name)
  expect(((await own.getByText(/^Of 100 points/).textContent()) ?? '').replaceAll('\u00a0', ' ')).toBe(sentence)
  expect(await own.locator('[src], script, link, iframe').count()).toBe(0)
  expect(await brokenRules(own)).toEqual([])
  const letters = lettersByPage(await own.pdf({ preferCSSPageSize: true }))
  expect(letters.length).toBeLessThanOrEqual(8)
  for (const count of letters) expect(count).toBeGreaterThan(100)
})

test('words are in the file only where somebody asks for them', async ({ page }) => {
  await page.goto('/vendors/1')
  const { content } = await saved(page, page.getByRole('link', { name: 'Save with quotes' }))
  expect(content).toContain('Shown because you asked for it')
})

test('the evidence of a ticked finding goes along with its file, hash and line', async ({ page, context }) => {
  await page.goto('/conversations?measure=lost')
  await page.getByRole('table').getByRole('row').nth(1).locator('[data-item]').click()
  await page
    .getByRole('checkbox', { name: /^Choose for the evidence/ })
    .first()
    .check()
  const file = await saved(page, page.getByRole('button', { name: 'Save the evidence' }))
  expect(file.name).toMatch(/^yardstick-evidence-[a-z0-9-]+\.html$/)
  const own = await opened(context, file.content)
  await expect(own.getByText('1 finding in 1 conversation')).toBeVisible()
  await expect(own.getByRole('table', { name: 'Where it was read' })).toContainText(/\.csv\s*[0-9a-f]{64}/)
  expect(await brokenRules(own)).toEqual([])
})

test('the evidence of a list is that of its first fifty conversations, and says so', async ({ page }) => {
  await page.goto('/conversations')
  const { content } = await saved(page, page.getByRole('link', { name: 'Evidence pack of the first 50 conversations' }))
  expect(content).toContain('The first 50 conversations of the list; a pack holds no more.')
  expect(content.match(/<h3><bdi>/g)).toHaveLength(50)
})
