import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { brokenRules } from './broken-rules'
import { dropFiles, takeIn, untilChecked } from './import-files'
import { expect, test } from './test'

/** A canonical CSV of `count` conversations with a question and an answer each. */
function conversations(prefix: string, vendor: string, count: number, day = '2026-10-05'): string {
  const rows = Array.from({ length: count }, (_, index) => [
    `${prefix}${index},${prefix}${index}-a,${day}T09:00:00Z,customer,Iris,${vendor},Where is parcel number ${index}?`,
    `${prefix}${index},${prefix}${index}-b,${day}T09:03:00Z,agent,Noor,${vendor},It leaves the depot on line ${index} today.`,
  ])
  return ['conversation_id,message_id,time,author_role,author_name,vendor,text', ...rows.flat()].join('\n')
}

test('files are dropped, checked, taken in, and taken back', async ({ page }) => {
  await dropFiles(page, [{ name: 'parcels.csv', content: conversations('PA', 'Parcel Desk', 3) }])
  await untilChecked(page)
  await expect(page.getByRole('heading', { name: 'Check', exact: true })).toBeFocused()
  await expect(page.getByText('6 records read = 6 new').first()).toBeVisible()
  await expect(page.getByText('Parcel Desk, 6 messages')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import 6 messages in 3 conversations' })).toBeVisible()
  await page.getByRole('button', { name: /^Import 6/ }).click()
  await expect(page.getByRole('heading', { name: 'Taken in' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'conversations of these days' }).click()
  await expect(page.getByRole('status').first()).toContainText('3 rows')
  await page.goBack()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('heading', { name: 'Undone', exact: true })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('The files can be dropped again')).toBeVisible()
  await page.goto('/imports')
  await expect(page.getByRole('row').filter({ hasText: 'parcels.csv' })).toContainText('Undone')
})

test('what is flagged stays when its import is undone, and is listed', async ({ page }) => {
  await dropFiles(page, [{ name: 'talks.csv', content: conversations('FL', 'Flag Desk', 2, '2026-03-09') }])
  await takeIn(page)
  const imported = page.url()
  await page.getByRole('link', { name: 'conversations of these days' }).click()
  await page.getByRole('link', { name: /^FL1/ }).click()
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
  await page.keyboard.press('f')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Flagged.')).toBeVisible()
  await page.goto(imported)
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByRole('heading', { name: 'Undone', exact: true })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'FL1' }).click()
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
})

test('what a file leaves open is asked in the steps it belongs to, and remembered for the next one', async ({
  page,
}) => {
  const naive = (day: string) =>
    [
      'conversation_id,message_id,time,author_role,author_name,team,text',
      `Q${day},Q${day}-a,0${day}/04/2026 09:00,customer,Iris,Lisboa,Is the shop open on day ${day}?`,
      `Q${day},Q${day}-b,0${day}/04/2026 09:05,agent,Noor,Lisboa,Yes from nine on day ${day}.`,
    ].join('\n')
  await dropFiles(page, [{ name: 'naive-3.csv', content: naive('3') }])
  await expect(page.getByText('Has a question for you.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: 'Match' })).toBeFocused()
  await page.getByRole('radio', { name: 'A column names it' }).check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(/Choose or type a time zone|Say whether/)).toBeVisible()
  await page.getByLabel('Time zone', { exact: true }).fill('Europe/Lisbon')
  await page.getByRole('radio', { name: /The day comes first/ }).check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await untilChecked(page)
  await page.getByRole('button', { name: 'change Dates' }).click()
  await expect(page.getByRole('row').filter({ hasText: '03/04/2026 09:00' })).toContainText('3 Apr 2026, 09:00')
  await takeIn(page)

  await dropFiles(page, [{ name: 'naive-4.csv', content: naive('4') }])
  await untilChecked(page)
  await expect(page.getByText('Read as last time for this vendor and these columns.')).toBeVisible()
  await page.getByRole('button', { name: 'change Read' }).click()
  await page.getByRole('button', { name: 'Forget that and read anew' }).click()
  await expect(page.getByText('Has a question for you.')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/\/imports$/)
})

test('tickets and their messages go in together, whichever is first', async ({ page }) => {
  const tickets = [
    'ticket_id,status,created_at,closed_at,requester,assignee,group,subject,priority',
    'LT-1,closed,2026-09-01T08:00:00Z,2026-09-01T09:00:00Z,iris@home.example,Noor,Ferry Desk,Lost ticket,high',
    'LT-2,open,2026-09-02T08:00:00Z,,juno@home.example,,Ferry Desk,Timetable,normal',
  ].join('\n')
  const messages = [
    'ticket_id,message_id,created_at,author_role,author_name,vendor,text',
    'LT-1,LT-1-a,2026-09-01T08:00:00Z,customer,Iris,Ferry Desk,I have lost my ticket for the nine o clock boat.',
    'LT-1,LT-1-b,2026-09-01T08:07:00Z,agent,Noor,Ferry Desk,A new one waits for you at the pier.',
    'LT-2,LT-2-a,2026-09-02T08:00:00Z,customer,Juno,Ferry Desk,When does the last boat leave on Sundays?',
  ].join('\n')
  await dropFiles(
    page,
    [
      { name: 'messages.csv', content: messages },
      { name: 'tickets.csv', content: tickets },
    ],
    'Ferry Desk',
  )
  await untilChecked(page)
  await expect(page.getByText('5 records read = 3 new').first()).toContainText('2 with facts only')
  await takeIn(page)
  await page.getByRole('link', { name: 'conversations of these days' }).click()
  await page.getByRole('link', { name: /^LT-1/ }).click()
  await expect(page.getByRole('heading', { name: 'Lost ticket' })).toBeVisible()
})

test('a semicolon file in Windows-1252 is read with its accents', async ({ page }) => {
  const csv = [
    'conversation_id;message_id;time;author_role;author_name;vendor;text',
    'W1;W1-a;2026-08-03T09:00:00Z;customer;Zoë;Café Désk;Où est ma commande? Elle était prête à être livrée.',
    'W1;W1-b;2026-08-03T09:04:00Z;agent;Noé;Café Désk;Votre commande est arrivée au dépôt à midi, désolé.',
  ].join('\r\n')
  await dropFiles(page, [{ name: 'accents.csv', content: Buffer.from(csv, 'latin1') }])
  await untilChecked(page)
  await expect(page.getByText('Café Désk, 2 messages')).toBeVisible()
  await page.getByRole('button', { name: 'change Read' }).click()
  await expect(page.getByText('windows-1252, separated by semicolon, header in line 1')).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
})

test('rejected rows are downloaded, mended and dropped again; only those go in', async ({ page }) => {
  const csv = conversations('RJ', 'Mending Desk', 2, '2026-07-06').replace('2026-07-06T09:03', '2026-07-36T09:03')
  await dropFiles(page, [{ name: 'damaged.csv', content: csv }])
  await untilChecked(page)
  await expect(page.getByRole('button', { name: /1 row is left out$/ })).toBeVisible()
  const beforehand = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Rejected rows as CSV' }).click()
  const early = await readFile(await (await beforehand).path(), 'utf8')
  await takeIn(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Rejected rows as CSV' }).click()
  const rejected = await readFile(await (await download).path(), 'utf8')
  expect(rejected).toBe(early)
  expect(rejected).toContain('yardstick_line,yardstick_reason,conversation_id')
  const mended = rejected.replace(/2026-07-36(T09:03:00Z,agent)/, '2026-07-06$1')
  await dropFiles(page, [{ name: 'mended.csv', content: mended }])
  await untilChecked(page)
  await expect(page.getByText('1 record read = 1 new').first()).toBeVisible()
  await takeIn(page)
})

test('an unknown word for an author is explained once for all its rows', async ({ page }) => {
  const csv = conversations('UR', 'Word Desk', 12, '2026-06-01')
    .split('\n')
    .map((row, index) => (index === 2 ? row.replace(',agent,', ',helpdeskling,') : row))
    .join('\n')
  await dropFiles(page, [{ name: 'words.csv', content: csv }])
  await untilChecked(page)
  await page.getByLabel('Treat “helpdeskling” as').selectOption('agent')
  await expect(page.getByText('24 records read = 24 new').first()).toBeVisible({ timeout: 30_000 })
  await untilChecked(page)
  await page.getByRole('button', { name: 'Discard' }).click()
})

test('a column is given to another field', async ({ page }) => {
  const csv = conversations('CF', 'Column Desk', 2, '2026-05-04').replace('author_name', 'whoever')
  await dropFiles(page, [{ name: 'columns.csv', content: csv }])
  await untilChecked(page)
  await page.getByRole('button', { name: 'change Match' }).click()
  await page.getByLabel('Field of column whoever').selectOption({ label: 'Author’s name' })
  await page.getByRole('button', { name: 'Read again with these columns' }).click()
  await untilChecked(page)
  await expect(page.getByLabel('Field of column whoever')).toHaveValue('authorName', { timeout: 30_000 })
  await expect(page.getByRole('row').filter({ hasText: 'whoever' })).toContainText('you')
  await page.getByRole('button', { name: 'Discard' }).click()
})

test('the templates are files that go in as they are', async ({ page }) => {
  await page.goto('/imports')
  for (const name of ['one file', 'conversations', 'messages']) {
    const download = page.waitForEvent('download')
    await page.locator('main').getByRole('link', { name, exact: true }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text.charCodeAt(0)).toBe(0xfeff)
  }
})

async function expectAccessible(page: Page): Promise<void> {
  expect(await brokenRules(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
}

for (const theme of ['light', 'dark'] as const)
  test(`the wizard passes the accessibility rules and fits a phone from step to step, ${theme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    const csv = conversations(`AX${theme}`, 'Axe Desk', 2, '2026-04-06')
      .replaceAll('Z,', ',')
      .replaceAll(/2026-04-06T/g, '04/06/2026 ')
      .replace('vendor', 'team')
      .replace('04/06/2026 09:03:00,agent', ',agent')
    await dropFiles(page, [{ name: `axe-${theme}.csv`, content: csv }])
    await expect(page.getByText('Has a question for you.')).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
    await page.getByLabel('Name of the vendor').fill('Axe Desk')
    await page.getByRole('radio', { name: /^UTC/ }).check()
    await page.getByRole('radio', { name: /The month comes first/ }).check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await untilChecked(page)
    for (const step of ['Read', 'Match', 'Dates']) await page.getByRole('button', { name: `change ${step}` }).click()
    await expectAccessible(page)
    await takeIn(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await expect(page.getByRole('heading', { name: 'Undone', exact: true })).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
    await page.goto('/imports')
    for (const forget of await page.getByRole('button', { name: /^Forget: Axe Desk/ }).all()) await forget.click()
    await expect(page.getByRole('button', { name: /^Forget: Axe Desk/ })).toHaveCount(0)
  })

test('a file that cannot be read as it was said is read in another way without being sent again', async ({ page }) => {
  await dropFiles(page, [{ name: 'wrong.csv', content: conversations('WR', 'Wrong Desk', 2, '2026-01-12') }])
  await untilChecked(page)
  await page.getByRole('button', { name: 'change Read' }).click()
  await page.getByLabel('Format').selectOption('chatwoot')
  await page.getByRole('button', { name: 'Read again like this' }).click()
  await expect(page.getByRole('heading', { name: 'Not taken in' })).toBeFocused({ timeout: 30_000 })
  await expectAccessible(page)
  await page.getByLabel('Format').selectOption('')
  await page.getByRole('button', { name: 'Read again like this' }).click()
  await untilChecked(page)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/\/imports$/)
})

test('quoted mail is folded in a conversation and shown in place', async ({ page }) => {
  const csv = [
    'conversation_id,message_id,time,author_role,author_name,vendor,channel,text',
    'QM1,QM1-a,2026-02-02T09:00:00Z,customer,Iris,Quote Desk,email,Is the shop open on Sundays?',
    'QM1,QM1-b,2026-02-02T19:05:00Z,agent,Noor,Quote Desk,email,"Yes, until noon.',
    '',
    'On Mon, 2 Feb 2026 at 09:00, Iris <iris@home.example> wrote:',
    '> Is the shop open on Sundays?"',
  ].join('\n')
  await dropFiles(page, [{ name: 'mail.csv', content: csv }])
  await takeIn(page)
  await page.getByRole('link', { name: 'conversations of these days' }).click()
  await page.getByRole('link', { name: /^QM1/ }).click()
  const answer = page.getByRole('listitem', { name: /^Noor/ })
  await expect(answer.getByText('Yes, until noon.')).toBeVisible()
  await expect(answer.getByText('Iris <iris@home.example> wrote:')).toBeHidden()
  await answer.getByText('Quoted mail').click()
  await expect(answer.getByText('Iris <iris@home.example> wrote:')).toBeVisible()
})

test('two names that look like one person are taken for one agent', async ({ page }) => {
  const csv = conversations('AL', 'Alias Desk', 4, '2026-01-19')
    .split('\n')
    .map((row, index) => row.replace(',Noor,', index % 4 === 0 ? ',Noor Klein,' : ',Noor K.,'))
    .join('\n')
  await dropFiles(page, [{ name: 'aliases.csv', content: csv }])
  await untilChecked(page)
  await page.getByRole('button', { name: 'Treat as one agent' }).click()
  await expect(page.getByText('Names that may be one person')).toBeHidden({ timeout: 30_000 })
  await untilChecked(page)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/\/imports$/)
})

test('a file of 24 MB arrives whole, every byte compared, while the site answers', async ({ page, request }) => {
  const words = 'Where is my order and who can tell me when it comes? '.repeat(19)
  const rows = Array.from(
    { length: 24_000 },
    (_, index) => `LF${index % 50},LF-${index},2026-10-07T09:00:00Z,customer,Iris,Large Desk,${words}${index}`,
  )
  const content = ['conversation_id,message_id,time,author_role,author_name,vendor,text', ...rows].join('\n')
  expect(content.length).toBeGreaterThan(24_000_000)
  const sent = dropFiles(page, [{ name: 'large.csv', content }])
  for (let asked = 0; asked < 5; asked++) expect((await request.get('/api/health')).ok()).toBe(true)
  await sent
  await untilChecked(page)
  await expect(page.getByText('24,000 records read = 24,000 new').first()).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/\/imports$/)
})
