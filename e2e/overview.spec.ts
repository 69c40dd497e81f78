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
