import type { ImportedTicket } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'

/** What the file of tickets tells of one of them, for the messages of another file. */
export interface LinkedTicket {
  requester: ReadonlySet<string>
  vendor: string | null
  queue: string | null
  assignee: string | null
}

/** The tickets of an import whose messages are in another file, by conversation id. */
export interface LinkedTickets {
  add(ticket: ImportedTicket): void
  /** Null for a ticket that the file does not have. */
  find(conversationId: string): LinkedTicket | null
  /** Whether any ticket has a vendor, a queue, or an assignee. */
  tells(fact: 'vendor' | 'queue' | 'assignee'): boolean
}

/** Starts without any ticket. Of several versions of one the later told vendor, queue and assignee hold; requesters add up. */
export function createLinkedTickets(): LinkedTickets {
  const tickets = new Map<string, LinkedTicket>()
  const told = { vendor: false, queue: false, assignee: false }
  return {
    add({ conversationId, requester, vendor, facts }) {
      const known = tickets.get(conversationId)
      told.vendor ||= vendor !== null
      told.queue ||= facts.queue !== null
      told.assignee ||= facts.assignee !== null
      tickets.set(conversationId, {
        requester: new Set([...(known?.requester ?? []), ...requester.map(nameKey)]),
        vendor: vendor ?? known?.vendor ?? null,
        queue: facts.queue ?? known?.queue ?? null,
        assignee: facts.assignee ?? known?.assignee ?? null,
      })
    },
    find: (conversationId) => tickets.get(conversationId) ?? null,
    tells: (fact) => told[fact],
  }
}
