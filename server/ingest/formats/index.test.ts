import { describe, expect, it } from 'vitest'
import { NO_MAPPING } from '#server/domain/import'
import { BadInput } from '#server/domain/refusal'
import { QuestionsLeft } from '../questions-left'
import type { RowAdapter } from './adapter'
import { canonical } from './canonical'
import { ADAPTERS, type FileStart, recogniseFormat } from './index'
import { SYSTEM_ADAPTERS } from './system-adapters'
import { createTableHeader } from './table-header'

const HEADER = ['conversation id', 'time', 'role', 'text']
const table = (names: readonly string[]): FileStart => ({
  kind: 'text',
  header: createTableHeader(names, 'test.csv'),
  start: names.join(),
})

describe('exactly one format claims a file', () => {
  it('the canonical one, whatever else the header has', () => {
    expect(recogniseFormat(table(HEADER), NO_MAPPING).adapter.id).toBe('canonical')
    expect(recogniseFormat(table([...HEADER, 'shoe size', '']), NO_MAPPING).adapter.id).toBe('canonical')
  })

  it('none: the columns needed and found are named', () => {
    expect(() => recogniseFormat(table(['colour', 'text']), NO_MAPPING)).toThrow(BadInput)
    expect(() => recogniseFormat(table(['colour', 'text']), NO_MAPPING)).toThrow(
      /lacks a column for conversation id, time and author role.*“colour” and “text”/,
    )
  })

  it('none, but some columns are clear: the others are asked for', () => {
    const ask = () => recogniseFormat(table(['Fall', 'Wann', 'Wer', 'text', 'x']), NO_MAPPING)
    expect(ask).toThrow(QuestionsLeft)
    const columns = { conversationId: 'Fall', time: 'Wann', role: 'Wer', text: 'text' }
    expect(recogniseFormat(table(['Fall', 'Wann', 'Wer', 'text', 'x']), { ...NO_MAPPING, columns }).adapter.id).toBe(
      'canonical',
    )
  })

  it('none, until a person names the one column that is missing', () => {
    const header = table(['Vorgangsnummer', 'Datum', 'Wer', 'Nachricht', 'Gruppe'])
    expect(() => recogniseFormat(header, NO_MAPPING)).toThrow(/Which column holds the author role/)
    expect(recogniseFormat(header, { ...NO_MAPPING, columns: { role: 'Wer' } }).adapter.id).toBe('canonical')
    expect(
      recogniseFormat(header, { ...NO_MAPPING, columns: { authorName: 'Wer', text: 'Nachricht' } }).adapter.id,
    ).toBe('messages-by-author')
  })

  it('none: JSON is named by what it holds', () => {
    const file: FileStart = { kind: 'json', objects: [{ colour: 'red', size: 3 }] }
    expect(() => recogniseFormat(file, NO_MAPPING)).toThrow(/its objects have “colour” and “size”/)
  })

  it('a view of tickets without their ids is refused with what to add', () => {
    const view = table(['Subject', 'Requester', 'Requested', 'Group', 'Assignee', 'Status'])
    expect(() => recogniseFormat(view, NO_MAPPING)).toThrow(/tickets without their numbers.*add the column/)
  })

  it.each(['Ticket #', 'N°', 'Código id'])('a view that may name them in “%s” is not refused so', (name) => {
    const view = table([name, 'Subject', 'Requester', 'Group', 'Assignee', 'Status', 'Priority'])
    expect(() => recogniseFormat(view, NO_MAPPING)).not.toThrow(/without their numbers/)
  })

  it.each([
    ['canonical', ['Número do chamado', 'Data e hora', 'Função', 'Mensagem']],
    ['messages-by-author', ['Vorgangsnummer', 'Zeitstempel', 'Von', 'Text']],
  ])('%s: in the words of other languages', (id, names) => {
    expect(recogniseFormat(table(names), NO_MAPPING).adapter.id).toBe(id)
  })

  it('a report of Zendesk Explore is refused, a list of tickets from it is not', () => {
    const byDay = table(['Ticket created - Date\nTickets', '01 jan 2026', '02 jan 2026'])
    expect(() => recogniseFormat(byDay, NO_MAPPING)).toThrow(/Zendesk Explore, which holds figures/)
    expect(() => recogniseFormat(table(['Ticket group', 'SUM(Tickets)']), NO_MAPPING)).toThrow(/Zendesk Explore/)
    const list = table(['Ticket ID', 'Ticket created - Date', 'Status', 'Group', 'Assignee', 'Subject'])
    expect(recogniseFormat(list, NO_MAPPING).adapter.id).toBe('tickets')
  })

  it('ServiceNow’s table of journal entries is refused with what to export instead', () => {
    const entries = table(['sys_id', 'sys_created_on', 'name', 'element_id', 'element', 'value'])
    expect(() => recogniseFormat(entries, NO_MAPPING)).toThrow(/sys_journal_field.*list of incidents/)
  })

  it('two: both are named', () => {
    const first: RowAdapter = { ...canonical, id: 'first', title: 'First' }
    const second: RowAdapter = { ...canonical, id: 'second', title: 'Second' }
    expect(() => recogniseFormat(table(HEADER), NO_MAPPING, [...SYSTEM_ADAPTERS, first, second])).toThrow(
      /First and Second/,
    )
  })

  it('ids are unique', () => {
    expect(new Set(ADAPTERS.map(({ id }) => id)).size).toBe(ADAPTERS.length)
  })
})
