import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutSnippet, MATCH_END, MATCH_START } from './snippet'

const marked = (drawn: string) => drawn.replaceAll('[', MATCH_START).replaceAll(']', MATCH_END)
const drawn = (text: string) =>
  cutSnippet(marked(text))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

describe('a snippet', () => {
  it.each([
    ['where is my [parcel]?', 'where is my [parcel]?'],
    ['[a] and [b c]', '[a] and [b c]'],
    ['two\n\n lines\tof [text] ', 'two lines of [text]'],
    ['<b onclick=x>[bold]</b>', '<b onclick=x>[bold]</b>'],
    ['no match', 'no match'],
    ['', ''],
  ])('of %j is %j', (text, snippet) => expect(drawn(text)).toBe(snippet))

  it('is cut before and behind, between words', () => {
    expect(drawn(`${'before '.repeat(40)}[found] ${'behind '.repeat(40)}`)).toMatch(
      /^…(before ){6,7}\[found\]( behind)+…$/,
    )
  })

  it('never splits a character in two', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(200), (before, behind) => {
        const text = drawn(`${'😀'.repeat(before)}x[found]${'😀'.repeat(behind)}`)
        expect(text).not.toMatch(/\p{Cs}/u)
        expect(text).toContain('[found]')
      }),
    )
  })

  it('is short, and is a part of the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '😀', '<', MATCH_START, MATCH_END), maxLength: 600 })
    fc.assert(
      fc.property(text, (text) => {
        const pieces = cutSnippet(text)
        const shown = pieces.map((piece) => piece.text).join('')
        expect(shown.length).toBeLessThanOrEqual(182)
        const plain = text.replaceAll(MATCH_START, '').replaceAll(MATCH_END, '').replace(/\s+/g, '')
        expect(plain).toContain(shown.replaceAll('…', '').replace(/\s+/g, ''))
      }),
    )
  })
})
