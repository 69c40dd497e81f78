import { expect, test } from 'vitest'
import { refuseFile } from './refuse-file'

const LIMIT = 2 * 1024 ** 3

test.each([
  ['export.csv', 1, null],
  ['export.csv', LIMIT, null],
  ['EXPORT', 12, null],
  ['export.csv', 0, 'The file is empty.'],
  ['export.csv', LIMIT + 1, 'The file is larger than 2 GB.'],
  ['export.XLSX', 12, 'This is a spreadsheet, not a CSV.'],
  ['export.xls', 12, 'This is a spreadsheet, not a CSV.'],
  ['xlsx', 12, null],
  ['export.csv.zip', 12, 'This is an archive, not an export.'],
])('%s of %d bytes: %s', (name, size, start) => {
  const refused = refuseFile({ name, size })
  if (start === null) expect(refused).toBeNull()
  else expect(refused).toMatch(start)
})
