import { expect, test } from 'vitest'
import { moneyIn } from './money-in'

test.each([
  ['You took $1,234.50 from me', [1234.5]],
  ['1.234,50€ are gone', [1234.5]],
  ['it was 20 euros, then EUR 300', [20, 300]],
  ['a debt of $5k', [5000]],
  ['order 4711 of 2025', []],
  ['', []],
])('%j names %j', (text, amounts) => {
  expect(moneyIn(text).map(({ amount }) => amount)).toEqual(amounts)
})
