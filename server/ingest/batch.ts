import type { ImportedConversation, ImportedMessage, ImportedTicket, Rejection, SkipKind } from '#server/domain/import'

/** What some records of a file became, in file order. */
export interface Batch {
  /** Of files whose records are messages or events. */
  messages: ImportedMessage[]
  /** Of files whose records pack whole conversations. */
  conversations: ImportedConversation[]
  /** Of files whose records are facts. */
  tickets: ImportedTicket[]
  /** What skipped events tell of their conversations, such as a closing; counted among `skipped`, not here. */
  asides: ImportedTicket[]
  rejections: Rejection[]
  skipped: Record<SkipKind, number>
  /** messages + conversations + tickets + rejections + skipped, always. */
  recordsRead: number
}
