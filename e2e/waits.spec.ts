import { expect, test } from './test'

test('whoever waits is on one list, longest first, with whose turn it is, and opens at the wait', async ({ page }) => {
  await page.goto('/waiting')
  const rows = page.getByRole('table').first().getByRole('row')
  const listed = (await rows.count()) - 1
  await expect(page.getByText(new RegExp(`^${listed} customers wait`))).toBeVisible()
  await rows.nth(1).getByRole('link').first().click()
  await page.waitForURL(/\/conversations\/\d+/)
  await expect(page.getByRole('heading', { name: 'Who had the next word' })).toBeVisible()
  await expect(page.getByText(/no answer/i).first()).toBeVisible()
})

test("a vendor's own way of counting is put beside ours, with the conversations that differ", async ({ page }) => {
  await page.goto('/definitions')
  const table = page.getByRole('table').first()
  const row = table.getByRole('row', { name: /A vendor's own report/ })
  const differing = row.getByRole('link').last()
  const count = (await differing.textContent()) ?? ''
  await differing.click()
  await expect(page.getByRole('status').first()).toContainText(`${count} rows`)
  await expect(page.getByText(/vendor's own report/i).first()).toBeVisible()
})
