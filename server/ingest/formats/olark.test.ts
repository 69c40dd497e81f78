import { describe, expect, it } from 'vitest'
import { olark } from './olark'
import { drawReading, factsOf, readingsOfSample } from './samples/json/testing'

describe('conversations of Olark', () => {
  it('messages to the operator are the customer’s, to the visitor the agent’s; commands are none', async () => {
    const [only] = await readingsOfSample(olark, 'olark.json')
    expect(only && drawReading(only)).toBe(
      `conversation EV1aXX
1740100000.5 customer Cy <cy@example.org>: Is it in stock?
1740100030 agent Bea <bea@vendor.example>: It is.`,
    )
    expect(factsOf(only)).toMatchObject({ customer: 'cy@example.org', queue: 'Shop', tags: 'sales', csat: '5' })
  })
})
