/** Words of a rule's class for figures, which `figuresAsWords` writes in place of them; as many as figures are long. */
const stretched = (first: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => first + '_'.repeat(from + index - 1))

/** Numbers of up to two digits, without 0 and 1. */
export const smallNumbers = stretched('9', 1, 2)
/** Numbers of two digits and more. */
export const largeNumbers = stretched('9', 2, 12)
/** "$40", "12.50", "900€" */
export const sums = stretched('8', 2, 16)
/** "17:30", "5pm", "6 a.m." */
export const clockTimes = stretched('7', 2, 8)

const FIGURE =
  /(\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.?|p\.m\.?|o['’]?clock)\b|\b\d{1,2}:\d\d\b)|([$€£₹¥]\s?\d[\d,]{0,10}(?:\.\d{1,2})?|\b\d[\d,]{0,10}(?:\.\d\d?)?\s?[€£₹]|\b\d{1,7}[.,]\d\d\b(?![.,:/]?\d))|\b(\d[\d,]{0,10})\b/gi

let lastText = ''
let lastWritten = ''

/**
 * A text of the same length in which every figure is a word that rules can name: numbers as `smallNumbers` and
 * `largeNumbers`, sums of money as `sums`, times of day as `clockTimes`. "0" and "1" stay. The answer for the last text
 * is kept, since several rules look at one text in turn. Linear; empty for an empty text.
 */
export function figuresAsWords(text: string): string {
  if (text === lastText) return lastWritten
  lastText = text
  lastWritten = text.replace(FIGURE, (written: string, clock?: string, sum?: string) => {
    if (written === '0' || written === '1') return written
    const first = clock !== undefined ? '7' : sum !== undefined ? '8' : '9'
    const length = written.endsWith(',') ? written.length - 1 : written.length
    return first + '_'.repeat(length - 1) + written.slice(length)
  })
  return lastWritten
}
