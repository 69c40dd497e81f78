import type { ImportQuestion } from '#server/domain/import'
import { matchHeader, REQUIRED_FIELDS } from '../fields'
import type { FileContext } from '../file-context'
import { looksLikeHtml } from '../html-text'
import type { OpenedFile } from '../opened-file'
import type { CsvRecord } from '../read-csv'
import { vendorFactNamed, vendorOfTicket, vendorReader } from '../understand/vendor-of'
import { parseRole, wordKey } from '../values'
import type { RowAdapter, TableHeader } from './adapter'
import { createRowReader } from './canonical-row'
import { openCanonicalTimes } from './canonical-times'
import { describeColumns } from './describe-columns'
import { matchColumns } from './match-columns'
import { createRowCheck } from './row-check'
import { chooseVendorColumn } from './vendor-column'

/** From so many rows of the sample on, unknown words are asked about; fewer are exceptions, rejected row by row. */
const ASKED_FROM_PERCENT = 10
const ASKED_FROM_ROWS = 2
/** A column with more unknown words than this does not hold roles. */
const MOST_WORDS = 20
const LONGEST_WORD = 60

/**
 * The canonical CSV: one message a row, with its conversation's id, time, author role and text, and whatever else of
 * rulings.md 42 the header names, in any order and by any of the known headers.
 */
export const canonical: RowAdapter = {
  content: 'rows',
  id: 'canonical',
  system: '',
  title: 'Messages, one a row',
  grain: 'message',
  isTriedOnRealExport: true,
  closingsTold: true,
  claims(header) {
    const { columns } = matchHeader(header.names)
    return REQUIRED_FIELDS.every((field) => columns.has(field))
      ? 'The header names a conversation id, a time, an author role and a text.'
      : null
  },
  open(header, context, sample): OpenedFile<CsvRecord> {
    const { options, tickets } = context
    const columns = matchColumns(header.names, options.mapping)
    const vendor = chooseVendorColumn(header.names, options, tickets)
    columns.delete('vendor')
    if (vendor.column !== null) {
      for (const label of ['team', 'queue'] as const) if (columns.get(label) === vendor.column) columns.delete(label)
      columns.set('vendor', vendor.column)
    }
    const times = openCanonicalTimes(header.names, columns, options, sample)
    const rows = createRowReader({
      header: header.names,
      columns,
      options,
      times,
      check: createRowCheck(header.names, sample),
      isHtml: isHtmlColumn(sample, columns.get('text')),
    })
    const vendorOf = vendorReader(options)
    const vendorFact = vendorFactNamed(options.vendorColumn)
    const examples = new Map<string, number>()
    return {
      columns: describeColumns(header, columns, context, sample, 'name').map((column, index) =>
        index === times.split?.date || index === times.split?.clock
          ? { ...column, field: 'time', by: column.by ?? 'name' }
          : column,
      ),
      closingsTold: columns.has('closedAt'),
      needsSurvey: times.needsSurvey,
      survey: times.survey,
      questions: () => [
        ...vendor.questions,
        ...askRoles(header, sample, columns.get('role'), context),
        ...times.decide(),
      ],
      take(record, into) {
        const taken = rows.toMessage(record)
        if ('skipped' in taken) into.skipped[taken.skipped]++
        else if ('reason' in taken) into.rejections.push(taken)
        else {
          if (examples.size < 5) examples.set(taken.atRaw ?? writtenUtc(taken.at), taken.at)
          const ticket = tickets?.find(taken.conversationId) ?? null
          if (tickets === null || ticket !== null)
            into.messages.push(
              ticket === null || taken.vendor !== null
                ? taken
                : { ...taken, vendor: vendorOf([], vendorOfTicket(ticket, vendorFact)) },
            )
          else into.rejections.push(rows.unknownTicket(record, taken.conversationId))
        }
      },
      newestFirst: rows.newestFirst,
      times: () => [...examples].map(([raw, at]) => ({ raw, at })),
    }
  },
}

/** What was written where `atRaw` says that it can be told from the instant. */
function writtenUtc(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** Whether the texts of a column are HTML: most of those in the sample are. */
function isHtmlColumn(sample: readonly CsvRecord[], column: number | undefined): boolean {
  if (column === undefined) return false
  const texts = sample.flatMap(({ cells }) => cells[column]?.trim() || [])
  return texts.length > 0 && texts.filter(looksLikeHtml).length > texts.length / 2
}

/** Words of the role column that are not known, where they are no exception. */
function askRoles(
  header: TableHeader,
  sample: readonly CsvRecord[],
  column: number | undefined,
  { options }: FileContext,
): readonly ImportQuestion[] {
  if (column === undefined) return []
  const check = createRowCheck(header.names, sample)
  const explained = new Set(Object.keys(options.mapping.roles).map(wordKey))
  const unknown = new Map<string, number>()
  let filled = 0
  for (const record of sample) {
    const word = record.cells[column]?.trim() ?? ''
    if (word === '' || check.problemOf(record) !== null) continue
    filled++
    if (!explained.has(wordKey(word)) && parseRole(word) === null) unknown.set(word, (unknown.get(word) ?? 0) + 1)
  }
  const rows = [...unknown.values()].reduce((sum, n) => sum + n, 0)
  const words = [...unknown].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word)
  if (rows < ASKED_FROM_ROWS || rows * 100 < filled * ASKED_FROM_PERCENT || words.length > MOST_WORDS) return []
  if (words.some((word) => word.length > LONGEST_WORD)) return []
  const named = words.map((word) => `“${word}”`).join(', ')
  return [
    {
      about: 'roles',
      question: `Who wrote the messages marked ${named}: a customer, an agent, a bot, the system, or is it an internal note?`,
      choices: words,
      flag: '--role',
    },
  ]
}
