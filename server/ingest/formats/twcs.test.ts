import { describe, expect, it } from 'vitest'
import { drawSample, factsOfSample } from './samples/testing'
import { twcs } from './twcs'

describe('Tweets', () => {
  it('belong to the chain of replies, whatever the order of rows and also where tweets are missing; two chains of one customer stay two', async () => {
    expect(await drawSample(twcs)).toEqual([
      '1001 Mon Mar 03 08:20:00 +0000 2025 customer 80001: @KettleCare the red one & the lid <3',
      '1001 Mon Mar 03 08:10:00 +0000 2025 agent KettleCare/KettleCare: @80001 Which one? ^BO',
      '1001 Mon Mar 03 08:00:00 +0000 2025 customer 80001: @KettleCare my kettle leaks',
      '1001 Mon Mar 03 08:05:00 +0000 2025 customer 80002: @80001 @KettleCare mine too',
      '2001 Mon Mar 03 09:10:00 +0000 2025 agent KettleCare/KettleCare: @80001 1: Hello again',
      '2001 Mon Mar 03 09:10:05 +0000 2025 agent KettleCare/KettleCare: @80001 2: send us a message',
      '3001 Mon Mar 03 10:00:00 +0000 2025 customer 80001: @KettleCare still there?',
      '3001 Mon Mar 03 10:20:00 +0000 2025 customer 80001: @LidLine thanks',
      'rejected inbound: “maybe” is neither true nor false, which the column “inbound” must say.',
    ])
  })

  it('name the brand of their chain, and the customer only on his or her own', async () => {
    const facts = await factsOfSample(twcs)
    expect(facts[0]).toEqual({ channel: 'twitter', customer: '80001', queue: 'KettleCare' })
    expect(facts[1]).toEqual({ channel: 'twitter', queue: 'KettleCare' })
    expect(facts[6]).toEqual({ channel: 'twitter', customer: '80001' })
  })
})
