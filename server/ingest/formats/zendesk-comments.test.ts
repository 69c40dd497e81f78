import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { zendeskComments } from './zendesk-comments'

describe('Zendesk comments', () => {
  it('leave the role to the author, keep “None” a text, and are refused where they do not say who may read them', async () => {
    expect(await drawSample(zendeskComments)).toEqual([
      '501 2025-03-03 08:00:00 ? 7000000000001: My kettle leaks.|Since Monday, by the way.',
      '501 2025-03-03 08:00:05 bot* -1: Thank you for writing to us.',
      '501 2025-03-03 08:20:00 (?) 7000000000009: Third kettle this week, ask Bo',
      '501 2025-03-03 08:31:00 ? 7000000000009: None',
      'rejected public: The column “public” is empty here: it must say true or false.',
      'rejected public: “perhaps” is neither true nor false, which the column “public” must say.',
    ])
  })
})
