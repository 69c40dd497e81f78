import type { Detector } from '#server/domain/detector'
import { BadInput } from '#server/domain/refusal'

/** One sentence with what a reader says of it. */
export interface LabelledSentence {
  /** Line of the file, from 1. */
  line: number
  id: string
  corpus: string
  text: string
  isPositive: boolean
  /** Defensible either way. */
  isBorderline: boolean
}

/** What a detector's column may be called besides its own name and `label`. */
const OTHER_NAMES: Readonly<Partial<Record<Detector, string>>> = { urgency: 'urgent' }

/** Columns that label something, by which a note may say what is borderline: "borderline:urgent". */
const LABELS = /borderline:([a-z_]+)/g

/**
 * Labelled sentences for a detector, out of tab-separated text with a header: columns `text`, and `label` or the detector's
 * own ("next_step"), each 1 or 0; `id`, `corpus` and `note` where there are any. A row is borderline where its note says so,
 * for this column or for all. Blank lines are left out. Throws BadInput that names the line and what is expected.
 */
export function parseLabelledSentences(tsv: string, detector: Detector): LabelledSentence[] {
  const [header = '', ...lines] = tsv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = header.split('\t').map((name) => name.trim())
  const textAt = columns.indexOf('text')
  const labelAt = labelColumnOf(columns, detector)
  if (textAt < 0 || labelAt < 0) throw new BadInput(whatIsMissing(textAt, detector))
  const labelName = columns[labelAt] ?? ''
  return lines.flatMap((written, index) => {
    if (written.trim() === '') return []
    const cells = written.split('\t')
    const line = index + 2
    const label = cells[labelAt]?.trim()
    if (label !== '0' && label !== '1')
      throw new BadInput(
        `Line ${line}: "${labelName}" must be 1 or 0, not ${JSON.stringify(label ?? '')}. Correct the line.`,
      )
    const cell = (name: string) => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '') : '')
    return [
      {
        line,
        id: cell('id'),
        corpus: cell('corpus'),
        text: cells[textAt] ?? '',
        isPositive: label === '1',
        isBorderline: isBorderline(cell('note'), labelName, columns),
      },
    ]
  })
}

function labelColumnOf(columns: readonly string[], detector: Detector): number {
  const names = [detector.replaceAll('-', '_'), OTHER_NAMES[detector] ?? '', 'label']
  const name = names.find((candidate) => columns.includes(candidate))
  return name === undefined ? -1 : columns.indexOf(name)
}

function whatIsMissing(textAt: number, detector: Detector): string {
  const name = textAt < 0 ? 'text' : `label (or ${detector.replaceAll('-', '_')})`
  return `Line 1: there is no column "${name}". Name the columns in the first line, with tabs between them.`
}

/** A note that names a label column is about that one only. */
function isBorderline(note: string, labelName: string, columns: readonly string[]): boolean {
  if (!note.includes('borderline')) return false
  const named = [...note.matchAll(LABELS)].flatMap(([, name = '']) => (columns.includes(name) ? [name] : []))
  return named.length === 0 || named.includes(labelName)
}
