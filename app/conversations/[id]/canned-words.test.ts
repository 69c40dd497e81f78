import { expect, test } from 'vitest'
import { cannedMark, cannedSentence, coveredWords, isUnexplained } from './canned-words'

const FILLED = { standing: 'counts', band: 'filled', coveredShare: 0.874 } as const

test.each([
  [{ band: 'verbatim', coveredShare: 1 }, 'Template, word for word', /^Word for word: .* counts as a canned reply/],
  [{}, 'Template, filled in, 87.4 %', /^Filled in: .* counts as a canned reply/],
  [{ band: 'adapted', coveredShare: 0.5 }, 'Template, adapted, 50.0 %', /^Adapted: .* does not count/],
  [{ band: 'own', coveredShare: 0.3 }, 'Own words, 30.0 % as a template', /^Own words: .* nothing is marked/],
  [{ band: 'short', coveredShare: 1 }, 'Template, too short to judge', /^Too short to judge: .* nothing is marked/],
  [{ standing: 'courtesy', band: 'verbatim' }, 'Courtesy', /^A courtesy: .* nothing is marked/],
  [{ standing: 'excluded' }, 'Excluded template', /^Excluded: .* nothing is marked/],
] as const)('a reply that is %j is marked "%s"', (change, mark, sentence) => {
  expect(cannedMark({ ...FILLED, ...change })).toBe(mark)
  expect(cannedSentence({ ...FILLED, ...change })).toMatch(sentence)
})

test('the covered share says what it is a share of', () => {
  expect(coveredWords(0.874)).toMatch(/^Covered 87\.4 %: .* of all words of the reply/)
})

const covered = [{ start: 0, end: 4 }]
const unmarked: Parameters<typeof isUnexplained>[0] = { standing: 'counts', band: 'verbatim', covered: [], slots: [] }

test.each<[string, Partial<typeof unmarked>, boolean]>([
  ['a template', {}, true],
  ['a template with words marked', { covered }, false],
  ['a template with a slot marked', { slots: [{ kind: 'name', start: 0, end: 4 }] }, false],
  ['own words', { band: 'own' }, false],
  ['a short reply', { band: 'short' }, false],
  ['a courtesy', { standing: 'courtesy' }, false],
  ['an excluded template', { standing: 'excluded' }, false],
])('of %s it is said that its words cannot be shown, or not', (_, change, expected) => {
  expect(isUnexplained({ ...unmarked, ...change })).toBe(expected)
})
