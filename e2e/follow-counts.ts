import { expect, type Locator, type Page } from '@playwright/test'

export interface Count {
  words: string
  href: string
}

/**
 * The counts among the links of a part of a page, each list once: a link whose words are a count, "1,204", a count and its unit, "83
 * conversations", or end with the findings of a bar. "87.4 % of 1,204" counts neither alone.
 */
export async function countsOf(part: Locator): Promise<Count[]> {
  const links = await part
    .locator('a[href^="/conversations?"]')
    .evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
    )
  const counts = links.flatMap(({ words, href }) => {
    const count =
      /^(?:.*\bn )?([\d,]+)(?: [a-z ]+)?$/.exec(words)?.[1] ?? /(?<![\d.,])([\d,]+) findings?$/.exec(words)?.[1]
    return count === undefined ? [] : [{ words: count, href }]
  })
  return [...new Map(counts.map((count) => [`${count.words} ${count.href}`, count])).values()]
}

/** Some at a time, as the server sends them: no list need be drawn for its sentence to be read. */
export async function followAll(page: Page, counts: readonly Count[]): Promise<void> {
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
