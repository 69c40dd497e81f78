/** A line of a mail with something in it. */
export interface MailLine {
  /** Where it begins and ends in the text; the line break is not part of it. */
  start: number
  end: number
  /** Counts all lines, blank ones too. */
  number: number
  /** What is written in it, trimmed; the beginning of it where the line is long. */
  words: string
}

/** Longer lines are prose: no marker, introducer or signature is looked for in them. */
export const LONGEST_LINE = 400

/** No mail is as long; of a hostile text all further lines are one. */
const MOST_LINES = 15_000

/** The lines of a text that are not blank. */
export function mailLines(text: string): MailLine[] {
  const lines: MailLine[] = []
  let start = 0
  for (let number = 0; start < text.length; number++) {
    const found = text.indexOf('\n', start)
    const end = found === -1 || lines.length === MOST_LINES - 1 ? text.length : found
    if (end > start) {
      const words = text.slice(start, Math.min(end, start + LONGEST_LINE + 1)).trim()
      if (words !== '') lines.push({ start, end, number, words })
    }
    start = end + 1
  }
  return lines
}

/** Whether every one of these lines follows the one before without a blank line between. */
export function areTogether(lines: readonly MailLine[]): boolean {
  return lines.every((line, at) => at === 0 || line.number === (lines[at - 1]?.number ?? 0) + 1)
}

/** A line of dashes, underscores, equal signs or stars and nothing else. */
export function isRule(words: string): boolean {
  return /^[-_=*\u2014\u2013\s]{2,200}$/.test(words)
}
