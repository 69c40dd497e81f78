import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

const MOST_TABS = 160

/** What has the focus. */
export const focused = (page: Page) => page.locator(':focus')

/** Presses Tab, or Shift and Tab, until something has the focus, which must then be seen to have it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press(key)
    if ((await focused(page).and(target).count()) > 0) return expectFocusSeen(page)
  }
  throw new Error(`${MOST_TABS} times ${key} do not reach ${target}`)
}

/** Goes on to something and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Something has the focus, shows it, is on screen, and nothing lies above it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect(page.locator(':focus-visible')).toBeInViewport()
  expect(
    await focused(page).evaluate((element) => {
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return above !== null && (element.contains(above) || above.contains(element))
    }),
    'what has the focus is not covered',
  ).toBe(true)
}
