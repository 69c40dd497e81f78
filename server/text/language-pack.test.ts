import { expect, test } from 'vitest'
import { englishPhrases } from './english'
import { languageHasPack, languagePack } from './language-pack'

test.each<[string | null, boolean]>([
  [null, true],
  ['en', true],
  ['en-GB', true],
  ['English', true],
  ['', true],
  ['de', false],
  ['fr', false],
  ['enm', false],
])('%j has a pack: %s', (language, has) => {
  expect(languageHasPack(language)).toBe(has)
})

test('without a stated language a text in other letters is not English', () => {
  expect(languagePack(null, 'I want a manager')?.language).toBe('en')
  expect(languagePack(null, 'Я хочу поговорить с начальником manager')).toBeNull()
  expect(languagePack('en', 'Я хочу')?.language).toBe('en')
  expect(languagePack('de', 'I want a manager')).toBeNull()
})

test('phrases are short, so that example texts can be told apart from rules', () => {
  expect(englishPhrases.length).toBeGreaterThan(500)
  for (const phrase of englishPhrases) expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(4)
})
