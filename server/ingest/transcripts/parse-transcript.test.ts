import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTranscript } from './parse-transcript'

describe('the grammar of a transcript', () => {
  test.each([
    ['json-cell', '[{"from":"agent","text":"10:00 Otto: hi"}]'],
    ['salesforce-body', '( 5s ) Visitor: a<br>( 9s ) Ines: b<br>'],
    ['servicenow-journal', '2025-02-01 08:10:00 - Nora Falk (Work notes)\nOtto: a\nOtto: b'],
    ['whatsapp', '[28/10/2024, 21:59:08] Tara: a\n[28/10/2024, 22:00:00] Shop: b'],
    ['jira-comment', '6/21/2025 16:14;Lea;Otto: a\nOtto: b'],
    ['clocked-lines', '[10:00] Tara: a\n[10:01] Shop: b'],
    ['clocked-lines', '<p>10:00 Tara: a</p><p>10:01 Shop: b</p>'],
    ['clocked-lines', '10:00 Tara: a\\n10:01 Shop: b'],
  ])('%s: %j', (grammar, cell) => {
    const read = parseTranscript(cell)
    expect(read?.grammar).toBe(grammar)
    expect(read?.matchedShare).toBeGreaterThan(0)
  })

  test.each(['', '  \n', 'He called and asked about the lamp.', '2025-03-04', 'null'])('%j is none', (cell) =>
    expect(parseTranscript(cell)).toBeNull(),
  )
})

test('tags that somebody wrote in a message are words', () => {
  const read = parseTranscript('[10:00] Tara: why does <div>hi</div>  show?\n[10:01] Shop: show me\n[10:02] Tara: ok')
  expect(read?.entries[0]?.text).toBe('why does <div>hi</div>  show?')
})

test('every text is read without an error, with a share between 0 and 1 and no time made up', () => {
  const piece = fc.constantFrom(
    '[',
    '{"',
    '( 5s ) ',
    '10:02',
    ' - ',
    'Otto',
    'Agent',
    ': ',
    '<br>',
    '<p>',
    '\n',
    '2025-03-04 ',
    ';',
    '"',
    '\u200E',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const read = parseTranscript(pieces.join(''))
      if (read === null) return
      expect(read.matchedShare).toBeGreaterThan(0)
      expect(read.matchedShare).toBeLessThanOrEqual(1)
      for (const { time } of read.entries)
        if (typeof time === 'object' && time !== null && 'dayOf' in time) expect(time.dayOf).toBe(read.start)
    }),
  )
})

test('what is written as lines is read as the same speakers and texts', () => {
  const name = fc.constantFrom('Ines', 'Otto Vale', 'Agent', 'Customer')
  const words = fc.constantFrom('hello', 'see https://x.example', 'at 10:30: yes', 'two\nlines', 'note: this')
  const turns = fc.array(fc.tuple(name, words), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(turns, (said) => {
      const text = said.map(([who, what], i) => `[2025-03-04 10:${10 + i}:00] ${who}: ${what}`).join('\n')
      expect(parseTranscript(text)?.entries.map((entry) => [entry.speaker, entry.text])).toEqual(said)
    }),
  )
})

test.each([
  '('.repeat(100_000),
  '( 1m'.repeat(30_000),
  '12:01:05 '.repeat(12_000),
  '12:01:05 A : b'.repeat(8000),
  'A: b\n'.repeat(20_000),
  'a '.repeat(50_000),
  '<p '.repeat(33_000),
  '[{"'.repeat(33_000),
  '[{“'.repeat(33_000),
  '1/1/20, '.repeat(12_000),
  'May 5, 2024 '.repeat(8000),
  'aaaaaaaaa'.repeat(12_000),
  '2025-03-04 10:00 '.repeat(6000),
  `${' '.repeat(200)}\n`.repeat(500),
  Array.from({ length: 10_000 }, (_, i) => `N${i}: x`).join('\n'),
])('a hostile text (%#) costs milliseconds', (text) => {
  const before = performance.now()
  parseTranscript(text, '2025-03-04 10:00')
  expect(performance.now() - before).toBeLessThan(1000)
})
