import type { ImportCounts, ImportState, SkipKind } from '#server/domain/import'
import { formatCount, formatUnits } from '../_format'

export const IMPORT_STATE_WORDS: Readonly<Record<ImportState, string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Being read',
  checked: 'Checked, not taken in yet',
  asking: 'Has a question for you',
  scoring: 'Being scored',
  committed: 'Taken in',
  undoing: 'Being undone',
  undone: 'Undone',
  failed: 'Not taken in',
}

const SKIP_WORDS: Readonly<Record<SkipKind, readonly [one: string, many: string]>> = {
  blank: ['blank row', 'blank rows'],
  preamble: ['line above the header', 'lines above the header'],
  footer: ['footer', 'footers'],
  repeated_header: ['repeated header', 'repeated headers'],
  draft: ['draft', 'drafts'],
  state_change: ['change of state', 'changes of state'],
  other_event: ['other event', 'other events'],
}

/** Whether an import goes on by itself, so that its page asks again and again. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'waiting' || state === 'reading' || state === 'scoring' || state === 'undoing'
}

/** What became of every record of a file; the parts make up the records read (rulings.md 43). */
export function sumWords(counts: ImportCounts): string {
  const parts = sumParts(counts).map(([count, words]) => `${formatCount(count)} ${words}`)
  return `${formatUnits(counts.recordsRead, 'record')} read = ${parts.join(' + ')}`
}

export function sumParts(counts: ImportCounts): readonly (readonly [count: number, words: string])[] {
  const facts = [[counts.facts, 'with facts only']] as const
  return [
    [counts.new, 'new'],
    [counts.changed, 'changed'],
    [counts.unchanged, 'already there'],
    [counts.duplicate, counts.duplicate === 1 ? 'double' : 'doubles'],
    [counts.rejected, 'rejected'],
    [counts.skipped, `skipped${skippedWords(counts.skippedByKind)}`],
    ...(counts.facts > 0 ? facts : []),
  ]
}

/** " (3 blank rows, 1 footer)"; nothing where nothing was skipped. */
function skippedWords(skippedByKind: ImportCounts['skippedByKind'] | undefined): string {
  // Imports of before skips were told apart have no kinds.
  const kinds = Object.entries(skippedByKind ?? {}) as [SkipKind, number][]
  const words = kinds.filter(([, n]) => n > 0).map(([kind, n]) => formatUnits(n, ...SKIP_WORDS[kind]))
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

/** What taking an import in will do, as its button says it. */
export function commitWords(counts: ImportCounts): string {
  const { newMessages, conversations, facts, changed, unchanged, rejected } = counts
  const main =
    newMessages > 0
      ? `Import ${formatUnits(newMessages, 'message')} in ${formatUnits(conversations, 'conversation')}`
      : facts > 0
        ? `Import the facts of ${formatUnits(facts, 'conversation')}`
        : 'Import what has changed'
  const beside = [
    changed > 0 ? `${formatCount(changed)} ${changed === 1 ? 'is' : 'are'} changed` : null,
    unchanged > 0 ? `${formatCount(unchanged)} ${unchanged === 1 ? 'is' : 'are'} there already` : null,
    rejected > 0 ? `${formatUnits(rejected, 'row')} ${rejected === 1 ? 'is' : 'are'} left out` : null,
  ].filter((words) => words !== null)
  return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`
}

/** Whether taking an import in would change anything. */
export function bringsAnything({ new: fresh, changed, facts, newMessages }: ImportCounts): boolean {
  return fresh + changed + facts + newMessages > 0
}

/** The first characters of a SHA-256, enough to compare by eye. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 12)
}
