import { expect, test } from 'vitest'
import type { Measure } from '#server/domain/measure'
import type { MeasureSum } from './case-mix/sum-rollups'
import { measureEscalation } from './measure-escalation'

const sum = (measure: Measure, slot: string, n: number, total = 0): MeasureSum => ({
  ...{ measure, slot, n, total },
  vendorId: 1,
  agentId: null,
})

test('counts are told by stage, outcome and type, in their order, without those that did not happen', () => {
  const figures = measureEscalation(
    [
      sum('request_stage', 'asked', 4),
      sum('request_stage', 'kept', 1),
      sum('request_outcome', 'refused', 2, 1),
      sum('request_outcome', 'honoured', 1),
      sum('trigger', 'supervisor_request', 4, 3),
      sum('repeat_ask', '', 2, 1),
      sum('hand_over', 'cold', 3, 2),
    ],
    100,
  )
  expect(figures.stages).toEqual({ asked: 4, acknowledged: 0, handed_over: 0, promised: 0, kept: 1 })
  expect(figures.outcomes.map(({ outcome, n, shown }) => [outcome, n, shown])).toEqual([
    ['honoured', 1, 0],
    ['refused', 2, 1],
  ])
  expect(figures.triggers).toEqual([{ type: 'supervisor_request', n: 4, addressed: 3 }])
  expect(figures.repeatAsks).toEqual({ twice: 2, thrice: 1 })
  expect(figures.handOvers).toEqual({ warm: 0, cold: 3, madeToRepeat: 2 })
})

test('promises of people and of software are shares of their own, with their n', () => {
  const { promises } = measureEscalation([sum('promise', 'person', 4, 3), sum('promise_made', 'pending', 2)], 100)
  expect(promises.person).toMatchObject({ n: 4, value: 0.75 })
  expect(promises.automatic).toMatchObject({ n: 0, value: null })
  expect(promises.outcomes).toEqual({ kept: 0, broken: 0, pending: 2, withdrawn: 0, untimed: 0 })
})

test('the accuracy of a family of critical errors is over the conversations that were scored, and null without any', () => {
  const [customer, business] = measureEscalation([sum('critical_family', 'customer', 1)], 2).critical
  expect(customer).toMatchObject({ family: 'customer', conversations: 2, failed: 1, accuracy: { n: 2, value: 0.5 } })
  expect(business).toMatchObject({ failed: 0, accuracy: { value: 1 } })
  expect(measureEscalation([], 0).critical[0]?.accuracy.value).toBeNull()
})
