import { expect, test } from 'vitest'
import type { MeasureSum } from './case-mix/sum-rollups'
import { mergeSums } from './merge-sums'

const sum = (vendorId: number | null, agentId: number | null, slot: string, n: number, total: number): MeasureSum => ({
  measure: 'lost',
  vendorId,
  agentId,
  slot,
  n,
  total,
})

test('sums of vendors become one for each measure, agent and slot', () =>
  expect(
    mergeSums([
      sum(1, null, 'late', 2, 20),
      sum(2, null, 'late', 3, 30),
      sum(null, null, 'late', 1, 10),
      sum(2, null, 'canned', 4, 40),
      sum(2, 7, 'late', 5, 50),
    ]),
  ).toEqual([sum(null, null, 'late', 6, 60), sum(null, null, 'canned', 4, 40), sum(null, 7, 'late', 5, 50)]))

test('nothing stays nothing', () => expect(mergeSums([])).toEqual([]))
