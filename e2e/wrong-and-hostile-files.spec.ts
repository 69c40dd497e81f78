import { expect, test } from './test'

const wrongFiles = [
  { what: 'an Excel workbook', name: 'report.xlsx', content: 'PK\u0003\u0004rest', sentence: /spreadsheet|Excel/ },
  { what: 'an empty file', name: 'empty.csv', content: '', sentence: /empty/ },
  {
    what: 'a table without messages',
    name: 'tickets.csv',
    content: 'Ticket ID,Subject\n1,Hello\n',
    sentence: /needed|missing|need|lack/i,
  },
  { what: 'JSON', name: 'export.json', content: '{"tickets": []}', sentence: /JSON/ },
] as const

for (const { what, name, content, sentence } of wrongFiles)
  test(`${what} is refused with one sentence that helps`, async ({ page }) => {
    await page.goto('/imports')
    await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
    const refused = page.getByRole('alert').filter({ hasText: sentence })
    const upload = page.getByRole('button', { name: 'Upload' })
    if (!(await refused.isVisible())) await upload.click()
    await expect(page.locator('main').getByText(sentence).first()).toBeVisible({ timeout: 30_000 })
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
  await page.goto('/imports')
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: '<i>x</i>.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByText('2 records read')).toBeVisible({ timeout: 30_000 })
  await page.goto('/conversations?from=2026-11-10&to=2026-11-10')
  await page.getByRole('link', { name: /^X1/ }).click()
  await expect(page.getByText('onerror="alert(1)"').first()).toBeVisible()
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(dialogs).toBe(0)
})
