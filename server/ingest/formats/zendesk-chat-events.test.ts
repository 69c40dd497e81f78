import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { zendeskChatEvents } from './zendesk-chat-events'

describe('Zendesk chat events', () => {
  it('are messages or skipped; an account that is an agent’s anywhere is an agent’s everywhere', async () => {
    expect(await drawSample(zendeskChatEvents)).toEqual([
      '41.7.Kx 2025-03-03 10:00:30.500000 agent 7000000000009: Good morning, how can I help?',
      'skipped state_change',
      '41.7.Kx 2025-03-03 10:00:02.250000 customer 7000000000001: My kettle leaks',
      '41.7.Kx 2025-03-03 10:00:03.000000 bot* trigger: Please wait',
      '41.7.Kx 2025-03-03 10:00:04.000000 bot 7000000000009: Is this about',
      '41.7.Kx 2025-03-03 10:01:00.000000 agent 7000000000009: [attachment: manual.pdf]',
      'skipped state_change',
    ])
  })
})
