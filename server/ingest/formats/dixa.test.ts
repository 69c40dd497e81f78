import { describe, expect, it } from 'vitest'
import { dixa } from './dixa'
import { drawSample } from './samples/testing'

describe('Dixa conversations', () => {
  it('tell facts in both spellings of times', async () => {
    expect(await drawSample(dixa)).toEqual([
      '601 assignee=Bo Finch channel=phone closedAt=2025-03-03 08:06:00+00:00 openedAt=2025-03-03T08:00:00Z queue=Kettle desk requestedAt=2025-03-03T08:01:00Z',
      '602 channel=chat closedAt=2025-03-03 08:10:20+00:00 openedAt=2025-03-03T08:10:00Z',
    ])
  })
})
