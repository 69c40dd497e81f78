import type { ImportOptions } from '#server/domain/import'
import type { LinkedTickets } from './linked-tickets'

/** What reading one file may depend on besides its bytes. */
export interface FileContext {
  /** Without folders. */
  fileName: string
  options: ImportOptions
  /** Tickets of another file of the same import; null where there is none. */
  tickets: LinkedTickets | null
}
