import { expect, test } from 'vitest'
import { misspelt, readText, shape, wordClasses } from './word-classes'

const classes = wordClasses(
  { pet: ['cat', 'guinea pig', 'hamster'], own: ['have', 'keep'], fish: ['cat'], who: ["who's"] },
  ['hamsetr'],
  ['whos'],
)
const read = (text: string) => readText(text, classes)
const matches = (source: string, text: string) => shape(classes, source).test(read(text).marks)

test.each([
  ['<own><pet>', 'I keep cat', true],
  ['<own><pet>', 'keep guinea pig', true],
  ['<own><pet>', 'keep a cat', false],
  ['<own><^pet><pet>', 'keep a cat', true],
  ['<own><^pet><pet>', 'keep. cat', false],
  ['<own>[.]<pet>', 'Keep. Cat', true],
  ['<own><pet|fish>', 'KEEP CAT', true],
  ['<pet>', 'a hamstre', false],
  ['<pet>', 'a hmaster', true],
  ['<pet>', 'a hamsetr', false],
  ['<who>', "who's there", true],
  ['<pet><^pet>', "the cat's bowl", true],
  ['<pet>', '> the cat', false],
  ['<pet>', '@cat hello', false],
])('%j in %j: %s', (source, text, expected) => {
  expect(matches(source, text)).toBe(expected)
})

test('says where in the text each word stands', () => {
  const text = 'I keep, well, a guinea pig.'
  const { marks, starts, ends } = read(text)
  const at = shape(classes, '<pet>').exec(marks)?.index ?? -1
  expect(text.slice(starts[at], ends[at])).toBe('guinea pig')
  expect(read('')).toEqual({ marks: '', starts: [], ends: [] })
})

test('a use that has no words is a mistake of whoever writes the shape', () => {
  expect(() => shape(classes, '<bird>')).toThrow('no words of use bird')
})

test('misspelt words keep their first and last letter', () => {
  expect(misspelt('cat')).toEqual([])
  expect(misspelt('horse')).toEqual(['hrose', 'hosre'])
  expect(misspelt('elephant')).toContain('elphant')
})

test.each(['cat ', 'guinea ', '@', "'s ", '> ', 'a'])('100,000 characters of %j cost milliseconds', (part) => {
  const started = performance.now()
  read(part.repeat(100_000 / part.length))
  expect(performance.now() - started).toBeLessThan(500)
})
