import { expect, test } from 'vitest'
import { tryWords } from './try-words'

const added = (words: string, syntax: 'literal' | 'pattern' = 'literal') => ({
  ...{ detector: 'escalation-request' as const },
  ...{ words, syntax },
})

test('words are found where they stand', () => {
  expect(tryWords(added('duty desk'), 'Get me the Duty Desk now')).toEqual({
    trouble: null,
    found: { start: 11, end: 20 },
  })
  expect(tryWords(added('duty desk'), 'Get me somebody')).toEqual({ trouble: null, found: null })
})

test('words that cannot be looked for say why', () => {
  expect(tryWords(added('(', 'pattern'), 'x').trouble).toContain('no pattern in RE2 syntax')
  expect(tryWords(added(' '), 'x').trouble).toBe('Write at least one word.')
})
