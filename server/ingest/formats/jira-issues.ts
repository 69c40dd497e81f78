import type { TableAdapter } from './adapter'
import { isJira, JIRA_COLUMNS, jiraFacts } from './jira-columns'

/** Jira's export without Comment columns: facts only. */
export const jiraIssues: TableAdapter = {
  content: 'table',
  id: 'jira-issues',
  system: 'jira',
  title: 'Jira Service Management, issues without comments',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (header) =>
    isJira(header) && !header.has('comment')
      ? 'It has the columns of a Jira export, Issue key and Summary, but none with comments.'
      : null,
  columns: JIRA_COLUMNS,
  read: (row) => ({
    kind: 'facts',
    conversationId: row.field('conversationId'),
    facts: jiraFacts(row),
    at: row.cell('updated') ?? row.field('openedAt'),
  }),
}
