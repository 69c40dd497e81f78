import type { TextRange } from '#server/domain/import'

const CHARACTERS_AROUND = 600

/** The stretch of a text that holds all of some ranges and a good deal around them; all of it where it is not long. */
export function contextAround(text: string, ranges: readonly TextRange[]): TextRange {
  const first = Math.min(text.length, ...ranges.map(({ start }) => start))
  const last = Math.max(0, ...ranges.map(({ end }) => end))
  return {
    start: wholeCharacters(text, Math.max(0, first - CHARACTERS_AROUND)),
    end: wholeCharacters(text, Math.min(text.length, last + CHARACTERS_AROUND)),
  }
}

/** The place of a cut, or the one before it where it would take a character outside the basic plane apart. */
function wholeCharacters(text: string, cut: number): number {
  const unit = text.charCodeAt(cut)
  return unit >= 0xdc00 && unit <= 0xdfff ? Math.max(0, cut - 1) : cut
}
