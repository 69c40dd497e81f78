import { describe, expect, it } from 'vitest'
import { createFileChecks } from './index'
import { NOTHING_KNOWN } from './testing'

function findingsAt(...rows: number[]) {
  const checks = createFileChecks()
  for (const recordsRead of rows) checks.fileEnd({ recordsRead, tellsClosings: false })
  return checks.findings(NOTHING_KNOWN)
}

describe('a file that ends where a spreadsheet ends', () => {
  it.each([
    [65_533, 0],
    [65_534, 1],
    [65_535, 1],
    [65_536, 1],
    [65_537, 0],
    [1_048_573, 0],
    [1_048_574, 1],
    [1_048_575, 1],
    [1_048_576, 1],
    [1_048_577, 0],
  ])('%i rows: findings %i', (rows, findings) => {
    expect(findingsAt(rows)).toHaveLength(findings)
  })

  it('is told by its place among the files', () => {
    expect(findingsAt(12, 1_048_575, 65_000)).toMatchObject([
      { check: 'row_limit', n: 1_048_575, words: /^File 2 of this import has 1,048,575 rows/ },
    ])
  })
})
