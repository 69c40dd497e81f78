import type { TableAdapter } from './adapter'

export const JOURNAL_TABLE =
  'This is ServiceNow’s table of journal entries (sys_journal_field), which lacks what the caller wrote first: export the list of incidents with the column “Comments and Work notes” instead.'

/** Entries of journals without the incidents around them: who asked, and the opening message, are not in it. */
export const servicenowJournalFields: TableAdapter = {
  content: 'table',
  id: 'servicenow-journal-fields',
  system: 'servicenow',
  title: 'ServiceNow journal entries (CSV without incidents; cannot be measured)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (header) =>
    header.has('element', 'element id', 'value') && (header.has('sys created on') || header.has('created'))
      ? 'The header names element, element_id and value, like ServiceNow’s table of journal entries.'
      : null,
  columns: { conversationId: 'element id', text: 'value' },
  refusal: JOURNAL_TABLE,
  read: () => ({ kind: 'rejected', column: null, reason: JOURNAL_TABLE }),
}
