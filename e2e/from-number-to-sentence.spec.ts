import type { Page } from '@playwright/test'
import { dropFiles, takeIn, untilChecked } from './import-files'
import { expect, test } from './test'

const LATE_CHATS = Array.from({ length: 40 }, (_, index) => index + 2)
const ROWS = 6 + 2 * LATE_CHATS.length

/** A night team that answers late, refuses, and sends the same text again. */
const csv = [
  'conversation_id,message_id,created_at,sender_type,sender_name,channel,vendor,message',
  'N1,N1-1,2026-11-10T22:00:00Z,customer,Ada,chat,Nocturne Desk,My licence key was rejected twice and order 88121 is stuck.',
  'N1,N1-2,2026-11-10T22:31:00Z,agent,Rob,chat,Nocturne Desk,We are sorry for the trouble and value your patience while our systems look at it.',
  'N1,N1-3,2026-11-10T22:32:00Z,customer,Ada,chat,Nocturne Desk,I want to speak to a manager.',
  'N1,N1-4,2026-11-10T22:33:00Z,agent,Rob,chat,Nocturne Desk,There is no manager available at night.',
  'N1,N1-5,2026-11-10T22:34:00Z,customer,Ada,chat,Nocturne Desk,Then what about order 88121?',
  'N1,N1-6,2026-11-10T22:35:00Z,agent,Rob,chat,Nocturne Desk,We are sorry for the trouble and value your patience while our systems look at it.',
  ...LATE_CHATS.flatMap((number) => [
    `N${number},N${number}-1,2026-11-11T10:00:00Z,customer,Bea,chat,Nocturne Desk,Where do I find my receipt?`,
    `N${number},N${number}-2,2026-11-11T10:0${(number % 2) + 1}:30Z,agent,Rob,chat,Nocturne Desk,"Under Billing, then Receipts."`,
  ]),
].join('\n')

/** How many rows a list says it holds, on its sentence. */
async function rowsSaid(page: Page): Promise<number> {
  const sentence = await page.getByRole('status').first().textContent()
  return Number(/([\d,]+) (?:rows?|conversations?)/.exec(sentence ?? '')?.[1]?.replace(',', ''))
}

test('a CSV goes in, a scorecard comes out, and a number leads to the sentence that cost the points', async ({
  page,
}) => {
  await dropFiles(page, [{ name: 'nocturne.csv', content: csv }])
  await takeIn(page)
  await expect(page.getByText(`${ROWS} records read`).first()).toBeVisible()
  await page.getByRole('link', { name: 'See the overview' }).click()

  await page.getByRole('link', { name: 'Nocturne Desk', exact: true }).click()
  await expect(page.getByRole('heading', { name: /Nocturne Desk/ })).toBeVisible()

  const firstReplies = page.getByText(/met, \d+ missed/).first()
  const missed = firstReplies.getByRole('link').last()
  const said = Number(await missed.textContent())
  expect(said).toBe(21)
  await missed.click()
  await expect(page).toHaveURL(/\/conversations\?/)
  expect(await rowsSaid(page)).toBe(said)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(said + 1)

  await page.getByRole('link', { name: 'N1', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
  const mark = page.locator('mark', { hasText: 'speak to a manager' }).first()
  await expect(mark).toBeVisible()
  await expect(page.getByText(/refused/).first()).toBeVisible()
  await expect(page.getByText(/22:00 asked, 22:31 answered = 31 min, target 2 min/)).toBeVisible()
})

test('the same file again changes nothing and says so', async ({ page }) => {
  await dropFiles(page, [{ name: 'nocturne.csv', content: csv }])
  await untilChecked(page)
  await expect(page.getByText('This very file was here before')).toBeVisible()
  await expect(page.getByText(`${ROWS} already there`).first()).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/\/imports$/)
})

test('a team column that may name vendors is asked about, in one question', async ({ page }) => {
  const content = csv.replace('vendor,message', 'team,message').replaceAll('N', 'M').replaceAll('Mocturne', 'Teamed')
  await dropFiles(page, [{ name: 'teams.csv', content }])
  await expect(page.getByLabel('Column that names the vendor')).toHaveValue('team', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Go on' }).click()
  await takeIn(page)
  await expect(page.getByText(`${ROWS} records read`).first()).toBeVisible()
})
