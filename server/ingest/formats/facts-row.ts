import type { ReadFacts, Reading, TableRow } from './adapter'

type FactsReading = Extract<Reading, { kind: 'facts' }>

/**
 * The facts that a row's fields tell of its conversation; `more` is what only its format knows. `requester` are the cells
 * by which the customer's messages are known; the first filled one is the customer where no column says who that is.
 */
export function readFactsRow(
  row: TableRow,
  requester: readonly (string | null)[] = [],
  more: ReadFacts = {},
): FactsReading {
  const facts = row.facts()
  const known = requester.filter((name) => name !== null)
  return {
    kind: 'facts',
    conversationId: row.field('conversationId'),
    facts: { ...facts, customer: facts.customer ?? known[0] ?? null, requester: known, ...more },
    at: row.field('version'),
  }
}
