import { expect, it } from 'vitest'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'
import { servicenowJson } from './servicenow-json'

it('a list of ServiceNow as JSON: the description opens, work notes are internal, without comments there are facts', async () => {
  const [first, second] = await readingsOfSample(servicenowJson, 'servicenow-json.json')
  expect(first && drawReading(first)).toBe(
    `conversation INC0040001
2025-03-06 08:00:00 customer Ida Moss <->: The printer prints blank pages.
2025-03-06 08:30:00 agent internal Per Wick <->: ink is old
2025-03-06 09:00:00 ? Per Wick <->: Please change the ink.`,
  )
  expect(factsOf(first)).toMatchObject({ customer: 'Ida Moss', queue: 'Night desk', closedAt: '2025-03-07 08:00:00' })
  expect(second?.kind).toBe('facts')
  expect(factsOf(second)).not.toHaveProperty('customer')
})
