import { htmlToText } from '../html-text'
import { parseClockedLines } from './clocked-lines'
import { parseJiraComment } from './jira-comment'
import { parseJsonCell } from './json-cell'
import type { ParsedTranscript } from './parsed-transcript'
import { parseSalesforceBody } from './salesforce-body'
import { parseServicenowJournal } from './servicenow-journal'
import { parseWhatsapp } from './whatsapp'

/**
 * A transcript packed into one text, split into its entries by the grammar that fits, those with a structure of their own
 * before the one that guesses at lines (formats.md 4). `recordStart` is when the record that holds the text says that it
 * began: times of day and offsets without a date count from it, and are null without it. Null where no grammar fits.
 */
export function parseTranscript(cell: string, recordStart: string | number | null = null): ParsedTranscript | null {
  if (cell.trim() === '') return null
  return (
    parseJsonCell(cell) ??
    parseSalesforceBody(cell, recordStart) ??
    parseServicenowJournal(cell) ??
    parseWhatsapp(cell) ??
    parseJiraComment(cell) ??
    parseClockedLines(linesOf(cell), recordStart)
  )
}

const STARTS_WITH_TAG = /^\s{0,200}<(?:p|div|ul|ol|table|html|body|span|b|strong)\b/i
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]{0,100}>/gi

/** HTML as its lines, unless somebody only wrote of tags; and line breaks written as "\n" as line breaks. */
function linesOf(cell: string): string {
  const breaks = cell.match(BREAK)?.length ?? 0
  if (breaks > 0 && (STARTS_WITH_TAG.test(cell) || breaks >= cell.split('\n').length - 1)) return htmlToText(cell)
  return cell.includes('\n') ? cell : cell.replace(/\\r\\n|\\n/g, '\n')
}
