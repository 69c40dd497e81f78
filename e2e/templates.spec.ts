import type { Locator, Page } from '@playwright/test'
import { countsOf, followAll } from './follow-counts'
import { expect, test } from './test'

/** Texts that one vendor of the demo pastes whatever was asked. */
const BROWSER = 'clear your browser cache'
const HELP_PAGES = 'help pages contain the answers'

/** Scoring what was settled is the worker's, and it takes jobs in turn. */
const SCORED = { timeout: 45_000 }

test.describe.configure({ timeout: 150_000 })

async function openTemplate(page: Page, words: string): Promise<void> {
  await page.goto(`/templates?q=${encodeURIComponent(words)}`)
  await page.getByRole('table', { name: 'Templates' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'What it counts as' })).toBeVisible()
}

const figure = (page: Page, name: string): Locator =>
  page
    .getByRole('definition')
    .filter({ has: page.locator(`xpath=preceding-sibling::dt[normalize-space()="${name}"]`) })
    .first()

const numberIn = async (place: Locator): Promise<number> =>
  Number.parseInt((await place.textContent())?.replace(',', '') ?? '', 10)

/** How many rows a list says it holds. */
async function rowsSaid(page: Page): Promise<number> {
  const sentence = await page.getByRole('status').first().textContent()
  return Number(/([\d,]+) rows?/.exec(sentence ?? '')?.[1]?.replace(',', ''))
}

test('the templates of the texts are listed with their slots, their uses and whose they are', async ({ page }) => {
  await page.goto('/templates')
  const table = page.getByRole('table', { name: 'Templates' })
  await expect(table.getByRole('row').nth(10)).toBeVisible()
  await expect(table.getByText('reference', { exact: true }).first()).toBeVisible()
  const row = table.getByRole('row').filter({ hasText: BROWSER })
  await expect(row.getByText('Hollowpine Desk')).toBeVisible()

  await page.getByRole('searchbox').fill(BROWSER)
  await page.keyboard.press('Enter')
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(page).toHaveURL(/q=clear\+your\+browser\+cache|q=clear%20your/)
})

test('every count beside a template opens a list of exactly that many rows', async ({ page }) => {
  await openTemplate(page, BROWSER)
  const counts = await countsOf(page.getByRole('main'))
  expect(counts.length).toBeGreaterThan(5)
  await followAll(page, counts)
})

test('approving a template takes back points, and undoing that brings them back', async ({ page }) => {
  await openTemplate(page, BROWSER)
  const costly = figure(page, 'Uses that cost points')
  const before = await numberIn(costly)
  await page.getByLabel('Approved as').selectOption('Steps')
  await expect(page.getByText('Approved: steps', { exact: true })).toBeVisible(SCORED)
  await expect.poll(() => numberIn(costly), SCORED).toBeLessThan(before)
  const history = page.getByRole('region', { name: 'What was settled' })
  await expect(history.getByText(/Approved as steps/)).toBeVisible()

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect.poll(() => numberIn(costly), SCORED).toBe(before)
  await expect(page.getByLabel('Approved as')).toHaveValue('')
})

test('a name is shown wherever lists name the template', async ({ page }) => {
  await openTemplate(page, BROWSER)
  await page.getByLabel('Name').fill('Clear the cache')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Clear the cache', level: 1 })).toBeVisible()
  await figure(page, 'Uses').getByRole('link').click()
  await expect(page.getByRole('status').first()).toContainText('Clear the cache')
  await page.goto('/templates')
  await page.getByRole('link', { name: /^Clear the cache/ }).click()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('heading', { name: 'Clear the cache', level: 1 })).toHaveCount(0)
})

test('what is said to be no template counts as the agents’ own words, until that is undone', async ({ page }) => {
  await page.goto('/conversations?measure=reply&result=counted')
  const canned = await rowsSaid(page)
  await openTemplate(page, HELP_PAGES)
  const templates = page.url()
  await page.getByLabel('What it is').selectOption('No template')
  await expect(page.getByText(/^Replies like it count as the agent’s own words/).first()).toBeVisible()
  await expect(async () => {
    await page.goto('/conversations?measure=reply&result=counted')
    expect(await rowsSaid(page)).toBeLessThan(canned)
  }).toPass(SCORED)
  await page.goto(`/templates?q=${encodeURIComponent(HELP_PAGES)}`)
  await expect(page.getByText('No template matches these words and filters.')).toBeVisible()

  await page.goto(templates)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(async () => {
    await page.goto('/conversations?measure=reply&result=counted')
    expect(await rowsSaid(page)).toBe(canned)
  }).toPass(SCORED)
})

test('by keyboard, two templates are merged into one and taken out again', async ({ page }) => {
  await openTemplate(page, BROWSER)
  const uses = await numberIn(figure(page, 'Uses'))
  await openTemplate(page, HELP_PAGES)
  const added = await numberIn(figure(page, 'Uses'))
  const merged = page.url()
  const open = page.getByRole('button', { name: 'Merge into another…' })
  await open.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(open).toBeFocused()

  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('searchbox').fill(BROWSER)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 template to choose from')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^It counts as/)).toBeVisible()
  await openTemplate(page, BROWSER)
  await expect(async () => {
    await page.reload()
    expect(await numberIn(figure(page, 'Uses'))).toBe(uses + added)
  }).toPass(SCORED)
  await expect(page.getByRole('heading', { name: 'Merged into it' })).toBeVisible()

  await page.goto(merged)
  await page.getByRole('button', { name: 'Take it out again' }).click()
  await expect(page.getByText('Taken out again: it is a template of its own.')).toBeVisible()
  await expect.poll(() => numberIn(figure(page, 'Uses')), SCORED).toBe(added)
  await openTemplate(page, BROWSER)
  await expect(async () => {
    await page.reload()
    expect(await numberIn(figure(page, 'Uses'))).toBe(uses)
  }).toPass(SCORED)
})

test('keys step through the templates and open one', async ({ page }) => {
  await page.goto('/templates')
  const links = page.getByRole('table', { name: 'Templates' }).locator('[data-item]')
  // Down and up again ends on the first row, however often it takes until the page listens.
  await expect(async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(links.nth(0)).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/templates\/[0-9a-f]{16}/)
})
