import type { SkipKind } from '#server/domain/import'
import { headerKey } from '../fields'
import { wordKey } from '../values'

const KIND_KEYS = ['message type', 'comment type', 'message kind', 'entry type', 'event type']
const NOTES = new Set([
  'note',
  'internal note',
  'private note',
  'work note',
  'internal',
  'private',
  'notiz',
  'interne notiz',
  'nota interna',
  'note interne',
])
const EVENTS = new Set([
  'event',
  'activity',
  'state change',
  'status change',
  'assignment',
  'system event',
  'audit',
  'ereignis',
])
const DRAFTS = new Set(['draft', 'entwurf', 'brouillon', 'borrador', 'rascunho'])

export type MessageKind = 'internal' | Extract<SkipKind, 'draft' | 'state_change'>

/** What a word says of the entry it stands beside: a note, a draft or a change of state; null for a message and unknown words. */
export function messageKind(word: string): MessageKind | null {
  const key = wordKey(word)
  if (NOTES.has(key)) return 'internal'
  if (DRAFTS.has(key)) return 'draft'
  return EVENTS.has(key) ? 'state_change' : null
}

/** Tells the kind of a row by its columns “message type” and the like; a draft also by its status. */
export function messageKindReader(header: readonly string[]): (cells: readonly string[]) => MessageKind | null {
  const keys = header.map(headerKey)
  const columns = KIND_KEYS.map((key) => keys.indexOf(key)).filter((column) => column !== -1)
  const status = keys.indexOf('status')
  return (cells) => {
    for (const column of columns) {
      const kind = messageKind(cells[column] ?? '')
      if (kind !== null) return kind
    }
    return status !== -1 && messageKind(cells[status] ?? '') === 'draft' ? 'draft' : null
  }
}
