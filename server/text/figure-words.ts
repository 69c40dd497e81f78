/** Words of a rule's class for figures, which no text can hold: a figure is read as one of them besides itself. */
const NUMBER = '#number'
const LARGE = '#large'
const SUM = '#sum'
const CLOCK = '#clock'

/** Numbers of up to two digits, without 0 and 1. */
export const smallNumbers = [NUMBER]
/** Numbers of two digits and more. */
export const largeNumbers = [LARGE]
/** "$40", "12.50", "900€" */
export const sums = [SUM]
/** "17:30", "5pm", "6 a.m." */
export const clockTimes = [CLOCK]

/** Every kind of figure, as the words of rules that it is. */
export const FIGURE_KINDS: readonly (readonly string[])[] = [[NUMBER], [NUMBER, LARGE], [LARGE], [SUM], [CLOCK]]
const [SMALL_ONLY, SMALL_AND_LARGE, LARGE_ONLY, IS_SUM, IS_CLOCK] = [0, 1, 2, 3, 4]

const FIGURE =
  /(\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.?|p\.m\.?|o['’]?clock)(?![\p{L}\p{N}_])|\d{1,2}:\d\d\b)|([$€£₹¥]\s?\d[\d,]{0,10}(?:\.\d{1,2})?|\d[\d,]{0,10}(?:\.\d\d?)?\s?[€£₹]|\d{1,7}[.,]\d\d\b(?![.,:/]?\d))|(\d[\d,]{0,10})\b/iuy

/** A figure that begins at a character of a text: where it ends, and its place in `FIGURE_KINDS`. */
export interface Figure {
  end: number
  kind: number
}

/** The figure that begins right at a character, or null; "0" and "1" are none, nor is "3rd". */
export function figureAt(text: string, at: number): Figure | null {
  FIGURE.lastIndex = at
  const match = FIGURE.exec(text)
  if (match === null) return null
  const [written, clock, sum] = match
  if (clock !== undefined) return { end: at + written.length, kind: IS_CLOCK }
  if (sum !== undefined) return { end: at + written.length, kind: IS_SUM }
  const length = written.endsWith(',') ? written.length - 1 : written.length
  if (written === '0' || written === '1') return null
  return { end: at + length, kind: length === 1 ? SMALL_ONLY : length === 2 ? SMALL_AND_LARGE : LARGE_ONLY }
}
