import type { Page } from '@playwright/test'
import { expectFocusSeen, focused, pressOn, tabTo } from './tab-to'
import { expect, test } from './test'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const main = (page: Page) => page.getByRole('main')

/** One conversation whose vendor, zone and order of day and month are open. */
const OPEN_QUESTIONS = [
  'conversation_id,message_id,time,author_role,author_name,team,text',
  'K1,K1-a,05/11/2026 09:00,customer,Iris,Keyboard Desk,Is the shop open today?',
  'K1,K1-b,05/11/2026 09:05,agent,Noor,Keyboard Desk,Yes from nine until six.',
].join('\n')

async function goTo(page: Page, letter: string, name: string): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press(letter)
  await expect(title(page, name)).toBeVisible()
  await expect(page.locator('[data-skeleton]')).toHaveCount(0)
}

/** From the overview over a scorecard and a count to the worst conversation behind it. */
async function followACount(page: Page): Promise<void> {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('Skip to the content')
  await expectFocusSeen(page)
  await page.keyboard.press('Enter')
  await expect(main(page)).toBeFocused()
  await pressOn(page, page.getByRole('rowheader').getByRole('link', { name: 'Hollowpine Desk' }))
  await expect(title(page, 'Hollowpine Desk')).toBeVisible()
  await expect(main(page)).toBeFocused()
  const period = page.getByRole('link', { name: 'Last 13 weeks', exact: true })
  await pressOn(page, period)
  await expect(period).toHaveAttribute('aria-current', 'true')
  await expect(period).toBeFocused()
  const missed = page
    .getByText(/met, \d+ missed/)
    .first()
    .getByRole('link')
    .last()
  const count = await missed.textContent()
  await pressOn(page, missed)
  await expect(page.getByRole('status').filter({ hasText: `${count} rows` })).toBeVisible()
  const listed = page.getByRole('table').locator('[data-item]')
  for (const [key, place] of [
    ['j', 0],
    ['j', 1],
    ['k', 0],
    ['j', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(listed.nth(place)).toBeFocused()
    await expectFocusSeen(page)
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
}

async function flag(page: Page, note: string): Promise<void> {
  await page.keyboard.press('e')
  const evidence = page.locator('[data-marker]:focus')
  await expectFocusSeen(page)
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog', { name: 'Flag this message' })
  await expect(dialog.getByLabel('Reason')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await tabTo(page, dialog.getByLabel(/Note/))
  await page.keyboard.type(note)
  await pressOn(page, dialog.getByRole('button', { name: 'Save' }))
  await expect(page.getByText('Flagged.')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await expect(evidence).toHaveCount(1)
  await expectFocusSeen(page)
}

async function plan(page: Page, note: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: note })
  await goTo(page, 'h', 'Coaching')
  await pressOn(page, row.getByRole('button', { name: 'Planned' }))
  await expect(page.getByText('Moved to planned.')).toBeVisible()
  await expect(row).toHaveCount(0)
  await expectFocusSeen(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  if ((await focused(page).and(undo).count()) === 0) await tabTo(page, undo)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Moved to open.')).toBeVisible()
  await expect(undo).toBeFocused()
  await tabTo(page, row.getByRole('button', { name: 'Discussed' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await expectFocusSeen(page)
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'States' }).getByRole('link', { name: /^Discussed/ }),
    'Shift+Tab',
  )
  await page.keyboard.press('Enter')
  await expect(row).toBeVisible()
  await pressOn(page, row.getByRole('button', { name: 'Change the note' }))
  await expect(row.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row.getByRole('button', { name: 'Change the note' })).toBeFocused()
}

async function importAFile(page: Page): Promise<void> {
  await goTo(page, 'i', 'Imports')
  const chooser = page.waitForEvent('filechooser')
  await pressOn(page, page.getByLabel('Choose files'))
  await (await chooser).setFiles([{ name: 'keys.csv', mimeType: 'text/csv', buffer: Buffer.from(OPEN_QUESTIONS) }])
  await expect(page.getByLabel('Chosen files').getByText('keys.csv')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Upload' }))
  await expect(page.getByRole('heading', { name: 'Match' })).toBeFocused({ timeout: 15_000 })
  await pressOn(page, page.getByRole('radio', { name: 'A column names it' }), 'Space')
  await pressOn(
    page,
    page.getByRole('textbox', { name: 'Time zone' }).or(page.getByRole('combobox', { name: 'Time zone' })),
    'ControlOrMeta+a',
  )
  await page.keyboard.type('Europe/Lisbon')
  await tabTo(page, page.getByRole('radio', { name: /day comes first/ }))
  await page.keyboard.press('Space')
  await pressOn(page, page.getByRole('button', { name: 'Go on' }))
  await expect(page.getByRole('heading', { name: 'Check', exact: true })).toBeFocused({ timeout: 15_000 })
  await pressOn(page, page.getByRole('button', { name: /^Import 2 messages/ }))
  await expect(page.getByRole('heading', { name: 'Taken in' })).toBeFocused({ timeout: 15_000 })
}

async function saveAView(page: Page, name: string): Promise<void> {
  await goTo(page, 'c', 'Conversations')
  await pressOn(page, page.getByRole('button', { name: 'Channel', exact: true }))
  await pressOn(page, page.getByRole('list', { name: 'Channel' }).getByRole('link', { name: 'Chat' }))
  await expect(page.getByRole('link', { name: 'Remove filter Channel: Chat' })).toBeFocused()
  await expectFocusSeen(page)
  const menu = page.getByRole('button', { name: 'Saved views' })
  await pressOn(page, menu)
  await tabTo(page, page.getByLabel('Save this list as'))
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText('View saved.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expectFocusSeen(page)
  await goTo(page, 'v', 'Compare')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { selected: true })).toHaveText(name)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/conversations\?.*channel=chat/)
}

async function takeBackTheImport(page: Page): Promise<void> {
  await goTo(page, 'i', 'Imports')
  await pressOn(page, page.getByRole('row').filter({ hasText: 'keys.csv' }).getByRole('link').first())
  await pressOn(page, page.getByRole('button', { name: 'Undo this import' }))
  await expect(page.getByRole('heading', { name: 'Undone', exact: true })).toBeFocused({ timeout: 15_000 })
}

test('everything that matters is done without a mouse, and what has the focus is always seen', async ({ page }) => {
  await followACount(page)
  await flag(page, 'Typed without a mouse')
  await plan(page, 'Typed without a mouse')
  await importAFile(page)
  await saveAView(page, 'Chats by keys')
  await takeBackTheImport(page)
})
