import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'
import { detectEncoding, NotUtf8 } from './encoding'
import { opens } from './testing'

async function decoded(bytes: Uint8Array, chunkSize: number): Promise<string> {
  const open = opens(bytes, chunkSize)
  let text = ''
  for await (const piece of decodeText(open(), { encoding: null, otherwise: () => detectEncoding(open) })) text += piece
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

  it('UTF-8 with damaged bytes is refused with about the line, not turned into wrong letters', async () => {
    const bytes = new Uint8Array([...utf8('é,a\n'.repeat(2000)), 0xff, 0x0a])
    await expect(decoded(bytes, 100)).rejects.toThrow(NotUtf8)
    await expect(decoded(bytes, 100)).rejects.toThrow(/line \d+/)
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
