import { expect, it } from 'vitest'
import { kayako } from './kayako'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'

it('cases of Kayako: posts oldest first, notes internal', async () => {
  const [only] = await readingsOfSample(kayako, 'kayako.json')
  expect(only && drawReading(only)).toBe(
    `conversation 611
2025-03-06T08:00:00+00:00 customer Ida Moss <31>: Does it dim?
2025-03-06T08:30:00+00:00 agent internal Per Wick <33>: Is it the new one?
2025-03-06T09:00:00+00:00 agent Per Wick <33>: It dims.`,
  )
  expect(factsOf(only)).toMatchObject({ customer: '31', queue: 'Night desk', assignee: 'Per Wick', tags: 'lamp' })
})
