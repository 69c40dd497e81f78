import type { ImportedMessage, ImportedTicket, Rejection } from '#server/domain/import'
import type { FileFinding } from '#server/domain/import-check'

/** What the caller knows about the import besides its files. */
export interface KnownBefore {
  /** Ids of conversations of earlier exports of the same source, inside this file's time span, that this file does not have. */
  missing: readonly string[]
  /** How many conversations the earlier exports have inside that time span. */
  missingOf: number
  /** The company's IANA zone. */
  zone: string
}

/** A file of the import that is read to its end. */
export interface FileEnd {
  /** Without the header. */
  recordsRead: number
  /** The file has a place for closing times, filled or not. */
  tellsClosings: boolean
}

/** One question put to the files of an import: sees each message once and keeps numbers only. */
export interface Check {
  /** `conversation` is the conversation's number, from 0. */
  message?(message: ImportedMessage, conversation: number): void
  ticket?(ticket: ImportedTicket, conversation: number): void
  rejection?(rejection: Rejection): void
  known?(conversation: number, storedAt: number, at: number): void
  fileEnd?(file: FileEnd): void
  findings(before: KnownBefore): FileFinding[]
}
