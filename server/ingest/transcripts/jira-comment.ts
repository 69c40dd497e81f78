import { parseTimeShape } from '../time-shape'
import type { ParsedTranscript } from './parsed-transcript'

/**
 * A comment of a Jira export (formats.md 4.5): "time;author;text", of which the text may hold further semicolons. Whether
 * customers saw it is not told; it counts as public. Null where the first part is no time.
 */
export function parseJiraComment(cell: string): ParsedTranscript | null {
  const first = cell.slice(0, 60).indexOf(';')
  const second = cell.slice(0, first + 202).indexOf(';', first + 1)
  if (first === -1 || second === -1) return null
  const time = cell.slice(0, first).trim()
  if (parseTimeShape(time) === null) return null
  const speaker = cell.slice(first + 1, second).trim() || null
  const text = cell.slice(second + 1).trim()
  return {
    grammar: 'jira-comment',
    matchedShare: 1,
    start: null,
    isCut: false,
    entries: [{ speaker, role: null, visibility: 'public', time, text }],
  }
}
