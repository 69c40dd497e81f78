import { describe, expect, test } from 'vitest'
import { compileOwnWords, whyUnusable } from './own-words'

const literal = (words: string) => compileOwnWords([{ detector: 'refusal', syntax: 'literal', words }])
const expression = (words: string) => compileOwnWords([{ detector: 'refusal', syntax: 'pattern', words }])

describe('literal words', () => {
  test('are found in any case as whole words, an apostrophe may be missing', () => {
    const words = literal("can't do tier 2")
    expect(words.find('refusal', 'Sorry, CANT DO TIER 2 here')).toEqual({ start: 7, end: 21, rule: 'company-words' })
    expect(words.find('refusal', "I can't do tier 22")).toBeNull()
  })
  test('take signs of patterns for what they are', () => {
    expect(literal('a.c*').find('refusal', 'abc')).toBeNull()
    expect(literal('a.c*').find('refusal', 'so a.c* it is')).not.toBeNull()
  })
  test('belong to their detector only', () => {
    expect(literal('nope').find('promise', 'nope')).toBeNull()
  })
})

describe('patterns', () => {
  test('are RE2 syntax in any case', () => {
    expect(expression('\\bduty (desk|officer)\\b').find('refusal', 'Ask the Duty Officer.')).toEqual({
      start: 8,
      end: 20,
      rule: 'company-words',
    })
  })
  test('take linear time on hostile text', () => {
    const words = expression('(a+)+$')
    const started = performance.now()
    expect(words.find('refusal', `${'a'.repeat(15_000)}b`)).toBeNull()
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('words that cannot be looked for are refused with a reason', () => {
  const cases: ['literal' | 'pattern', string, string][] = [
    ['literal', '  ', 'Write at least one word.'],
    ['literal', '...', 'Write at least one letter or digit.'],
    ['pattern', '(', 'no pattern in RE2 syntax'],
    ['pattern', '(?=look)ahead', 'no pattern in RE2 syntax'],
    ['pattern', 'x*', 'also fits an empty text'],
  ]
  test.each(cases)('%s %j', (syntax, words, reason) => {
    expect(whyUnusable({ syntax, words })).toContain(reason)
  })
  test('others are not', () => {
    expect(whyUnusable({ syntax: 'literal', words: 'duty desk' })).toBeNull()
    expect(whyUnusable({ syntax: 'pattern', words: 'duty (desk|officer)' })).toBeNull()
  })
})
