import { BadInput } from '#server/domain/refusal'
import { FIELD_NAMES, headerKey, matchHeader, REQUIRED_FIELDS } from '../fields'
import type { Adapter, OpenedFile } from './adapter'
import { createRowReader } from './canonical-row'
import { openCanonicalTimes } from './canonical-times'
import { chooseVendor } from './canonical-vendor'

/**
 * The canonical CSV: one message a row, with its conversation's id, time, author role and text, and whatever else of
 * rulings.md 42 the header names, in any order and by any of the known headers.
 */
export const canonical: Adapter = {
  id: 'canonical',
  title: 'Messages, one a row',
  claims: (header) => missingFields(header).length === 0,
  missing(header) {
    const missing = missingFields(header).map((field) => FIELD_NAMES[field])
    return `The file lacks a column for ${joinWords(missing)}: each row needs a conversation id, time, author role and text. It has ${listHeaders(header)}.`
  },
  open(header, options, sample): OpenedFile {
    if (!canonical.claims(header)) throw new BadInput(canonical.missing(header))
    const map = matchHeader(header)
    const vendor = chooseVendor(header, map, options)
    const columns = new Map(map.columns)
    columns.delete('vendor')
    if (vendor.column !== null) {
      for (const label of ['team', 'queue'] as const) if (columns.get(label) === vendor.column) columns.delete(label)
      columns.set('vendor', vendor.column)
    }
    const times = openCanonicalTimes(header, columns, options, sample)
    const rows = createRowReader(header, columns, vendor.name, times)
    const fieldByColumn = new Map([...columns].map(([field, column]) => [column, field]))
    return {
      columns: header.map((name, column) => ({ header: name, field: fieldByColumn.get(column) ?? null })),
      closingsTold: columns.has('closedAt'),
      questions: vendor.questions,
      needsTimeSurvey: times.needsSurvey,
      survey: times.survey,
      decideTimes: times.decide,
      toMessage: rows.toMessage,
      newestFirst: rows.newestFirst,
    }
  },
}

function missingFields(header: readonly string[]): (typeof REQUIRED_FIELDS)[number][] {
  const { columns } = matchHeader(header)
  return REQUIRED_FIELDS.filter((field) => !columns.has(field))
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The headers as a sentence lists them, at most thirty. */
function listHeaders(header: readonly string[]): string {
  const names = header.filter((name) => headerKey(name) !== '').map((name) => `“${name.trim().slice(0, 60)}”`)
  if (names.length === 0) return 'no named columns'
  return names.length > 30 ? `${names.slice(0, 30).join(', ')} and ${names.length - 30} more` : joinWords(names)
}
