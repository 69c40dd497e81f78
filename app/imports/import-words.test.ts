import { expect, test } from 'vitest'
import { IMPORT_STATES, noCounts, noSkips } from '#server/domain/import'
import { bringsAnything, commitWords, isUnderWay, sumParts, sumWords } from './import-words'

test('the sum names every part, also those of nothing', () => {
  expect(sumWords({ ...noCounts(), recordsRead: 54_267, new: 54_267 })).toBe(
    '54,267 records read = 54,267 new + 0 changed + 0 already there + 0 doubles + 0 rejected + 0 skipped',
  )
})

test('records with facts only are named where there are any', () => {
  const counts = { ...noCounts(), recordsRead: 3, duplicate: 1, facts: 2 }
  expect(sumWords(counts)).toBe(
    '3 records read = 0 new + 0 changed + 0 already there + 1 double + 0 rejected + 0 skipped + 2 with facts only',
  )
})

test('what was skipped is told by its kinds', () => {
  const counts = { ...noCounts(), recordsRead: 4, skipped: 4, skippedByKind: { ...noSkips(), blank: 3, footer: 1 } }
  expect(sumWords(counts)).toMatch(/\+ 4 skipped \(3 blank rows, 1 footer\)$/)
})

test('no count of records is left out of the sum', () => {
  const counts = { ...noCounts(), new: 1, changed: 2, unchanged: 4, duplicate: 8, rejected: 16, skipped: 32, facts: 64 }
  expect(sumParts(counts).reduce((sum, [count]) => sum + count, 0)).toBe(127)
})

test('an import goes on by itself until it is checked, taken in, undone, fails or asks', () => {
  expect(IMPORT_STATES.filter(isUnderWay)).toEqual(['waiting', 'reading', 'scoring', 'undoing'])
})

test.each([
  [{ newMessages: 11_802, conversations: 1204 }, 'Import 11,802 messages in 1,204 conversations'],
  [
    { newMessages: 11_802, conversations: 1204, unchanged: 143, rejected: 27 },
    'Import 11,802 messages in 1,204 conversations; 143 are there already, 27 rows are left out',
  ],
  [
    { newMessages: 1, conversations: 1, changed: 1, unchanged: 1, rejected: 1 },
    'Import 1 message in 1 conversation; 1 is changed, 1 is there already, 1 row is left out',
  ],
  [{ facts: 40, conversations: 40 }, 'Import the facts of 40 conversations'],
  [{ changed: 2 }, 'Import what has changed; 2 are changed'],
])('the button of %j says its consequence', (counts, words) => {
  expect(commitWords({ ...noCounts(), ...counts })).toBe(words)
})

test('what is there already brings nothing', () => {
  expect(bringsAnything({ ...noCounts(), unchanged: 5, duplicate: 1, rejected: 2 })).toBe(false)
  expect(bringsAnything({ ...noCounts(), changed: 1 })).toBe(true)
})
