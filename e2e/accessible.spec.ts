import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Pages that are there without choosing anything first. */
const SETTLED = [
  ...[
    '/compare',
    '/compare?units=agents&target=standard',
    '/waiting',
    '/waiting?at=now',
    '/watch',
    '/topics',
    '/topics?topic=refund',
    '/templates',
    '/templates?state=excluded',
    '/definitions',
    '/standards',
    '/standards?from=1&to=1',
    '/standards/draft',
  ],
  ...[
    '/settings',
    '/settings/vendors',
    '/settings/agents',
    '/settings/queues',
    '/settings/texts',
    '/settings/history',
    '/detectors',
    '/waiting/promises',
  ],
]

/** With what was found, and with more columns than usual. */
const SEARCHED = '/conversations?q=refund&columns=started,vendor,agent,topic,first_reply,later_replies,score,critical'

/** Every page there is, looked at one after the other. */
test.describe.configure({ timeout: 180_000 })

async function everyPath(page: Page): Promise<readonly string[]> {
  await page.goto('/')
  const vendor = await page.getByRole('table').getByRole('link').first().getAttribute('href')
  await page.goto('/conversations?sort=lowest_score')
  const conversation = await page.getByRole('table').locator('[data-item]').first().getAttribute('href')
  await page.goto('/templates')
  const template = await page.getByRole('table').locator('[data-item]').first().getAttribute('href')
  const found = [vendor, conversation, template].map((path) => path ?? '/')
  return ['/', ...found, '/conversations', SEARCHED, '/imports', '/coaching', ...SETTLED]
}

for (const theme of ['light', 'dark'] as const)
  test(`every page passes the accessibility rules, ${theme}`, async ({ page, context, baseURL, complaints }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    for (const path of [...(await everyPath(page)), '/no-such-page']) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    // The page that is not there is asked for on purpose.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('/no-such-page')])
  })

/** A phone; and a screen of 1,280 pixels at 400 %. */
for (const width of [390, 320])
  test(`every page fits ${width} pixels, and fingers and keys reach all of it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const path of await everyPath(page)) {
      await page.goto(path)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
      const rules = ['target-size', 'scrollable-region-focusable']
      const { violations } = await new AxeBuilder({ page }).withRules(rules).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
  })

for (const theme of ['light', 'dark'] as const)
  test(`the palette and the sheet of keys pass the accessibility rules and fit a zoomed screen, ${theme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    // 1,280 by 800 pixels as they are, at 200 % and at 400 %.
    for (const [width, height] of [
      [1280, 800],
      [640, 400],
      [320, 200],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('/')
      for (const [key, name] of [
        ['Control+k', 'Find'],
        ['?', 'Keys'],
      ] as const) {
        await page.keyboard.press(key)
        const dialog = page.getByRole('dialog', { name })
        await expect(dialog).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
        expect(violations.map(({ id, nodes }) => `${name} at ${width}: ${id} ${nodes[0]?.html}`)).toEqual([])
        const place = await dialog.boundingBox()
        expect(place?.x).toBeGreaterThanOrEqual(0)
        expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(width)
        expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(height)
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      }
    }
  })
