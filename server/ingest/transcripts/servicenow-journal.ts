import type { ParsedTranscript, TranscriptEntry } from './parsed-transcript'
import { DATE_AND_CLOCK, plainBlanks } from './written-time'

const HEAD = new RegExp(
  `^\\s{0,3}(${DATE_AND_CLOCK})\\s{1,3}-\\s{1,3}([^\\n]{1,120}?)\\s{0,3}\\(([^()\\n]{3,40})\\)\\s{0,3}$`,
)

const INTERNAL_LABELS = new Set(
  'work notes, work note, arbeitsnotizen, notes de travail, notas de trabajo, notas do trabalho, werknotities, note di lavoro'.split(
    ', ',
  ),
)
const PUBLIC_LABELS = new Set(
  'additional comments, additional comment, comments, customer visible, zusätzliche kommentare, kommentare, commentaires supplémentaires, commentaires, comentarios adicionales, comentários adicionais, aanvullende opmerkingen, commenti aggiuntivi'.split(
    ', ',
  ),
)

/**
 * A ServiceNow journal (formats.md 4.4): head lines "2024-01-05 10:11:12 - Jane Doe (Work notes)", each followed by its
 * text, which may hold blank lines. A work note is an agent's and internal. Entries come oldest first, whatever the order
 * of the journal. Null where the text does not begin with a head line.
 */
export function parseServicenowJournal(text: string): ParsedTranscript | null {
  const lines = text.replace(/\r\n?/g, '\n').trimStart().split('\n')
  const entries: (TranscriptEntry & { lines: string[] })[] = []
  for (const line of lines) {
    const head = readHead(line)
    if (head !== null) entries.push({ ...head, text: '', lines: [] })
    else if (entries.length === 0) return null
    else entries.at(-1)?.lines.push(line)
  }
  if (entries.length === 0) return null
  const read = entries.map(({ lines: body, ...entry }) => ({ ...entry, text: body.join('\n').trim() }))
  const filled = read.filter((entry) => entry.text !== '')
  if (!isOldestFirst(filled)) filled.reverse()
  return { grammar: 'servicenow-journal', matchedShare: 1, start: null, isCut: false, entries: filled }
}

function readHead(line: string): Omit<TranscriptEntry, 'text'> | null {
  if (line.length > 250) return null
  const [, time, speaker, label] = HEAD.exec(plainBlanks(line)) ?? []
  if (time === undefined || speaker === undefined || label === undefined) return null
  const key = label.trim().toLowerCase()
  if (INTERNAL_LABELS.has(key)) return { speaker, role: 'agent', visibility: 'internal', time }
  return PUBLIC_LABELS.has(key) ? { speaker, role: null, visibility: 'public', time } : null
}

const YEAR_FIRST = /^\d{4}-\d{2}-\d{2} \d{2}:/

/** Told by the times where these sort as they are written; else a journal is newest first. */
function isOldestFirst(entries: readonly TranscriptEntry[]): boolean {
  const first = entries[0]?.time
  const last = entries.at(-1)?.time
  if (typeof first !== 'string' || typeof last !== 'string') return false
  return YEAR_FIRST.test(first) && YEAR_FIRST.test(last) && first < last
}
