import type { Rejection, SkipKind } from '#server/domain/import'

/** Some entries of a file in order (CSV records, JSON objects, pieces of a transcript), before they are understood. */
export interface EntryBatch<Entry> {
  entries: readonly Entry[]
  /** Entries left out before any format saw them. */
  skipped: Partial<Record<SkipKind, number>>
  /** Entries that are none: an open quote, a broken object. */
  rejections: readonly Rejection[]
}

/** A file opened at its first entry. */
export interface FileEntries<Entry> {
  /** The first entries, at least a thousand where there are as many, fewer where these are huge. */
  first: EntryBatch<Entry>
  rest: AsyncGenerator<EntryBatch<Entry>>
}

export const SAMPLE_ENTRIES = 1000
/** A sample larger than this is enough, so that memory stays within a few huge entries. */
export const SAMPLE_CHARACTERS = 1 << 24
