import type { Locator, Page } from '@playwright/test'
import { brokenRules } from './broken-rules'
import { expect, test } from './test'

/** Opens the first conversation with a reply that is a template with its slots filled; gives the button that says so. */
async function openFilledReply(page: Page): Promise<Locator> {
  await page.goto('/conversations?measure=reply&result=counted')
  const links = await page.getByRole('table').locator('[data-item]').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  for (const href of hrefs) {
    await page.goto(href ?? '/')
    const button = page.getByRole('button', { name: /^Template, filled in, \d/ }).first()
    if ((await button.count()) > 0) return button
  }
  throw new Error('No listed conversation has a reply that is a filled template.')
}

const panelOf = (page: Page) =>
  page.getByRole('group', { name: 'The template of this reply' }).filter({ visible: true })

/** How many rows a list says it holds, on its sentence. */
async function rowsSaid(page: Page): Promise<number> {
  const sentence = await page.getByRole('status').first().textContent()
  return Number(/([\d,]+) (?:rows?|conversations?)/.exec(sentence ?? '')?.[1]?.replace(',', ''))
}

const inkOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).color)

test('a template’s words are dimmed, and what was filled in stands out and is told', async ({ page }) => {
  const reply = page.getByRole('listitem').filter({ has: await openFilledReply(page) })
  const slot = reply.getByTitle(/^Filled in: /).first()
  await expect(slot).toBeVisible()
  await expect(slot).toContainText(/\(filled in, [a-z ]+:\) \S/)
  const words = reply.locator('[data-canned]:not([title])').first()
  expect(await inkOf(slot)).toBe(await inkOf(page.locator('body')))
  expect(await inkOf(words)).not.toBe(await inkOf(slot))
  await expect(page.getByText('Dimmed: a template’s words')).toBeVisible()
})

test('by keyboard, a canned reply tells its template, and its uses open as a list of that many', async ({ page }) => {
  const button = await openFilledReply(page)
  await button.focus()
  await page.keyboard.press('Enter')
  const panel = panelOf(page)
  await expect(panel.getByText(/^Filled in: the template with its slots filled/)).toBeVisible()
  await expect(panel.getByText(/^Covered \d+\.\d %: the words that are the template’s/)).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Open the template' })).toHaveAttribute(
    'href',
    /^\/templates\/[0-9a-f]+$/,
  )
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.keyboard.press('Enter')
  const uses = panel.getByRole('link', { name: /^[\d,]+ uses?$/ })
  const said = Number.parseInt((await uses.textContent())?.replace(',', '') ?? '', 10)
  expect(said).toBeGreaterThan(1)
  await uses.click()
  await expect(page).toHaveURL(/measure=template_use/)
  expect(await rowsSaid(page)).toBe(said)
})

test('a click on dimmed words opens the template, and another use of it is a click away', async ({ page }) => {
  const button = await openFilledReply(page)
  const reply = page.getByRole('listitem').filter({ has: button })
  await reply.locator('[data-canned]:not([title])').first().click()
  const panel = panelOf(page)
  await expect(panel).toBeVisible()
  const other = panel.getByRole('list', { name: 'Other uses' }).getByRole('link').first()
  const anchor = /#message-\d+$/.exec((await other.getAttribute('href')) ?? '')?.[0] ?? ''
  await other.click()
  await expect(page).toHaveURL(new RegExp(`${anchor}$`))
  await expect(page.locator(anchor)).toBeInViewport()
  await expect(page.locator(anchor).getByRole('button', { name: /template/i })).toBeVisible()
})

for (const theme of ['light', 'dark'] as const)
  test(`dimmed words can be read, on paper and on a phone too, ${theme}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    const button = await openFilledReply(page)
    await button.click()
    await expect(panelOf(page).getByRole('link', { name: /^[\d,]+ uses?$/ })).toBeVisible()
    expect(await brokenRules(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
    await button.click()
    await expect(panelOf(page).getByRole('link', { name: /^[\d,]+ uses?$/ })).toBeInViewport()
    const edges = await page.locator(':popover-open').boundingBox()
    expect((edges?.y ?? 0) + (edges?.height ?? 0)).toBeLessThanOrEqual(844)
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    expect(await brokenRules(page)).toEqual([])
  })
