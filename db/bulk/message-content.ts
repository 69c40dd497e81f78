import type { AuthorRole, AutomaticMark, Visibility } from '#server/domain/conversation'

/** What a message says, and what a later export may change. */
export interface MessageContent {
  at: number
  atRaw: string | null
  atAmbiguous: boolean
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  /** Ranges as stored, in JSON; null is none. */
  quoted: string | null
  text: string
}

/** What one import told of a message, each content in order, as far as it differs from how the message first came. */
export interface Told {
  contents: readonly Partial<MessageContent>[]
  /** Set where the import names its author, vendor or id otherwise. */
  author?: ToldAuthor
}

/** Names, not ids: an import that only told them otherwise makes no agent and no vendor. */
export interface ToldAuthor {
  externalId: string | null
  authorName: string | null
  vendor: string | null
  /** Null for authors who are no agents. */
  agentKey: string | null
  agentName: string | null
  team: string | null
}

export interface MessageVersion {
  content: MessageContent
  /** The import that brought it. */
  by: number
  replacedBy: number
}

export interface ContentRow {
  at: number
  atRaw: string | null
  atAmbiguous: number
  role: AuthorRole
  visibility: Visibility
  automatic: AutomaticMark | null
  quoted: string | null
  text: string
}

/** The columns of `ContentRow` in a table with an alias. */
export const contentColumns = (table: string) =>
  `${table}.at, ${table}.at_raw AS atRaw, ${table}.at_ambiguous AS atAmbiguous, ${table}.role, ${table}.visibility,
  ${table}.automatic, ${table}.quoted, ${table}.text`

export function contentOfRow(row: ContentRow): MessageContent {
  const { at, atRaw, atAmbiguous, role, visibility, automatic, quoted, text } = row
  return { at, atRaw, atAmbiguous: atAmbiguous === 1, role, visibility, automatic, quoted, text }
}
