import { describe, expect, it } from 'vitest'
import { gorgiasMessages } from './gorgias-messages'
import { drawSample } from './samples/testing'

describe('Gorgias messages', () => {
  it('are known by the ticket’s id and the sender in a cell; a broken sender is refused', async () => {
    expect(await drawSample(gorgiasMessages)).toEqual([
      '8801 2025-03-03 08:30:00.369865 ? Shop Team/help@shop.example.com: It is on its way.||On Mon, Mar 03, 2025, at 08:00 AM, Ada Quill <ada.quill@example.com> wrote:|Where is my kettle?',
      '8801 2025-03-03 08:00:00 ? Ada Quill/ada.quill@example.com: Where is my kettle?',
      '8801 2025-03-03 08:45:00 ? Ada Quill/ada.quill@example.com: ',
      'rejected sender_info: The column “sender_info” does not tell name or address of the sender.',
    ])
  })
})
