import { describe, expect, it } from 'vitest'
import { livechat } from './livechat'
import { drawSample } from './samples/testing'

describe('LiveChat’s report', () => {
  it('folds numbered columns, also where cells are in single quotes', async () => {
    expect(await drawSample(livechat)).toEqual([
      'QX01 assignee=Bo Finch channel=chat csat=good customer=v-77 openedAt=2025-03-03 10:00:00 queue=Night desk requester=v-77 tags=kettle, leak',
      'QX02 channel=chat customer=v-78 openedAt=2025-03-03 11:00:00 queue=Day desk requester=v-78 tags=lid',
    ])
  })
})
