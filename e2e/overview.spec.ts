import { expect, test } from './test'

test('what changed follows the chosen days, and an arrow shifts them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Last 7 days', exact: true }).click()
  await expect(page).toHaveURL(/from=/)
  const chosen = page.url()
  await page.getByRole('link', { name: /^Earlier: / }).click()
  await expect(page).not.toHaveURL(chosen)
  await page.getByRole('link', { name: /^Later: / }).click()
  await expect(page).toHaveURL(chosen)
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText(' against ')
})

test('trends go by weeks or by months, which the address keeps beside the days', async ({ page }) => {
  await page.goto('/')
  const trend = (name: RegExp) =>
    page.getByRole('table', { name: 'Vendors beside in-house' }).getByRole('img', { name })
  await expect(trend(/^Weekly score of In-house\. From .* over \d+ weeks; /)).toBeVisible()
  await page.getByRole('navigation', { name: 'Trends by' }).getByRole('link', { name: 'Months' }).click()
  await expect(page).toHaveURL(/by=month/)
  await expect(page.getByRole('columnheader', { name: 'Score, 12 months' })).toBeVisible()
  await expect(trend(/^Monthly score of In-house\. From .* over \d+ months?; /)).toBeVisible()
  await page.getByRole('link', { name: 'Last 28 days', exact: true }).click()
  await expect(page).toHaveURL(/from=.*by=month|by=month.*from=/)
  await page
    .getByRole('rowheader', { name: /^In-house/ })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/\/vendors\/.*by=month/)
})

test('days of one’s own choice keep the filters that are on', async ({ page }) => {
  await page.goto('/?channel=chat')
  await page.getByRole('button', { name: 'Other days' }).click()
  await page.getByLabel('From', { exact: true }).fill('2026-10-05')
  await page.getByLabel('to', { exact: true }).fill('2026-10-11')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/channel=chat/)
  await expect(page).toHaveURL(/from=2026-10-05/)
  await expect(page.getByRole('main')).toContainText('5–11 Oct 2026')
})
