import { describe, expect, it } from 'vitest'
import { drawSample } from './samples/testing'
import { readingsOfTable } from './testing'
import { ticketTable } from './ticket-table'

describe('A table of tickets', () => {
  it('tells facts by the names of its columns', async () => {
    expect(await drawSample(ticketTable)).toEqual([
      'K-1 assignee=Bo Finch closedAt=2025-03-04 08:00:00 customer=ada.quill@example.com openedAt=2025-03-03 08:00:00 priority=P1 queue=Night desk requester=ada.quill@example.com status=Closed',
      'K-2 openedAt=2025-03-03 09:00:00 priority=P3 queue=Day desk status=Open',
    ])
  })

  it('of Zoho Desk are named by the ids of its own migration', async () => {
    const csv =
      'TicketExtId,Subject,Status,ContactExtId,Created Time,Closed Time\nT1,Lamp,Open,C1,2025-03-03T08:00:00.000Z,\n'
    expect(await readingsOfTable(ticketTable, csv)).toMatchObject([{ conversationId: 'T1', facts: { customer: 'C1' } }])
  })

  it.each([
    ['Ticket-ID,Ticketname,Ticketstatus,Erstellungsdatum,Schließungsdatum,Ticketinhaber,Quelle', 'German'],
    [
      'ID du ticket,Nom du ticket,Statut du ticket,Date de création,Date de fermeture,Propriétaire du ticket,Canal',
      'French',
    ],
    [
      'ID del ticket,Nombre del ticket,Estado del ticket,Fecha de creación,Fecha de cierre,Propietario del ticket,Fuente',
      'Spanish',
    ],
    [
      'ID do ticket,Nome do ticket,Status do ticket,Data de criação,Data de fechamento,Proprietário do ticket,Fonte',
      'Portuguese',
    ],
  ])('tells the same in %s', async (header) => {
    const [only] = await readingsOfTable(
      ticketTable,
      `${header}\nK-1,Lamp,Zu,2025-03-03 08:00,2025-03-04 08:00,Bo,Mail\n`,
    )
    expect(only).toMatchObject({
      kind: 'facts',
      conversationId: 'K-1',
      facts: {
        subject: 'Lamp',
        status: 'Zu',
        openedAt: '2025-03-03 08:00',
        closedAt: '2025-03-04 08:00',
        assignee: 'Bo',
        channel: 'Mail',
      },
    })
  })
})
