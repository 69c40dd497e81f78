import { expect, test } from 'vitest'
import { isWrittenLikeName } from './name-words'

const isName = (text: string, word: string) => {
  const start = text.indexOf(word)
  return isWrittenLikeName(text, start, start + word.length)
}

test.each([
  ['passed to Ana now', 'Ana'],
  ['The team has it', 'The'],
  ["on Ana's desk", "Ana's"],
  ['passed to Zoë', 'Zoë'],
  ['asked @ana_r to look', 'ana_r'],
])('in %j, %j is written like a name', (text, word) => expect(isName(text, word)).toBe(true))

test.each([
  ['passed to her', 'her'],
  ['a DM', 'DM'],
  ['@ana hello', 'ana'],
  ['see example.com/Ana', 'Ana'],
  ['see Example/ana', 'Example'],
  ['an iPhone', 'iPhone'],
  ["I'd go", "I'd"],
  [`To A${'n'.repeat(30)}`, `A${'n'.repeat(30)}`],
])('in %j, %j is not', (text, word) => expect(isName(text, word)).toBe(false))
