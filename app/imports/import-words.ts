import type { ImportCounts, ImportState } from '#server/domain/import'
import { formatCount } from '../_format'

export const IMPORT_STATE_WORDS: Readonly<Record<ImportState, string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Being read',
  scoring: 'Being scored',
  committed: 'Taken in',
  asking: 'Has a question for you',
  failed: 'Not taken in',
}

/** Whether an import goes on by itself, so that its page asks again and again. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'waiting' || state === 'reading' || state === 'scoring'
}

/** What became of every record of a file; the parts make up the records read (rulings.md 43). */
export function sumWords(counts: ImportCounts): string {
  const parts = sumParts(counts).map(([count, words]) => `${formatCount(count)} ${words}`)
  return `${formatCount(counts.recordsRead)} records read = ${parts.join(' + ')}`
}

export function sumParts(counts: ImportCounts): readonly (readonly [count: number, words: string])[] {
  const facts = [[counts.facts, 'with facts only']] as const
  return [
    [counts.new, 'new'],
    [counts.changed, 'changed'],
    [counts.unchanged, 'already there'],
    [counts.duplicate, counts.duplicate === 1 ? 'double' : 'doubles'],
    [counts.rejected, 'rejected'],
    [counts.skipped, 'skipped'],
    ...(counts.facts > 0 ? facts : []),
  ]
}
