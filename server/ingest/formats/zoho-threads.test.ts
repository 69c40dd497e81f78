import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { readingsOfTable } from './testing'
import { zohoThreads } from './zoho-threads'

describe('Zoho Desk threads', () => {
  it('count from when they were received or sent; NULL is no text', async () => {
    expect(await drawSample(zohoThreads)).toEqual([
      'z1 2025-03-03T08:00.000Z customer Ada Quill/ada.quill@example.com: html <div>My kettle leaks</div>',
      'z1 2025-03-03T08:30:00.000Z agent help@shop.example.com: ',
      'z1 2025-03-03T08:31:00.000Z (agent) di@shop.example.com: Ask Bo',
      'rejected Direction: “Up” does not say who wrote the message: the column “Direction” must say In or Out.',
    ])
  })

  it('are known with the choices in the header as well', async () => {
    const csv =
      'ThreadExtId,TicketExtId,Content,SendDateTime,Direction (In/Out),isPrivate (True/False)\n1,z2,Hush,2025-03-03T08:00:00.000Z,Out,True\n'
    expect(await readingsOfTable(zohoThreads, csv)).toMatchObject([
      { conversationId: 'z2', message: { role: 'agent', visibility: 'internal' } },
    ])
  })
})
