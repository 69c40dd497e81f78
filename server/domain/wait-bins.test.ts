import { expect, test } from 'vitest'
import { BIN_EDGES_MS } from './wait-bins'

test('the edges of bins rise, so that every wait has one bin', () => {
  expect([...BIN_EDGES_MS].sort((a, b) => a - b)).toEqual([...new Set(BIN_EDGES_MS)])
})
