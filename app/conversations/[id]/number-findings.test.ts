import { expect, test } from 'vitest'
import { numberFindings } from './number-findings'
import { findingOf } from './testing'

test('findings that cost points are numbered, the costliest first; the others stand behind them without a number', () => {
  const findings = [
    findingOf({ ordinal: 0, charge: 0 }),
    findingOf({ ordinal: 1, charge: 100 }),
    findingOf({ ordinal: 2, charge: 500 }),
    findingOf({ ordinal: 3, charge: 100 }),
  ]
  expect(numberFindings(findings).map(({ ordinal, marker }) => [ordinal, marker])).toEqual([
    [2, 1],
    [1, 2],
    [3, 3],
    [0, null],
  ])
})

test('a critical finding is numbered although it costs nothing', () => {
  expect(numberFindings([findingOf({ critical: 'customer' })])[0]?.marker).toBe(1)
})

test('no findings are none', () => expect(numberFindings([])).toEqual([]))
