import type { TextRange } from './import'

/**
 * The text with every character of `quoted` but line breaks replaced by a blank, so that places in it stay places in
 * `text`. The very same string where nothing is quoted. Ranges ascend and do not overlap; what lies outside the text is
 * left out.
 */
export function withoutQuoted(text: string, quoted: readonly TextRange[]): string {
  if (quoted.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of quoted) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
