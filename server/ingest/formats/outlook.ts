import type { TableAdapter } from './adapter'
import { countKeys } from './count-keys'

const NO_DATES =
  'This is a folder exported from Outlook as CSV, which does not say when a mail was written: export the conversations from the helpdesk as CSV or JSON instead.'

/** Outlook's export of a folder, which lacks every date: nothing in it can be measured (formats.md 3.15). */
export const outlook: TableAdapter = {
  content: 'table',
  id: 'outlook',
  system: 'outlook',
  title: 'Outlook folder (CSV without dates; cannot be measured)',
  grain: 'message',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    const dates = countKeys(header, 'date, sent, sent on, sent at, received, received on, received at, time, created')
    return header.has('subject', 'body', 'from name', 'from address', 'from type') && dates === 0
      ? 'The header has “From: (Address)” and “From: (Type)”, like a folder exported from Outlook.'
      : null
  },
  columns: { subject: 'subject', text: 'body', authorName: 'from name', authorId: 'from address' },
  refusal: NO_DATES,
  read: () => ({ kind: 'rejected', column: null, reason: NO_DATES }),
}
