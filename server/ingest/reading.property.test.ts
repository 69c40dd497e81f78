import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'
import type { Encoding } from './encoding'
import { readCsv } from './read-csv'

type Encode = (text: string) => Uint8Array

const utf8: Encode = (text) => new TextEncoder().encode(text)
const utf16le: Encode = (text) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be: Encode = (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

/** ASCII, and by hand the bytes of some letters. */
function byTable(letters: Readonly<Record<string, readonly number[]>>): Encode {
  return (text) => Uint8Array.from([...text].flatMap((letter) => letters[letter] ?? [letter.charCodeAt(0)]))
}
const LATIN = { é: [0xe9], ß: [0xdf], '€': [0x80], '’': [0x92], Ž: [0x8e] }
const CYRILLIC = { я: [0xff], Ж: [0xc6], ё: [0xb8], '«': [0xab], і: [0xb3] }
// The second bytes of 表, ソ and ポ are those of "\", "\" and "|": only decoding before parsing gets them right.
const JAPANESE = { 表: [0x95, 0x5c], ソ: [0x83, 0x5c], ポ: [0x83, 0x7c], あ: [0x82, 0xa0], ｱ: [0xb1] }

interface Way {
  encode: Encode
  /** As a person says it; null is found. */
  told: Encoding | null
  letters: readonly string[]
}
const ANY = ['é', '🙂', '語', 'ا', '\u2028', '\u200E', 'e\u0301']
const WAYS: Readonly<Record<string, Way>> = {
  'UTF-8': { encode: utf8, told: null, letters: ANY },
  'UTF-8 with a mark': { encode: (text) => utf8(`\uFEFF${text}`), told: null, letters: ANY },
  'UTF-16LE with a mark': { encode: (text) => utf16le(`\uFEFF${text}`), told: null, letters: ANY },
  'UTF-16BE with a mark': { encode: (text) => utf16be(`\uFEFF${text}`), told: null, letters: ANY },
  'UTF-16LE': { encode: utf16le, told: null, letters: ['é', 'ß'] },
  'UTF-16BE': { encode: utf16be, told: null, letters: ['é', 'ß'] },
  'windows-1252': { encode: byTable(LATIN), told: 'windows-1252', letters: Object.keys(LATIN) },
  'windows-1251': { encode: byTable(CYRILLIC), told: 'windows-1251', letters: Object.keys(CYRILLIC) },
  Shift_JIS: { encode: byTable(JAPANESE), told: 'shift_jis', letters: Object.keys(JAPANESE) },
}
const LINE_ENDS: readonly (readonly string[])[] = [['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']]

/** Line ends in turn; a CR right before a LF would be one line end, not two. */
function withLineEnds(text: string, ends: readonly string[], seed: number): string {
  let turn = seed
  let written = ''
  for (const char of text) {
    if (char !== '\n') written += char
    else {
      const end = ends[turn++ % ends.length] ?? '\n'
      written += end === '\n' && written.endsWith('\r') ? '\r\n' : end
    }
  }
  return written
}

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function rowsOf(bytes: Uint8Array, sizes: readonly number[], encoding: Encoding | null) {
  const text = decodeText(inChunks(bytes, sizes), {
    encoding,
    otherwise: () => Promise.reject(new Error('the encoding was not understood')),
  })
  const rows: (readonly string[])[] = []
  for await (const { records, unclosedQuote } of readCsv(text)) {
    expect(unclosedQuote).toBeNull()
    rows.push(...records.map(({ cells }) => cells))
  }
  return rows
}

describe('any table reads back the same, whatever its delimiter, quoting, line ends and chunks', () => {
  it.each(Object.entries(WAYS))('in %s', async (_name, { encode, told, letters }) => {
    const letter = fc.constantFrom('a', 'b', '1', ' ', '"', ',', ';', '\t', '|', '\n', '\\', '#', "'", '=', ...letters)
    const cell = fc.string({ unit: letter, maxLength: 8 })
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.record({
        header: fc.constant(['id', 'created at', 'text', 'role', 'vendor'].slice(0, width)),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }),
      }),
    )
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      ends: fc.constantFrom(...LINE_ENDS),
      turn: fc.nat(9),
      quoteAll: fc.boolean(),
      sep: fc.boolean(),
      lastEnd: fc.boolean(),
    })
    const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        table,
        dialect,
        sizes,
        async ({ header, rows }, { delimiter, ends, turn, ...how }, chunkSizes) => {
          const quote = (text: string) =>
            how.quoteAll || /["\n,;\t|]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          const lines = [header, ...rows].map((row) => row.map(quote).join(delimiter)).join('\n')
          const text = `${how.sep ? `sep=${delimiter}\n` : ''}${lines}${how.lastEnd ? '\n' : ''}`
          const bytes = encode(withLineEnds(text, ends, turn))
          expect(await rowsOf(bytes, chunkSizes, told)).toEqual([header, ...rows])
        },
      ),
      { numRuns: 150 },
    )
  })
})
