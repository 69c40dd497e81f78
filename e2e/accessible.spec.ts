import type { Page } from '@playwright/test'
import { brokenRules } from './broken-rules'
import { expect, test } from './test'

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

/** Many pages, looked at one after the other; several tests at a time. */
test.describe.configure({ mode: 'parallel', timeout: 240_000 })

/** Where a table of a page leads first. */
const FIRST_OF = {
  '/': (page: Page) => page.getByRole('table').getByRole('link').first(),
  '/conversations?sort=lowest_score': (page: Page) => page.getByRole('table').locator('[data-item]').first(),
  '/templates': (page: Page) => page.getByRole('table').locator('[data-item]').first(),
} as const

async function foundPaths(page: Page): Promise<string[]> {
  const paths: string[] = []
  for (const [path, linkOf] of Object.entries(FIRST_OF)) {
    await page.goto(path)
    paths.push((await linkOf(page).getAttribute('href')) ?? '/')
  }
  return paths
}

const OPENED = ['/', '/conversations', SEARCHED, '/imports', '/coaching']
const GROUPS = [
  ['that is opened from another', []],
  ['with a list, and the overview', [...OPENED, ...SETTLED.slice(0, 4)]],
  ['of topics, templates and standards', SETTLED.slice(4, 13)],
  ['of settings', [...SETTLED.slice(13), '/no-such-page']],
] as const

for (const [name, paths] of GROUPS)
  test(`every page ${name} passes the accessibility rules in both themes and fits a phone and 400 %`, async ({
    page,
    context,
    baseURL,
    complaints,
  }) => {
    await context.addCookies([{ name: 'theme', value: 'light', url: baseURL ?? '' }])
    for (const path of paths.length === 0 ? await foundPaths(page) : paths) {
      await page.setViewportSize({ width: 1280, height: 844 })
      await page.goto(path)
      for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset.theme = chosen
        }, theme)
        expect(await brokenRules(page), `${path}, ${theme}`).toEqual([])
      }
      // A phone; and a screen of 1,280 pixels at 400 %.
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${path} scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
        const rules = ['target-size', 'scrollable-region-focusable']
        expect(await brokenRules(page, rules), `${path}, ${width} pixels`).toEqual([])
      }
    }
    // The page that is not there is asked for on purpose.
    const absent = complaints.splice(0)
    expect(absent.every((complaint) => complaint.includes('/no-such-page'))).toBe(true)
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
        expect(await brokenRules(page), `${name} at ${width}`).toEqual([])
        const place = await dialog.boundingBox()
        expect(place?.x).toBeGreaterThanOrEqual(0)
        expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(width)
        expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(height)
        await page.keyboard.press('Escape')
        // A closed dialog keeps the focus in its box until it is gone.
        await expect(page.locator('dialog')).toHaveCount(0)
      }
    }
  })
