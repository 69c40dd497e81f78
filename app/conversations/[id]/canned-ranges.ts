import type { TextRange } from '#server/domain/import'
import type { ExplainedReply } from '../../_trpc/outputs'
import type { CannedRange } from '../../_ui/prepare-stretches'

/**
 * The template's words in a reply and what fills its slots, in order. Marks behind a word go with it: a full stop alone
 * would look like the agent's own. What is quoted is somebody else's and stays out. `quoted` ascends without overlaps.
 */
export function cannedRanges(
  text: string,
  { covered, slots }: Pick<ExplainedReply, 'covered' | 'slots'>,
  quoted: readonly TextRange[] = [],
): readonly CannedRange[] {
  const ranges = [
    ...covered.map(({ start, end }): CannedRange => ({ start, end, slot: null })),
    ...slots.map(({ start, end, kind }): CannedRange => ({ start, end, slot: kind })),
  ].sort((a, b) => a.start - b.start)
  return ranges.flatMap((range, index) => {
    if (range.slot !== null) return without(quoted, range)
    const most = ranges[index + 1]?.start ?? text.length
    const end = Math.max(range.end, Math.min(most, range.end + marksBehind(text, range.end)))
    return without(quoted, { ...range, end })
  })
}

function without(quoted: readonly TextRange[], range: CannedRange): CannedRange[] {
  const pieces: CannedRange[] = []
  let at = range.start
  for (const { start, end } of quoted) {
    if (start >= range.end) break
    if (start > at) pieces.push({ ...range, start: at, end: start })
    at = Math.max(at, end)
  }
  return at < range.end ? [...pieces, { ...range, start: at }] : pieces
}

const MOST_MARKS = 8

function marksBehind(text: string, at: number): number {
  return /^[^\p{L}\p{N}\s]*/u.exec(text.slice(at, at + MOST_MARKS))?.[0].length ?? 0
}
