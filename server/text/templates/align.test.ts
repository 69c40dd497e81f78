import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align, createAlignment, gaps, longestRun, substitutions } from './align'
import { SharedWords } from './shared-words'

const list = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 80 }).map((words) => Int32Array.from(words))

test('pairs are equal words in order, as many as SharedWords counts', () => {
  const alignment = createAlignment()
  const shared = new SharedWords()
  fc.assert(
    fc.property(list, list, (first, second) => {
      align(first, first.length, second, second.length, alignment)
      shared.take(second, second.length)
      expect(shared.count(first, first.length)).toBe(alignment.size)
      for (let n = 0; n < alignment.size; n++) {
        expect(first[alignment.inFirst[n] ?? -1]).toBe(second[alignment.inSecond[n] ?? -1])
        if (n > 0) expect(alignment.inFirst[n]).toBeGreaterThan(alignment.inFirst[n - 1] ?? 0)
        if (n > 0) expect(alignment.inSecond[n]).toBeGreaterThan(alignment.inSecond[n - 1] ?? 0)
      }
    }),
    { seed: 5 },
  )
})

test.each([
  ['equal', [1, 2, 3], [1, 2, 3], { run: 3, gaps: 0, substitutions: 0 }],
  ['a word added', [1, 2, 3], [1, 9, 2, 3], { run: 2, gaps: 1, substitutions: 0 }],
  ['a word replaced', [1, 2, 3], [1, 9, 3], { run: 1, gaps: 1, substitutions: 1 }],
  ['nothing in common', [1], [2], { run: 0, gaps: 1, substitutions: 1 }],
  ['nothing at all', [], [], { run: 0, gaps: 0, substitutions: 0 }],
])('%s', (_, first, second, expected) => {
  const alignment = createAlignment()
  align(Int32Array.from(first), first.length, Int32Array.from(second), second.length, alignment)
  expect({
    run: longestRun(alignment),
    gaps: gaps(alignment, first.length, second.length),
    substitutions: substitutions(alignment, first.length, second.length),
  }).toEqual(expected)
})
