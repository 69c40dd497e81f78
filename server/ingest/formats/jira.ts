import { parseJiraComment } from '../transcripts/jira-comment'
import type { Reading, ReadMessage, TableAdapter, TableRow } from './adapter'
import { isJira, JIRA_COLUMNS, jiraFacts } from './jira-columns'

/**
 * Jira's export of all fields with its repeated Comment columns. The description is the reporter's first message. Whether
 * a comment was internal is not told: all count as public.
 */
export const jira: TableAdapter = {
  content: 'table',
  id: 'jira',
  system: 'jira',
  title: 'Jira Service Management, issues with comments',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (header) =>
    isJira(header) && header.has('comment')
      ? 'It has the columns of a Jira export: Issue key, Summary and Comment.'
      : null,
  columns: { ...JIRA_COLUMNS, description: 'description' },
  read(row): Reading {
    const conversationId = row.field('conversationId')
    const facts = jiraFacts(row)
    const messages: ReadMessage[] = openingMessages(row)
    for (const cell of row.cells('comment')) {
      const entry = parseJiraComment(cell)?.entries[0]
      if (entry === undefined) return { kind: 'rejected', column: 'Comment', reason: NO_COMMENT }
      const { speaker, ...comment } = entry
      if (entry.text !== '') messages.push({ ...comment, ...authorOf(speaker) })
    }
    if (messages.length === 0)
      return { kind: 'facts', conversationId, facts, at: row.cell('updated') ?? row.field('openedAt') }
    return { kind: 'conversation', conversationId, messages, facts }
  },
}

const NO_COMMENT = 'A comment does not begin with its time and author, as in “14/Jul/25 3:42 PM;author;text”.'

function openingMessages(row: TableRow): ReadMessage[] {
  const text = row.text('description').trim()
  if (text === '') return []
  const author = { authorName: row.cell('reporter'), authorId: row.cell('reporter id') }
  return [{ time: row.field('openedAt'), role: 'customer', ...author, text }]
}

/** Jira Cloud writes an account id, other editions a user name or a display name. */
function authorOf(speaker: string | null): Pick<ReadMessage, 'authorName' | 'authorId'> {
  return speaker === null || speaker.includes(' ') ? { authorName: speaker } : { authorId: speaker }
}
