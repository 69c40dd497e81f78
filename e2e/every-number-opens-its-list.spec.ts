import type { Page } from '@playwright/test'
import { expect, test } from './test'

/** Pages with figures, and how many of their counts open a list at the least. */
const PAGES = [
  ['the overview', '/', 60],
  ['the overview of some weeks of one channel', '/?from=2026-10-12&to=2026-11-08&channel=chat', 40],
  ['a scorecard', '/vendors/1', 150],
  ['a scorecard of a month, by months', '/vendors/2?from=2026-10-01&to=2026-10-31&by=month', 100],
  ['what nobody carries', '/vendors/nobody', 5],
  ['the comparison', '/compare', 20],
  ['why customers write', '/topics', 60],
  ['the templates that cost points most often', '/templates?sort=most_costly&kind=reply', 40],
  ['customers waiting', '/waiting', 3],
  ['other ways to count', '/definitions', 10],
] as const

for (const [name, path, least] of PAGES)
  test(`every count of ${name} opens a list of exactly that many rows`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    const counts = await countsOf(page)
    expect(counts.length).toBeGreaterThan(least)
    await followAll(page, counts)
  })

interface Count {
  words: string
  href: string
}

/**
 * The counts among the links of a page, each list once: a link whose words are a count, "1,204", a count and its unit, "83
 * conversations", or end with the findings of a bar. "87.4 % of 1,204" counts neither alone.
 */
async function countsOf(page: Page): Promise<Count[]> {
  const links = await page
    .getByRole('main')
    .locator('a[href^="/conversations?"]')
    .evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    )
  const counts = links.flatMap(({ words, href }) => {
    const count = /^(?:n )?([\d,]+)(?: [a-z ]+)?$/.exec(words)?.[1] ?? /(?<![\d.,])([\d,]+) findings?$/.exec(words)?.[1]
    return count === undefined ? [] : [{ words: count, href }]
  })
  return [...new Map(counts.map((count) => [`${count.words} ${count.href}`, count])).values()]
}

/** Some at a time, as the server sends them: no list need be drawn for its sentence to be read. */
async function followAll(page: Page, counts: readonly Count[]): Promise<void> {
  const wrong: string[] = []
  const waiting = [...counts]
  const follow = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const answer = await page.request.get(next.href)
      const sentence = /<bdi role="status"[^>]*>(.*?)<\/bdi>/s.exec(await answer.text())?.[1] ?? 'no list'
      const isEqual = new RegExp(`(^|\\D)${next.words} rows?(\\D|$)`).test(sentence.replace(/<!--.*?-->/g, ''))
      if (!isEqual) wrong.push(`${next.words} ${next.href}: ${sentence}`)
    }
  }
  await Promise.all([follow(), follow(), follow(), follow()])
  expect(wrong).toEqual([])
}
