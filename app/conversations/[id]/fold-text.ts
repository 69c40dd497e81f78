import type { TextRange } from '#server/domain/import'
import type { NumberedRange } from '../../_ui/prepare-evidence'
import type { CannedRange } from '../../_ui/prepare-stretches'

export const SHOWN_CHARACTERS = 4000

/** `quoted` and `signature`: written before, or below every mail. `rest`: all that follows in a very long text. */
export type Fold = 'quoted' | 'signature' | 'rest'

/** A stretch of a message's text, with the evidence and the template's words in it counted from its own start. */
export interface TextPart {
  /** Where it starts in the message's text. */
  start: number
  text: string
  ranges: readonly NumberedRange[]
  canned: readonly CannedRange[]
  /** Null for what is shown at once. */
  fold: Fold | null
}

/**
 * A text as what is shown at once and what is folded away: quoted mails, signatures, and what is beyond the first
 * characters of a very long one. The parts joined are the text. `quoted` ascends without overlaps.
 */
export function foldText(
  text: string,
  ranges: readonly NumberedRange[],
  quoted: readonly TextRange[] = [],
  canned: readonly CannedRange[] = [],
): readonly TextPart[] {
  const parts: TextPart[] = []
  const partOf = (from: number, to: number, fold: Fold | null): TextPart => ({
    start: from,
    text: text.slice(from, to),
    ranges: within(ranges, from, to),
    canned: within(canned, from, to),
    fold,
  })
  let shown = 0
  for (const { start, end, fold } of stretchesOf(text, quoted)) {
    if (fold === null && shown + end - start > SHOWN_CHARACTERS) {
      const cut = wholeCharacters(text, start + SHOWN_CHARACTERS - shown)
      if (cut > start) parts.push(partOf(start, cut, null))
      return [...parts, partOf(cut, text.length, 'rest')]
    }
    if (fold === null) shown += end - start
    parts.push(partOf(start, end, fold))
  }
  return parts.length > 0 ? parts : [partOf(0, text.length, null)]
}

function stretchesOf(text: string, quoted: readonly TextRange[]): (TextRange & { fold: Fold | null })[] {
  const stretches: (TextRange & { fold: Fold | null })[] = []
  let at = 0
  for (const range of quoted) {
    const start = Math.max(at, range.start)
    const end = Math.min(range.end, text.length)
    if (end <= start) continue
    if (start > at) stretches.push({ start: at, end: start, fold: null })
    stretches.push({ start, end, fold: foldOf(text.slice(start, start + 100)) })
    at = end
  }
  if (at < text.length) stretches.push({ start: at, end: text.length, fold: null })
  return stretches
}

/** A signature begins with its line of dashes, or says what it was sent from. */
function foldOf(beginning: string): Fold {
  return /^\s*(?:--|—|__|sent from my )/i.test(beginning) ? 'signature' : 'quoted'
}

/** The ranges in [from, to), cut to it and counted from its start. */
function within<Range extends TextRange>(ranges: readonly Range[], from: number, to: number): Range[] {
  return ranges
    .filter(({ start, end }) => start < to && end > from)
    .map((range) => ({ ...range, start: Math.max(from, range.start) - from, end: Math.min(to, range.end) - from }))
}

/** The place of a cut, or the one before it where it would take a character outside the basic plane apart. */
function wholeCharacters(text: string, cut: number): number {
  const unit = text.charCodeAt(cut - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? cut - 1 : cut
}
