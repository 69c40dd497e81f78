import { expect, test } from './test'

test('a standard is drafted, tried on the last weeks and published from a day on, and nothing before it changes', async ({
  page,
}) => {
  await page.goto('/')
  const scorecards = page.getByRole('table').first()
  const before = await scorecards.textContent()

  await page.goto('/standards')
  await page.getByRole('button', { name: 'Write the next version' }).click()
  await page.waitForURL('**/standards/draft')

  const firstReply = page.getByRole('textbox', { name: 'Chat: first reply' })
  await firstReply.fill('half an hour')
  await firstReply.blur()
  await expect(page.getByText(/^This is not a duration/)).toBeVisible()
  await expect(firstReply).toHaveValue('half an hour')

  await firstReply.fill('30 s')
  await firstReply.blur()
  const changes = page.getByRole('table', { name: /^Changes of the draft/ })
  await expect(changes.getByRole('row', { name: 'First reply in chat 2 min 30 s' })).toBeVisible()

  await page.getByRole('button', { name: 'Work it out' }).click()
  await expect(page.getByRole('table', { name: 'Vendors now, and under the draft' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/first replies would miss the target instead of meeting it/)).toBeVisible()

  await page.getByRole('textbox', { name: /Why/ }).fill('Chats should feel like chats')
  await page.getByRole('button', { name: 'Publish as version 2' }).click()
  await page.waitForURL(/\/standards\?published=2/)
  await expect(page.getByRole('table').last()).toContainText('Chats should feel like chats')

  await page.goto('/standards?from=1&to=2')
  await expect(page.getByRole('row', { name: 'First reply in chat 2 min 30 s' })).toBeVisible()

  await page.goto('/')
  expect(await scorecards.textContent()).toBe(before)
})
