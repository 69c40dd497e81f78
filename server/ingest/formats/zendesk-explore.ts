import type { TableAdapter } from './adapter'

const FIGURES =
  'This is a report of Zendesk Explore, which holds figures instead of messages: export the tickets with their comments as JSON, or as the account’s CSV for facts alone.'

const METRIC = /^(?:SUM|AVG|MED|COUNT|D_COUNT|MIN|MAX)\(.{1,80}\)$/
const DATE_PART = / - (?:Date|Year|Month|Quarter|Week of year|Day of month|Day of week|Hour)(?:\s|$)/

/** A query of Zendesk Explore: figures by day or group, which are no conversations (formats.md 3.1). */
export const zendeskExplore: TableAdapter = {
  content: 'table',
  id: 'zendesk-explore',
  system: 'zendesk',
  title: 'Zendesk Explore (figures; cannot be measured)',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims(header) {
    const isReport = header.names.some((name) => METRIC.test(name.trim()) || DATE_PART.test(name))
    return isReport && !header.has('ticket id') && !header.has('id')
      ? 'The header has dates and counts such as “Ticket created - Date”, like a report of Zendesk Explore.'
      : null
  },
  columns: {},
  refusal: FIGURES,
  read: () => ({ kind: 'rejected', column: null, reason: FIGURES }),
}
