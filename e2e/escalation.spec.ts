import { countsOf, followAll } from './follow-counts'
import { expect, test } from './test'

test('a request for a supervisor is followed from the scorecard to its words, and its hearing is reviewed', async ({
  page,
}) => {
  await page.goto('/conversations?measure=trigger&slot=supervisor_request')
  const total = await page.getByRole('status').first().textContent()
  expect(total).toMatch(/[1-9]/)

  await page.goto('/')
  await page.getByRole('table').getByRole('link', { name: 'Tarnvale Response' }).first().click()
  const strip = page.getByRole('list', { name: 'Requests for somebody else, from asking to the end' })
  const asked = strip.getByRole('listitem').first().getByRole('link')
  const count = await asked.textContent()
  await asked.click()
  await expect(page.getByRole('status').first()).toContainText(new RegExp(`(^|\\D)${count}(\\D|$)`))

  await page.getByRole('table').locator('[data-item]').first().click()
  const handling = page.getByRole('region', { name: 'Asked for somebody, and what was done' })
  await expect(handling.getByText('Taken up').first()).toBeVisible()
  await expect(handling.getByRole('list', { name: 'Words' }).first().getByRole('link').first()).toBeVisible()

  // What cost nothing is folded away.
  const folded = page.getByText(/without a loss/)
  if ((await folded.count()) > 0) await folded.click()
  const review = page.getByText(/^Heard rightly\?/).first()
  await review.getByRole('button', { name: 'No' }).click()
  await expect(page.getByText('You said that this was heard wrongly.').first()).toBeVisible()

  await page.goto('/detectors')
  const reviewed = page.getByRole('table', { name: 'Reviewed by you, by vendor' })
  await expect(reviewed.getByText('Too few to judge (1 of 10)')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
  if ((await folded.count()) > 0) await folded.click()
  await page.getByRole('button', { name: 'Take back' }).first().click()
  await expect(page.getByText('You said that this was heard wrongly.')).toHaveCount(0)
})

test('every count of the escalation section opens a list of exactly that many rows', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('table').getByRole('link', { name: 'Tarnvale Response' }).first().click()
  const section = page.getByRole('region', { name: 'Escalation', exact: true })
  await expect(section.getByRole('link').first()).toBeVisible()
  const counts = await countsOf(section)
  expect(counts.length).toBeGreaterThan(12)
  await followAll(page, counts)
})

test('promises that are due and overdue are listed with whoever owes them', async ({ page }) => {
  await page.goto('/waiting')
  await page.getByRole('link', { name: 'Promises' }).click()
  await page.waitForURL('**/waiting/promises')
  const overdue = page.getByRole('table', { name: /^Overdue/ })
  await overdue.getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Promises' }).getByText('Broken').first()).toBeVisible()
})

test('words of the company are tried on a sentence before they are published', async ({ page, complaints }) => {
  await page.goto('/standards')
  const write = page.getByRole('button', { name: 'Write the next version' })
  if (await write.isVisible()) await write.click()
  await page.goto('/standards/draft')
  await page.getByRole('button', { name: 'Add words' }).click()
  const row = page.getByRole('group', { name: 'Words 1' })
  await row.getByLabel('Words', { exact: true }).fill('duty desk')
  await row.getByLabel('Try it on a sentence').fill('Put me through to the Duty Desk.')
  await expect(row.getByRole('status')).toHaveText('Found: Duty Desk')
  await row.getByLabel('Written as').selectOption('Pattern (RE2)')
  await row.getByLabel('Words', { exact: true }).fill('duty (desk')
  await expect(row.getByRole('status')).toContainText('This is no pattern in RE2 syntax')
  await expect(page.getByText('What you typed is still here.')).toBeVisible()
  // The browser tells of the refusal that was provoked.
  await expect.poll(() => complaints.splice(0).join()).toContain('standards.saveDraft')
  await row.getByLabel('Words', { exact: true }).fill('duty (desk|officer)')
  await expect(row.getByRole('status')).toHaveText('Found: Duty Desk')
  const changes = page.getByRole('table', { name: /^Changes of the draft/ })
  await expect(changes.getByText('escalation-request: duty (desk|officer) (pattern)')).toBeVisible()
  await row.getByRole('button', { name: 'Remove words 1' }).click()
  await expect(page.getByText('Removed the words.')).toBeVisible()
  await page.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(page.getByText('The draft is discarded.')).toBeVisible()
})
