import { describe, expect, it } from 'vitest'
import { kaggleTickets } from './kaggle-tickets'
import { drawSample } from './samples/testing'

describe('The invented tickets of Kaggle', () => {
  it('tell no times', async () => {
    expect(await drawSample(kaggleTickets)).toEqual([
      '1 channel=Social media csat=3.0 customer=ada.quill@example.com priority=Critical requester=ada.quill@example.com+Ada Quill status=Closed subject=Leak topic=Technical issue',
    ])
  })
})
