import { expect, test } from './test'

test('who answers for a queue is said, told to be newer than the scores, and taken back', async ({ page }) => {
  await page.goto('/settings/queues')
  const row = page.getByRole('row', { name: /Website chat/ })
  await row.getByRole('combobox').selectOption('In-house')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.goto('/settings')
  await expect(page.getByRole('button', { name: 'Score again' })).toBeVisible()
  await page.goto('/settings/history')
  await expect(page.getByText(/Website chat/).first()).toBeVisible()
  await page.getByRole('button', { name: /Undo/ }).first().click()
  await page.goto('/settings/queues')
  await expect(row.getByRole('combobox')).toHaveValue('')
})
