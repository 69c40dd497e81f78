import { describe, expect, it } from 'vitest'
import { intercomHistory } from './intercom-history'
import { drawSample } from './samples/testing'

describe('Intercom’s conversation history', () => {
  it('tells every state; only a customer is a requester', async () => {
    expect(await drawSample(intercomHistory)).toEqual([
      '15001 assignee=40 channel=email csat=4 customer=5f0c openedAt=2025-03-03 08:00:00 priority=not_priority requester=5f0c status=closed subject=Kettle',
      '15001 channel=email customer=5f0c openedAt=2025-03-03 08:00:00 priority=not_priority requester=5f0c status=open subject=Kettle',
      '15002 assignee=41 channel=chat openedAt=2025-03-03 09:00:00 priority=priority status=open',
    ])
  })
})
