import type { Page } from '@playwright/test'
import { expect } from './test'

export interface TestFile {
  name: string
  content: string | Buffer
}

/** Chooses files on the page of imports and sends them; ends on the page of their import. */
export async function dropFiles(page: Page, files: readonly TestFile[], vendor?: string): Promise<void> {
  await page.goto('/imports')
  await chooseFiles(page, files)
  for (const { name } of files) await expect(page.getByLabel('Chosen files').getByText(name)).toBeVisible()
  if (vendor !== undefined) await page.getByLabel('All of it is from one vendor').fill(vendor)
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page).toHaveURL(/\/imports\/\d+$/)
}

export async function chooseFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const payloads = files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) }))
  await page.getByLabel('Choose files').setInputFiles(payloads)
}

/** Waits until the files were read on trial and nothing is open. */
export async function untilChecked(page: Page): Promise<void> {
  await expect(page.getByText('Checked, not taken in yet.')).toBeVisible({ timeout: 30_000 })
}

/** Takes the checked files in. */
export async function takeIn(page: Page): Promise<void> {
  await untilChecked(page)
  await page.getByRole('button', { name: /^Import / }).click()
  await expect(page.getByRole('heading', { name: 'Taken in' })).toBeVisible({ timeout: 30_000 })
}
