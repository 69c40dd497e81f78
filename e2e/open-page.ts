import type { Page } from '@playwright/test'
import { expect } from './test'

/** Opens a page and waits until all of it has come: the shapes that stand in for it are no page to judge. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('[data-skeleton]')).toHaveCount(0)
}
