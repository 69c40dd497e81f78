import type { ImportedMessage, ImportOptions, ImportQuestion, Rejection, SkipKind } from '#server/domain/import'
import type { CsvRecord } from '../read-csv'

/** One export shape. Exactly one adapter may claim a file. */
export interface Adapter {
  id: string
  /** What the screen calls it. */
  title: string
  claims(header: readonly string[]): boolean
  /** One sentence for a header that nobody claims: what this shape lacks in it. */
  missing(header: readonly string[]): string
  /**
   * `sample` are the first records after the header, at most 1,000. Throws BadInput for an option that cannot be used.
   */
  open(header: readonly string[], options: ImportOptions, sample: readonly CsvRecord[]): OpenedFile
}

export interface MappedColumn {
  header: string
  /** Null for a column that is not read. */
  field: string | null
}

export interface Skipped {
  skipped: SkipKind
}

/** A file in reading. Call `survey` for every record beyond the sample where it is needed, `decideTimes` once, then `toMessage` in file order. */
export interface OpenedFile {
  columns: readonly MappedColumn[]
  /** Whether the export tells closings at all (rulings.md 7). */
  closingsTold: boolean
  /** What header and options leave open. */
  questions: readonly ImportQuestion[]
  needsTimeSurvey: boolean
  survey(record: CsvRecord): void
  /** What the times leave open; empty when reading may begin. */
  decideTimes(): readonly ImportQuestion[]
  toMessage(record: CsvRecord): ImportedMessage | Rejection | Skipped
  /** After reading: rows of one conversation that follow each other run backwards in time more often than forwards. */
  newestFirst(): boolean
}
