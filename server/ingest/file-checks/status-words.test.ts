import { describe, expect, it } from 'vitest'
import { statusKind } from './status-words'

describe('words of a status column', () => {
  it.each([
    'closed',
    'Resolved',
    ' SOLVED ',
    'Closed - no reply',
    'gelöst',
    'Geschlossen',
    'cerrado',
    'Resuelta',
    'résolu',
    'Clôturée',
    'fechado',
    'concluído',
  ])('“%s” is closed', (word) => expect(statusKind(word)).toBe('closed'))

  it.each([
    'open',
    'New',
    'pending',
    'On-hold',
    'in_progress',
    'unresolved',
    'offen',
    'In Bearbeitung',
    'abierto',
    'en curso',
    'ouvert',
    'em espera',
    'aberto',
  ])('“%s” is open', (word) => expect(statusKind(word)).toBe('open'))

  it.each(['', 'spam', 'not closed', '3', 'x'.repeat(100_000)])('others are neither', (word) =>
    expect(statusKind(word)).toBeNull(),
  )
})
