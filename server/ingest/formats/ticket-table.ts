import { headersOf } from '../fields'
import type { TableAdapter, TableHeader } from './adapter'
import { countKeys } from './count-keys'
import { readFactsRow } from './facts-row'

const OPENED =
  'opened at, opened, opened date, created at, created time, created date, date created, creation date, create date, created on, created, createdat, erstellt am, erstellungsdatum, eröffnet am, angelegt am, datum uhrzeit des öffnens, créé le, date de création, ouvert le, creado el, fecha de creación, criado em, data de criação, creato il, data di creazione, aangemaakt op, aanmaakdatum, дата создания, дата и время начала, создано, 作成日時'
const CLOSED = `${headersOf('closedAt')}, close date, ticket closed time, schließungsdatum, schließdatum, abschlussdatum, date de fermeture, date de clôture, clôturé le, data de encerramento, data di chiusura, sluitingsdatum, дата и время окончания`
const STATUS = `${headersOf('status')}, ticketstatus, statut du ticket, estado del ticket, status do ticket, stato del ticket`
const SUBJECT = `${headersOf('subject')}, ticket name, ticketname, nom du ticket, nombre del ticket, nome do ticket, nome del ticket`
const ASSIGNEE = `${headersOf('assignee')}, agent ext id, ticket owner, mitarbeiter, kundenvorgangsinhaber, ticketinhaber, ticket eigentümer, propriétaire du ticket, propietario del ticket, proprietário do ticket, proprietario del ticket, оператор`
const CHANNEL = `${headersOf('channel')}, quelle, fuente, fonte, bron`
const CUSTOMER = `${headersOf('customer')}, contact name, email, contact ext id, anfragender, anforderer, anfordernde person, demandeur, solicitante, richiedente, aanvrager`
const ID = `${headersOf('conversationId')}, ticket ext id, id de ticket, n ticket, n de ticket, nº ticket, kundenvorgangsnummer, ticket no, ticket nr, case no, reference, id, number`
const QUEUE = `${headersOf('queue')}, ${headersOf('team')}, department ext id`

const FACTS = {
  status: STATUS,
  priority: headersOf('priority'),
  openedAt: OPENED,
  closedAt: CLOSED,
  assignee: ASSIGNEE,
  queue: QUEUE,
  channel: CHANNEL,
  subject: SUBJECT,
  topic: headersOf('topic'),
  tags: headersOf('tags'),
  customer: CUSTOMER,
  csat: headersOf('csat'),
  language: headersOf('language'),
} as const

/** Fewer columns that tell facts leave it open what a table is. */
const FEWEST_FACTS = 3

/** A table of tickets of no particular system: a conversation id and facts, without texts and without authors. */
export const ticketTable: TableAdapter = {
  content: 'table',
  id: 'tickets',
  system: '',
  title: 'Tickets, one a row, without texts',
  grain: 'conversation',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims(header) {
    const hasMessages = countKeys(header, headersOf('text')) + countKeys(header, headersOf('role')) > 0
    const facts = Object.values(FACTS).filter((keys) => countKeys(header, keys) > 0).length
    return hasId(header) && !hasMessages && facts >= FEWEST_FACTS
      ? 'The header names a ticket and facts about it, such as status, times or who it is assigned to, but no texts.'
      : null
  },
  columns: { conversationId: ID, ...FACTS, version: 'updated at, last updated, last update, modified at, updated' },
  read: (row) =>
    readFactsRow(
      row,
      CUSTOMER.split(', ').map((key) => row.cell(key)),
    ),
}

/** A view of tickets that shows everything but their ids: nothing could ever be added to what it tells. */
export function isTicketsWithoutId(header: TableHeader): boolean {
  const facts = Object.values(FACTS).filter((keys) => countKeys(header, keys) > 0).length
  const hasMessages = countKeys(header, headersOf('text')) + countKeys(header, headersOf('role')) > 0
  const mayHaveId = header.keys.some((key) => NUMBERS.test(key))
  return !hasMessages && !mayHaveId && countKeys(header, ID) === 0 && facts > FEWEST_FACTS
}

/** Words of columns that may number tickets in a language nobody listed. */
const NUMBERS =
  /ticket|case|vorgang|chamado|protocol|nummer|номер|番号|(?:^| )(?:id|ids|nr|no|n|nº|num|n[uú]m[eé]ro|number|key|ref|reference)(?: |$)/

/** "id" and "number" may number anything: they count where a table also has states and openings. */
function hasId(header: TableHeader): boolean {
  if (countKeys(header, headersOf('conversationId')) > 0) return true
  const isTickets = countKeys(header, FACTS.status) > 0 && countKeys(header, OPENED) > 0
  return isTickets && countKeys(header, ID) > 0
}
