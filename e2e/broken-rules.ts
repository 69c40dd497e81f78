import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The accessibility rules that a page breaks as it stands, each with an element that breaks it: of all of WCAG 2.2 AA, or of
 * some rules alone. No page holds frames, so the rules run where the page is, and are brought to it once.
 */
export async function brokenRules(page: Page, rules?: readonly string[]): Promise<string[]> {
  await untilStill(page)
  const isThere = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    // What is kept is all that is worked out.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
  const { violations } = await (rules === undefined ? builder.withTags(WCAG) : builder.withRules([...rules])).analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}

/** What still fades in has the contrast of a moment that nobody reads in. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
    return Promise.allSettled(ending.map(({ finished }) => finished))
  })
}
