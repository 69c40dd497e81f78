import { chooseFiles, dropFiles, takeIn } from './import-files'
import { expect, test } from './test'

const refusedAtOnce = [
  { what: 'an Excel workbook', name: 'report.xlsx', content: 'PK\u0003\u0004rest', sentence: /spreadsheet/ },
  { what: 'an empty file', name: 'empty.csv', content: '', sentence: /empty/ },
  { what: 'an archive', name: 'export.zip', content: 'PK\u0003\u0004rest', sentence: /archive/ },
]

for (const { what, sentence, ...file } of refusedAtOnce)
  test(`${what} is refused before it is sent, with one sentence that helps`, async ({ page }) => {
    await page.goto('/imports')
    await chooseFiles(page, [file])
    await expect(page.locator('main').getByRole('alert')).toContainText(sentence)
    await page.getByRole('button', { name: 'Upload' }).click()
    await expect(page.getByText('Choose a file first.')).toBeVisible()
  })

const refusedWhenRead = [
  { what: 'a table without messages', name: 'tickets.csv', content: 'Ticket ID,Subject\n1,Hello\n', sentence: /lacks/ },
  { what: 'JSON without conversations', name: 'export.json', content: '{"tickets": []}', sentence: /JSON/ },
  {
    what: 'an Excel workbook in disguise',
    name: 'export.csv',
    content: 'PK\u0003\u0004rest',
    sentence: /Excel|spreadsheet|archive|ZIP/i,
  },
]

for (const { what, sentence, ...file } of refusedWhenRead)
  test(`${what} is refused when it is read, with one sentence that helps, and can be forgotten`, async ({ page }) => {
    await dropFiles(page, [file])
    await expect(page.getByRole('heading', { name: 'Not taken in' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('paragraph').filter({ hasText: sentence })).toBeVisible()
    await page.getByRole('button', { name: 'Forget this attempt' }).click()
    await expect(page).toHaveURL(/\/imports$/)
  })

test("a customer's script is text and nothing else", async ({ page }) => {
  const hostile = `<img src=x onerror="alert(1)"><script>alert(2)</script> \u202Ereversed =HYPERLINK("x")`
  const csv = [
    'conversation_id,created_at,sender_type,sender_name,vendor,message',
    `X1,2026-11-10T22:00:00Z,customer,"<b>Eve</b>",Hostile Desk,"${hostile.replaceAll('"', '""')}"`,
    'X1,2026-11-10T23:00:00Z,agent,Rob,Hostile Desk,We cannot read that.',
  ].join('\n')
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs++
    void dialog.dismiss()
  })
  await dropFiles(page, [{ name: '<i>x</i>.csv', content: csv }])
  await takeIn(page)
  await expect(page.getByText('2 records read').first()).toBeVisible()
  await page.goto('/conversations?from=2026-11-10&to=2026-11-10')
  await page.getByRole('link', { name: /^X1/ }).click()
  await expect(page.getByText('onerror="alert(1)"').first()).toBeVisible()
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(dialogs).toBe(0)
})
