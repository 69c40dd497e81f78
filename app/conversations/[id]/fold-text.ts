import type { NumberedRange } from '../../_ui/prepare-evidence'

export const SHOWN_CHARACTERS = 4000

/** A stretch of a message's text, with the evidence in it counted from its own start. */
export interface TextPart {
  text: string
  ranges: readonly NumberedRange[]
}

/** A text as what is shown at once and, where it is very long, what is folded away. The parts joined are the text. */
export function foldText(text: string, ranges: readonly NumberedRange[]): readonly TextPart[] {
  if (text.length <= SHOWN_CHARACTERS) return [{ text, ranges }]
  const cut = endsInHalf(text, SHOWN_CHARACTERS) ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS
  return [partOf(text, ranges, 0, cut), partOf(text, ranges, cut, text.length)]
}

function partOf(text: string, ranges: readonly NumberedRange[], from: number, to: number): TextPart {
  const inside = ranges.filter(({ start, end }) => start < to && end > from)
  return {
    text: text.slice(from, to),
    ranges: inside.map((range) => ({
      ...range,
      start: Math.max(from, range.start) - from,
      end: Math.min(to, range.end) - from,
    })),
  }
}

/** Whether a cut here would take a character outside the basic plane apart. */
function endsInHalf(text: string, cut: number): boolean {
  const unit = text.charCodeAt(cut - 1)
  return unit >= 0xd800 && unit <= 0xdbff
}
