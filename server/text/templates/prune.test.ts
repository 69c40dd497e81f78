import { expect, test } from 'vitest'
import { Grouper } from './group-texts'
import { pruneGroups } from './prune'
import { readTokens } from './read-tokens'
import { createTokens } from './tokens'

const made = (start: number): string =>
  Array.from(
    { length: 60 },
    (_, n) =>
      `w${'abcdefghij'[n % 10]}${String.fromCharCode(97 + ((start + n) % 26))}${'klmnopqrst'[(start + (n >> 1)) % 10]}`,
  ).join(' ')

test('a long text that nobody else writes cannot resemble another; a short one may', () => {
  const grouper = new Grouper()
  const tokens = createTokens()
  const texts = [made(0), `${made(0)} and more`, made(5), 'short words']
  texts.forEach((text, n) => {
    readTokens(text, tokens)
    grouper.add(tokens, n)
  })
  expect([...pruneGroups(grouper.groups())]).toEqual([1, 1, 0, 1])
})
