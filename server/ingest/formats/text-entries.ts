export interface TextEntry {
  /** Line of the file on which the entry starts, from 1. */
  line: number
  text: string
}

/**
 * Lines to entries: an entry begins with a line that starts one and takes the lines up to the next. Lines before the
 * first such line are an entry of their own; blank lines at the end of an entry are dropped. No lines, no entries.
 */
export function splitEntries(
  lines: readonly string[],
  firstLine: number,
  startsEntry: (line: string) => boolean,
): TextEntry[] {
  const entries: { line: number; lines: string[] }[] = []
  for (const [index, line] of lines.entries()) {
    const current = entries.at(-1)
    if (current === undefined || startsEntry(line)) entries.push({ line: firstLine + index, lines: [line] })
    else current.lines.push(line)
  }
  return entries
    .map(({ line, lines }) => ({ line, text: lines.join('\n').trimEnd() }))
    .filter(({ text }) => text !== '')
}
