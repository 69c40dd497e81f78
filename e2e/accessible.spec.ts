import AxeBuilder from '@axe-core/playwright'
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

/** Every page there is, looked at one after the other. */
test.describe.configure({ timeout: 180_000 })

for (const theme of ['light', 'dark'] as const)
  test(`every page passes the accessibility rules and fits a phone, ${theme}`, async ({
    page,
    context,
    baseURL,
    complaints,
  }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    await page.goto('/')
    const vendor = await page.getByRole('table').getByRole('link').first().getAttribute('href')
    await page.goto('/conversations?sort=lowest_score')
    const conversation = await page.getByRole('table').getByRole('link').first().getAttribute('href')
    await page.goto('/templates')
    const template = await page.getByRole('table').locator('[data-item]').first().getAttribute('href')
    const paths = ['/', vendor, '/conversations', conversation, template, '/imports', '/coaching', ...SETTLED]
    for (const path of [...paths, '/no-such-page']) {
      await page.goto(path ?? '/')
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    // The page that is not there is asked for on purpose.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('/no-such-page')])
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of paths) {
      await page.goto(path ?? '/')
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  })
