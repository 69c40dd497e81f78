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
