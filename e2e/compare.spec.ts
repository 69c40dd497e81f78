import type { Locator, Page } from '@playwright/test'
import { countsOf, followAll } from './follow-counts'
import { expect, test } from './test'

function rowOf(page: Page, figure: string, vendor: string): Locator {
  return page.getByRole('table', { name: `${figure} beside in-house` }).getByRole('row', { name: vendor })
}

function pointsOf(words: string | null): number {
  return Number((/[+−]?\d+\.\d/.exec(words ?? '')?.[0] ?? '').replace('−', '-'))
}

test('a vendor with the harder questions is less far behind with the same mix of questions', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible()
  const row = rowOf(page, 'First replies in time', 'Quillmere Care')
  const asItIs = pointsOf((await row.getByText(/^in-house .*, [+−]/).textContent())?.split(', ')[1] ?? null)
  const sameMix = pointsOf(await row.getByRole('cell').nth(2).textContent())
  expect(asItIs).toBeLessThan(-5)
  expect(sameMix).toBeGreaterThan(asItIs)
})

test('a warning says where the order turns round, and only there', async ({ page }) => {
  await page.goto('/compare?shift=business_hours')
  const warning = page.getByRole('region', { name: 'The order turns round with the same mix of questions' })
  await expect(warning.getByRole('listitem').first()).toContainText(
    /: .* points better than in-house as it is, and .* points worse with the same mix of questions\./,
  )
  await page.goto('/compare')
  await expect(page.getByRole('heading', { name: 'Where the gap comes from' })).toBeVisible()
  await expect(warning).toHaveCount(0)
})

test('the parts of every gap sum to what is printed as their sum', async ({ page }) => {
  await page.goto('/compare')
  const tables = page.getByRole('table', { name: 'From the in-house score to that of' })
  await expect(tables.first()).toBeVisible()
  expect(await tables.count()).toBeGreaterThan(2)
  for (const table of await tables.all()) {
    const points = await table
      .locator('tbody tr td:nth-child(2)')
      .evaluateAll((cells) => cells.map((cell) => Number((cell.textContent ?? '').replace('−', '-').replace('+', ''))))
    const steps = points.slice(1, -2)
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.reduce((sum, step) => sum + Math.round(step * 10), 0)).toBe(Math.round((points.at(-1) ?? 0) * 10))
  }
})

test('the funnel has a table, of agents too, whose counts open their lists', async ({ page }) => {
  test.slow()
  await page.goto('/compare')
  const part = page.getByRole('region', { name: 'Beyond chance' })
  await expect(part.locator('svg').getByText('Brindlecot Support')).toBeVisible()
  await part.getByRole('link', { name: 'Agents' }).click()
  await page.waitForURL(/units=agents/)
  await part.getByText('View as table').click()
  const table = part.getByRole('table', { name: 'First replies in time by agent' })
  await expect(table.getByRole('row')).not.toHaveCount(0)
  const counts = await countsOf(table)
  expect(counts.length).toBeGreaterThan(20)
  await followAll(page, counts)
})

test('the period keeps whose first replies the funnel shows', async ({ page }) => {
  await page.goto('/compare?units=agents&target=standard')
  await page.getByRole('link', { name: 'Last 28 days' }).click()
  await page.waitForURL(/from=/)
  expect(page.url()).toContain('units=agents')
  await expect(page.getByRole('link', { name: 'Around the standard' })).toHaveAttribute('aria-current', 'true')
})

test('where there is nobody to compare, it says why and what to do', async ({ page }) => {
  await page.goto('/compare?from=2001-01-01&to=2001-01-02')
  await expect(page.getByText('No conversation falls into this period and these filters.')).toBeVisible()
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page.getByRole('table', { name: 'Score beside in-house' })).toBeVisible()
})
