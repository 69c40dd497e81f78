import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'
import { detectEncoding, ENCODINGS, type Encoding } from './encoding'
import { QuestionsLeft } from './questions-left'
import { opens } from './testing'

async function decoded(
  bytes: Uint8Array,
  chunkSize: number,
  encoding: Encoding | null = null,
  onEncoding?: (encoding: Encoding) => void,
): Promise<string> {
  const open = opens(bytes, chunkSize)
  let text = ''
  const pieces = decodeText(open(), { encoding, otherwise: () => detectEncoding(open), onEncoding })
  for await (const piece of pieces) text += piece
  return text
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const french = 'Le café est fermé, désolé. Où êtes-vous allé hier ? La réponse a été envoyée à Zoé. '.repeat(20)
const russian = 'Здравствуйте, где мой заказ? Он не пришёл вчера. Спасибо за ответ. '.repeat(20)
const cp1251 = (text: string) =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0)
    if (char === 'ё') return 0xb8
    return code >= 0x410 ? code - 0x410 + 0xc0 : code
  })

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8('a,é\n'), 'a,é\n'],
    ['UTF-8 with a mark', utf8('\uFEFFa,é\n'), 'a,é\n'],
    ['UTF-16LE with a mark', utf16le('\uFEFFid\ttext\né🙂\n'), 'id\ttext\né🙂\n'],
    ['UTF-16BE with a mark', utf16be('\uFEFFid\ttext\né🙂\n'), 'id\ttext\né🙂\n'],
    ['UTF-16LE without a mark', utf16le('id,text\n1,hello\n'), 'id,text\n1,hello\n'],
    ['UTF-16BE without a mark', utf16be('id,text\n1,hello\n'), 'id,text\n1,hello\n'],
    ['windows-1252', new Uint8Array(Buffer.from(french, 'latin1')), french],
    ['windows-1251', cp1251(russian), russian],
    ['CR LF, CR and LF', utf8('a\r\nb\rc\n\r\n'), 'a\nb\nc\n\n'],
    ['NULs', utf8('some\0,words\r\0\nand more'), 'some,words\nand more'],
    ['a mark at the start of a later line', utf8('a\r\n\uFEFFid\nx\uFEFFy'), 'a\nid\nx\uFEFFy'],
    ['nothing', new Uint8Array(0), ''],
  ])('%s reads the same in chunks of any size', async (_name, bytes, expected) => {
    for (const size of [1, 2, 3, 7, 4096, 1 << 20]) expect(await decoded(bytes, size)).toBe(expected)
  })

  it('windows-1252 that shows only after long ASCII is read as such from the first such byte on', async () => {
    const long = `${'plain words,'.repeat(2000)}\n${french}`
    expect(await decoded(new Uint8Array(Buffer.from(long, 'latin1')), 1000)).toBe(long)
  })

  it('UTF-8 with damaged bytes is asked about with about the line, not turned into wrong letters', async () => {
    const bytes = new Uint8Array([...utf8('é,a\n'.repeat(2000)), 0xff, 0x0a])
    const question = {
      about: 'encoding',
      question: expect.stringMatching(/line \d+/),
      choices: ENCODINGS,
      flag: '--encoding',
    }
    await expect(decoded(bytes, 100)).rejects.toThrow(QuestionsLeft)
    await expect(decoded(bytes, 100)).rejects.toMatchObject({ questions: [question] })
  })

  it.each([1000, 1 << 20])('damage in the chunk of the first accents is asked about too', async (size) => {
    const bytes = new Uint8Array([...utf8('déjà vu, é\n'.repeat(50)), 0xff, 0x0a])
    await expect(decoded(bytes, size)).rejects.toThrow(/UTF-8/)
  })

  it('bytes of no encoding are asked about', async () => {
    const koi8 = [
      0xd0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2c, 0x20, 0xcb, 0xc1, 0xcb, 0x20, 0xc4, 0xc5, 0xcc, 0xc1, 0x3f, 0x20,
    ]
    const bytes = Uint8Array.from({ length: 900 }, (_, i) => koi8[i % koi8.length] ?? 0)
    await expect(decoded(bytes, 100)).rejects.toMatchObject({ questions: [{ about: 'encoding', flag: '--encoding' }] })
  })

  it('bytes of a Mac, which read as windows-1252 would be wrong letters, are asked about', async () => {
    const mac = (text: string) => Buffer.from(text.replaceAll('é', '\u008e').replaceAll('à', '\u0088'), 'latin1')
    const bytes = new Uint8Array(mac('Le café est fermé, désolé. La réponse a été envoyée à Zoé. '.repeat(20)))
    await expect(decoded(bytes, 100)).rejects.toMatchObject({ questions: [{ about: 'encoding' }] })
    expect(await decoded(bytes, 7, 'macintosh')).toContain('désolé. La réponse a été envoyée à Zoé')
  })

  it('every encoding that is offered can be read', async () => {
    for (const encoding of ENCODINGS) expect(await decoded(new Uint8Array(0), 7, encoding)).toBe('')
    for (const encoding of ENCODINGS) expect(() => new TextDecoder(encoding)).not.toThrow()
  })

  it('UTF-8 given by a person reads on over damaged bytes', async () => {
    const bytes = new Uint8Array([...utf8('\uFEFFé,'), 0xff, 0x0a, ...utf8('🙂'), 0xe2, 0x82])
    for (const size of [1, 2, 100]) expect(await decoded(bytes, size, 'utf-8')).toBe('é,\uFFFD\n🙂\uFFFD')
  })

  it.each<[string, Uint8Array, Encoding | null, Encoding[]]>([
    ['UTF-8', utf8('é'), null, ['utf-8']],
    ['a mark', utf16le('\uFEFFid'), null, ['utf-16le']],
    [
      'one that shows late',
      new Uint8Array(Buffer.from(`${'x'.repeat(9000)}${french}`, 'latin1')),
      null,
      ['utf-8', 'windows-1252'],
    ],
    ['a given one', utf8('é'), 'windows-1251', ['windows-1251']],
    ['an empty file', new Uint8Array(0), null, []],
  ])('the encoding used is told: %s', async (_name, bytes, given, expected) => {
    const told: Encoding[] = []
    await decoded(bytes, 1000, given, (encoding) => told.push(encoding))
    expect(told).toEqual(expected)
  })

  it('any text comes back, whatever its line ends and the chunk size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (text, size) => {
          const clean = text.replaceAll('\0', '').replaceAll('\uFEFF', '')
          expect(await decoded(utf8(`x${clean}`), size)).toBe(`x${clean.replace(/\r\n?/g, '\n')}`)
        },
      ),
      { numRuns: 200 },
    )
  })
})
