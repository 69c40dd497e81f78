import type { Page } from '@playwright/test'
import { lettersByPage, pageSizes } from './read-pdf'
import { expect, testAlone as test } from './test'

/** A page of paper has its head and foot and more than a line besides. */
const LEAST_LETTERS = 150

async function print(page: Page): Promise<number[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pageSizes(pdf)).toEqual(['210 × 297'])
  return lettersByPage(pdf)
}

/** What stands at the head of every page. */
function headOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--head-left'))
}

test('a scorecard prints on A4, every page with words and the vendor at its head, and nothing to press', async ({
  page,
}) => {
  await page.goto('/vendors/1')
  const name = await page.getByRole('heading', { level: 1 }).textContent()
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  // Names of plain letters stand there as they are; what is between them may be written by its number.
  expect(await headOf(page)).toContain(name)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Save as a file' })).toBeHidden()
  await expect(page.getByText('View as table').first()).toBeHidden()
  const letters = await print(page)
  expect(letters.length).toBeGreaterThanOrEqual(5)
  expect(letters.length).toBeLessThanOrEqual(14)
  for (const count of letters) expect(count).toBeGreaterThan(LEAST_LETTERS)
})

test('the overview prints its table first, and all of it on three pages', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(await headOf(page)).toContain('Overview')
  const letters = await print(page)
  expect(letters.length).toBeLessThanOrEqual(3)
  expect(letters[0]).toBeGreaterThan(LEAST_LETTERS)
})

test('the comparison prints on A4, every page with words and what it is at its head', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(await headOf(page)).toContain('Compare')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('How this works')).toBeHidden()
  const letters = await print(page)
  expect(letters.length).toBeLessThanOrEqual(9)
  for (const count of letters) expect(count).toBeGreaterThan(LEAST_LETTERS)
})

test('a conversation prints with its words and findings, and without the list it came from', async ({ page }) => {
  await page.goto('/conversations?measure=lost')
  await page.getByRole('table').getByRole('row').nth(1).locator('[data-item]').click()
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
  expect(await headOf(page)).toContain('Conversation')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('complementary', { name: 'The list' })).toBeHidden()
  await expect(page.getByRole('checkbox').first()).toBeHidden()
  const letters = await print(page)
  expect(letters.length).toBeLessThanOrEqual(8)
  for (const count of letters) expect(count).toBeGreaterThan(LEAST_LETTERS / 2)
})

test('the head of a page goes with the page that it is about', async ({ page }) => {
  await page.goto('/vendors/1')
  await expect.poll(() => headOf(page)).not.toBe('')
  await page.getByRole('link', { name: 'Imports' }).click()
  await page.waitForURL('/imports')
  await expect.poll(() => headOf(page)).toBe('')
})
