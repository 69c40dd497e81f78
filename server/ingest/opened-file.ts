import type { ImportQuestion } from '#server/domain/import'
import type { ImportColumn } from '#server/domain/import-check'
import type { Batch } from './batch'

/**
 * A file in reading: its sample has been looked at. Where it needs a survey, `survey` takes every entry beyond the
 * sample; then `questions` is asked once, and where it is empty `take` takes the entries in file order.
 */
export interface OpenedFile<Entry> {
  columns: readonly ImportColumn[]
  closingsTold: boolean
  needsSurvey: boolean
  survey(entry: Entry): void
  /** What header, options, times and authors leave open; empty when reading may begin. */
  questions(): readonly ImportQuestion[]
  /** Adds what the entry became; exactly one of messages, conversations, tickets, rejections and skipped. Throws QuestionsLeft where the entry opens a question that the sample did not. */
  take(entry: Entry, into: Batch): void
  /** After reading: rows of one conversation that follow each other run backwards in time more often than forwards. */
  newestFirst(): boolean
  /** Times as written and as understood, the first five different ones. */
  times(): readonly { raw: string; at: number }[]
}
