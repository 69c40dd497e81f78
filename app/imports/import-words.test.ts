import { expect, test } from 'vitest'
import { IMPORT_STATES, NO_COUNTS } from '#server/domain/import'
import { isUnderWay, sumParts, sumWords } from './import-words'

test('the sum names every part, also those of nothing', () => {
  expect(sumWords({ ...NO_COUNTS, recordsRead: 54_267, new: 54_267 })).toBe(
    '54,267 records read = 54,267 new + 0 changed + 0 already there + 0 doubles + 0 rejected + 0 skipped',
  )
})

test('records with facts only are named where there are any', () => {
  const counts = { ...NO_COUNTS, recordsRead: 3, duplicate: 1, facts: 2 }
  expect(sumWords(counts)).toBe(
    '3 records read = 0 new + 0 changed + 0 already there + 1 double + 0 rejected + 0 skipped + 2 with facts only',
  )
})

test('no count of records is left out of the sum', () => {
  const counts = { ...NO_COUNTS, new: 1, changed: 2, unchanged: 4, duplicate: 8, rejected: 16, skipped: 32, facts: 64 }
  expect(sumParts(counts).reduce((sum, [count]) => sum + count, 0)).toBe(127)
})

test('an import goes on by itself until it is taken in, fails or asks', () => {
  expect(IMPORT_STATES.filter(isUnderWay)).toEqual(['waiting', 'reading', 'scoring'])
})
