import { describe, expect, it } from 'vitest'
import { findingsOf, message } from './testing'

const find = (...texts: string[]) =>
  findingsOf(
    'damaged_characters',
    texts.map((text, i) => message(`c${i}`, i, 'customer', text)),
  )
const LATIN = new TextDecoder('windows-1252')
/** What becomes of a text whose UTF-8 is read as Windows-1252. */
const damaged = (text: string) => LATIN.decode(new TextEncoder().encode(text))

describe('damaged characters', () => {
  it.each([
    'café',
    'voilà',
    'Größe',
    'ÜBER',
    'NÃO',
    'it’s',
    '“quoted”',
    'wait…',
    'a – b',
    'señor',
    '20 °C',
    'à bientôt',
    'thanks 😀',
    '5\u00a0€',
  ])('are seen where “%s” was read in the wrong encoding, and not where it was not', (text) => {
    expect(find(damaged(text))).toHaveLength(1)
    expect(find(text)).toEqual([])
  })

  it.each(['AMANHÃ – SIM', 'IRMÃ E IRMÃO', 'ATÉ AMANHÃ…', 'Ângela', 'pâté', 'ROMÂNIA', 'Ã', 'côté'])(
    'are none in “%s”',
    (text) => expect(find(text)).toEqual([]),
  )

  it('are none of the messages that are whole', () => {
    expect(find('ok', 'caf\ufffd', 'ok', 'helloÂ there')).toMatchObject([
      { n: 2, of: 4, examples: ['c1', 'c3'], words: /^2 of 4 messages have damaged characters/ },
    ])
  })

  it('are looked for in linear time', () => {
    const start = performance.now()
    find('Ã'.repeat(100_000), 'â'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
