import { describe, expect, it } from 'vitest'
import { kustomer } from './kustomer'
import { drawSample } from './samples/testing'

describe('Kustomer messages', () => {
  it('are in or out, at the time of sending', async () => {
    expect(await drawSample(kustomer)).toEqual([
      'c1 2025-03-03T08:00:00.000Z customer: My kettle leaks',
      'c1 2025-03-03T08:00:05.000Z agent*: We got your mail',
      'c1 2025-03-03T08:30:00.000Z agent Bo Finch/a1: Which one?',
      'rejected direction: “across” does not say who wrote the message: the column “direction” must say in or out.',
    ])
  })
})
