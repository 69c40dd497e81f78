import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsSentence, isMark, kindWordIds, NAME, readWords, wordId } from './words'

const NAMED = ['ill', 'call', 'you', 'by', 'manager', 'münchen', '5', 'am', 'dont', "o'clock"]
for (const word of NAMED) wordId(word)

/** The words of a text as written: unknown ones in brackets, figures in braces, what may be a name starred, "/" an end. */
function read(text: string): string {
  const words = readWords(text)
  return Array.from({ length: words.size }, (_, at) => {
    const id = words.ids[at] ?? 0
    const written = text.slice(words.starts[at], words.ends[at])
    if (endsSentence(id) && written === '') return '/'
    const known = id === 0 ? `[${written}]` : written
    if (words.kinds[at] === NAME) return `*${known}`
    return (words.kinds[at] ?? -1) >= 0 ? `{${written}}` : known
  }).join(' ')
}

test.each([
  ['', ''],
  ['...', ''],
  ["I'll call YOU", "I'll call YOU /"],
  ['I’ll call. You?', 'I’ll call / *You ? /'],
  ['zzthe manager, by 5 pm!', '[zzthe] manager , by {5 pm} ! /'],
  ['call you zzat 6 a.m. by München', 'call you [zzat] {6 a.m.} by *München /'],
  ['you — call “you”', 'you — call “ you ” /'],
  ['> call you\nmanager', 'manager /'],
  ['$40 zzand 12.50', '{$40} [zzand] {12.50} /'],
  ['3zz call', '[3zz] call /'],
  [`${'x'.repeat(60)} call`, `[${'x'.repeat(60)}] call /`],
  ['call😀you', 'call you /'],
])('%j is read as %j', (text, words) => {
  expect(read(text)).toBe(words)
})

test('a word has one number, however it is written, and marks have theirs', () => {
  const words = readWords("DON'T don’t dont, dont")
  const ids = Array.from(words.ids.slice(0, words.size))
  expect(ids).toEqual([wordId('dont'), wordId('dont'), wordId('dont'), wordId(','), wordId('dont'), wordId('.')])
  expect(ids.map(isMark)).toEqual([false, false, false, true, false, true])
})

test('every kind of figure, and a name, is words of its own', () => {
  expect(new Set(kindWordIds.flat()).size).toBe(5)
})

test('words lie within the text, in order, whatever it is', () => {
  const part = fc.constantFrom('call ', '5 pm', '. ', '\n> ', '$', '1,2', "'", '’s ', '😀', '—', 'ü', '_', ' ')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const words = readWords(text)
      for (let at = 0; at < words.size; at++) {
        expect(words.starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (words.ends[at - 1] ?? 0))
        expect(words.ends[at]).toBeGreaterThanOrEqual(words.starts[at] ?? 0)
        expect(words.ends[at]).toBeLessThanOrEqual(text.length)
      }
    }),
    { seed: 1 },
  )
})
