import { describe, expect, it } from 'vitest'
import { front } from './front'
import { drawSample } from './samples/testing'

describe('Front messages', () => {
  it('are inbound or outbound; an autoreply is automatic, a shared address is nobody’s', async () => {
    expect(await drawSample(front)).toEqual([
      '900 2025-03-03 08:00:00 customer Ada Quill/ada.quill@example.com: My kettle leaks and',
      '900 2025-03-03 08:00:03 agent* help@shop.example.com: We got your mail',
      '900 2025-03-03 08:30:00 agent Bo Finch: Which kettle',
      'rejected Direction: “Sideways” does not say who wrote the message: the column “Direction” must say Inbound or Outbound.',
    ])
  })
})
