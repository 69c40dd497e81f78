import type { ImportedFacts, ImportedMessage, ImportedTicket, ImportQuestion } from '#server/domain/import'
import type { ImportColumn } from '#server/domain/import-check'
import { nameKey } from '#server/domain/vendor'
import type { Batch } from '../batch'
import type { FileContext } from '../file-context'
import type { Adapter, ReadFacts, Reading, ReadMessage } from '../formats/adapter'
import { isRoundedId } from '../formats/cell'
import { htmlToText } from '../html-text'
import { findQuoted } from '../mail-body'
import type { OpenedFile } from '../opened-file'
import { QuestionsLeft } from '../questions-left'
import { createRowOrder } from '../row-order'
import { createAuthorRoles } from './author-roles'
import { createReadingTimes } from './reading-times'
import { noSuchTicket, roundedId } from './reasons'
import { understandFacts } from './understand-facts'
import { askVendor, VENDOR_FACTS, type VendorFact, vendorFactNamed, vendorOfTicket, vendorReader } from './vendor-of'

/** How the entries of one kind of file are looked at. */
export interface EntrySource<Entry> {
  toReading(entry: Entry): Reading
  lineOf(entry: Entry): number
  rawOf(entry: Entry): string
  /** The cell that names the vendor; null for a file without such a column, which may still name it in a fact. */
  vendorCell: ((entry: Entry) => string | null) | null
  /** Columns whose values may be vendors. */
  vendorCandidates: readonly string[]
  columns: readonly ImportColumn[]
  /** A pass over the whole file before any entry is read; null where the format needs none. */
  surveyWhole: ((entry: Entry) => void) | null
  zoneOfHeader: string | null
}

const LONGEST_RAW = 1 << 16
const NO_AUTHOR = 'The record does not say who wrote the message, while others of the file do.'

type MessagesReading = Extract<Reading, { kind: 'message' | 'conversation' }>

/** A record that cannot be taken, and why. */
interface Problem {
  column: string | null
  reason: string
}

/**
 * What adapters read, understood: times, roles by author, vendors, words, HTML and quoted mails (formats.md 5, 7, 10).
 * `sample` are the first entries. Throws BadInput for options that cannot be used.
 */
export function openReadings<Entry>(
  adapter: Adapter,
  source: EntrySource<Entry>,
  context: FileContext,
  sample: readonly Entry[],
): OpenedFile<Entry> {
  const { options, tickets } = context
  const times = createReadingTimes(options, { header: source.zoneOfHeader, system: adapter.zone ?? null })
  const authors = createAuthorRoles(options.mapping)
  const vendorOf = vendorReader(options)
  const order = createRowOrder()
  const holdsMessages = adapter.grain === 'message' || adapter.grain === 'event' || adapter.grain === 'packed'
  const vendorFact = vendorFactNamed(options.vendorColumn)
  const factsSeen = new Set<VendorFact>()
  const requestersTold = new Map<string, ReadonlySet<string>>()

  function surveyReading(reading: Reading): void {
    if (reading.kind === 'rejected') return
    const { facts, conversationId = null } = reading
    for (const time of [facts?.openedAt, facts?.requestedAt, facts?.closedAt]) times.survey(time)
    for (const fact of ['queue', 'assignee'] as const) if (facts?.[fact]) factsSeen.add(fact)
    for (const message of messagesOf(reading)) {
      times.survey(message.time)
      if (message.team) factsSeen.add('team')
      if (message.role !== null) authors.sawRole()
      else authors.roleOf(message, requesterOf(facts, conversationId))
    }
  }

  /** Who asked, as this record tells, else an earlier one of the conversation, else the file of tickets. */
  function requesterOf(facts: ReadFacts | undefined, conversationId: string | null): ReadonlySet<string> | null {
    const told = (facts?.requester ?? []).flatMap((name) => (name ? [nameKey(name)] : []))
    if (conversationId === null) return new Set(told)
    if (told.length === 0) return requestersTold.get(conversationId) ?? tickets?.find(conversationId)?.requester ?? null
    const all = new Set([...(requestersTold.get(conversationId) ?? []), ...told])
    requestersTold.set(conversationId, all)
    return all
  }

  function questions(): readonly ImportQuestion[] {
    if (source.surveyWhole !== null) for (const entry of sample) surveyReading(source.toReading(entry))
    return [...vendorQuestions(), ...authors.questions(), ...times.decide()]
  }

  function vendorQuestions(): readonly ImportQuestion[] {
    const isTold =
      options.vendor !== null ||
      source.vendorCell !== null ||
      vendorFact !== null ||
      options.vendorColumn !== null ||
      (tickets?.tells('vendor') ?? false) ||
      Object.keys(options.mapping.agentVendors).length > 0
    if (isTold || !holdsMessages) return []
    const facts = VENDOR_FACTS.filter(
      (fact) => factsSeen.has(fact) || (fact !== 'team' && (tickets?.tells(fact) ?? false)),
    )
    return [askVendor(source.vendorCandidates.length > 0 ? source.vendorCandidates : facts)]
  }

  function vendorValue(
    entry: Entry,
    reading: { vendor?: string | null; facts?: ReadFacts },
    message: ReadMessage | null,
    id: string,
  ) {
    const cell = source.vendorCell?.(entry) ?? null
    if (cell !== null) return cell
    const ticket = tickets?.find(id) ?? null
    if (vendorFact === 'team') return message?.team ?? null
    if (vendorFact !== null) return reading.facts?.[vendorFact] ?? vendorOfTicket(ticket, vendorFact)
    return message?.vendor ?? reading.vendor ?? vendorOfTicket(ticket, null)
  }

  function idProblem(id: string | null): Problem | null {
    if (id === null || id === '') return { column: null, reason: 'The conversation id is missing.' }
    return isRoundedId(id) ? { column: null, reason: roundedId(id) } : null
  }

  function toMessage(
    entry: Entry,
    reading: MessagesReading,
    read: ReadMessage,
    id: string,
    facts: ImportedFacts,
    after: number | null,
  ): ImportedMessage | Problem {
    if (read.messageId && isRoundedId(read.messageId)) return { column: null, reason: roundedId(read.messageId) }
    const time = times.parse(read.time, after)
    if ('reason' in time) return { column: null, reason: time.reason }
    const role = read.role ?? authors.roleOf(read, requesterOf(reading.facts, id))
    if (read.role !== null) authors.sawRole()
    if (role === null && authors.isException(read)) return { column: null, reason: NO_AUTHOR }
    if (role === null) throw new QuestionsLeft(authors.questions())
    const text = read.isHtml ? htmlToText(read.text) : read.text
    return {
      line: source.lineOf(entry),
      conversationId: id,
      messageId: read.messageId || null,
      at: order.place(id, time),
      atRaw: time.raw,
      atAmbiguous: time.ambiguous,
      role,
      visibility: read.visibility ?? 'public',
      automatic: read.automatic ?? null,
      authorName: read.authorName || null,
      authorId: read.authorId || null,
      vendor: vendorOf([read.authorId, read.authorName], vendorValue(entry, reading, read, id)),
      team: read.team || null,
      text,
      quoted: findQuoted(text),
      facts,
    }
  }

  function toTicket(entry: Entry, reading: Extract<Reading, { kind: 'facts' | 'skipped' }>): ImportedTicket | Problem {
    const id = reading.conversationId ?? null
    const problem = idProblem(id)
    if (problem !== null || id === null) return problem ?? { column: null, reason: 'The conversation id is missing.' }
    const facts = understandFacts(reading.facts, times)
    if ('reason' in facts) return { column: null, reason: facts.reason }
    const at = reading.at === null || reading.at === undefined ? null : times.parse(reading.at, null)
    if (at !== null && 'reason' in at) return { column: null, reason: at.reason }
    return {
      line: source.lineOf(entry),
      conversationId: id,
      vendor: vendorOf([], vendorValue(entry, { facts: reading.facts }, null, id)),
      requester: (reading.facts?.requester ?? []).flatMap((name) => name || []),
      facts,
      at: at?.at ?? null,
    }
  }

  function takeMessages(entry: Entry, reading: MessagesReading, into: Batch): Problem | null {
    const id = reading.conversationId
    const problem = idProblem(id)
    if (problem !== null || id === null) return problem
    if (tickets !== null && tickets.find(id) === null) return { column: null, reason: noSuchTicket(id) }
    const facts = understandFacts(reading.facts, times)
    if ('reason' in facts) return { column: null, reason: facts.reason }
    const messages: ImportedMessage[] = []
    for (const read of messagesOf(reading)) {
      const message = toMessage(entry, reading, read, id, facts, messages.at(-1)?.at ?? null)
      if ('reason' in message) return reading.kind === 'message' ? message : ofConversation(message, messages.length)
      messages.push(message)
    }
    const [only] = messages
    if (reading.kind === 'message' && only) into.messages.push(only)
    else {
      const vendor = messages[0]?.vendor ?? vendorOf([], vendorValue(entry, reading, null, id))
      into.conversations.push({
        line: source.lineOf(entry),
        conversationId: id,
        vendor,
        facts,
        messages,
        at: facts.openedAt,
      })
    }
    return null
  }

  function takeAside(entry: Entry, reading: Extract<Reading, { kind: 'skipped' }>, into: Batch): void {
    into.skipped[reading.skip]++
    if (!reading.conversationId || reading.facts === undefined) return
    const aside = toTicket(entry, reading)
    if (!('reason' in aside)) into.asides.push(aside)
  }

  function takeTicket(entry: Entry, reading: Extract<Reading, { kind: 'facts' }>, into: Batch): Problem | null {
    const ticket = toTicket(entry, reading)
    if ('reason' in ticket) return ticket
    into.tickets.push(ticket)
    return null
  }

  function take(entry: Entry, into: Batch): void {
    const reading = source.toReading(entry)
    let problem: Problem | null = null
    if (reading.kind === 'rejected') problem = reading
    else if (reading.kind === 'skipped') takeAside(entry, reading, into)
    else if (reading.kind === 'facts') problem = takeTicket(entry, reading, into)
    else problem = takeMessages(entry, reading, into)
    if (problem !== null) {
      const { column, reason } = problem
      into.rejections.push({
        line: source.lineOf(entry),
        column,
        reason,
        raw: source.rawOf(entry).slice(0, LONGEST_RAW),
      })
    }
  }

  for (const entry of sample) {
    if (source.surveyWhole !== null) source.surveyWhole(entry)
    else surveyReading(source.toReading(entry))
  }
  return {
    columns: source.columns,
    closingsTold: adapter.closingsTold,
    needsSurvey: source.surveyWhole !== null || (options.dayMonthOrder === null && times.sawNumericDates()),
    survey: source.surveyWhole ?? ((entry) => surveyReading(source.toReading(entry))),
    questions,
    take,
    newestFirst: order.newestFirst,
    times: times.examples,
  }
}

function messagesOf(reading: Reading): readonly ReadMessage[] {
  if (reading.kind === 'message') return [reading.message]
  return reading.kind === 'conversation' ? reading.messages : []
}

function ofConversation({ column, reason }: Problem, before: number): Problem {
  return { column, reason: `Message ${before + 1} of this conversation cannot be taken. ${reason}` }
}
