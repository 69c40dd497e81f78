import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchEntries } from './match-entries'

const ENTRIES = [
  { words: 'Overview' },
  { words: 'Waiting' },
  { words: 'Other ways to count', also: 'definitions' },
  { words: 'Scorecard of Équipe Straßenrand' },
  { words: 'Scorecard of Øresund Nattevagt' },
  { words: 'Channel: Chat' },
  { words: 'チャット窓口' },
]

const found = (query: string) => matchEntries(ENTRIES, query).map(({ words }) => words)

describe('an entry is found', () => {
  it.each([
    ['by the beginning of a word', 'over', ['Overview']],
    ['by words in any order', 'count other', ['Other ways to count']],
    ['whatever the case', 'WAITING', ['Waiting']],
    ['by words that are not shown', 'definitions', ['Other ways to count']],
    ['without the accents', 'equipe strassen', ['Scorecard of Équipe Straßenrand']],
    ['with accents that it does not have', 'wáiting', ['Waiting']],
    ['by letters with a stroke', 'oresund', ['Scorecard of Øresund Nattevagt']],
    ['past punctuation', 'channel: chat', ['Channel: Chat']],
    ['within a word', 'view', ['Overview']],
    ['in scripts without spaces', '窓口', ['チャット窓口']],
    ['only where all words are in it', 'waiting count', []],
  ])('%s', (_, query, words) => expect(found(query)).toEqual(words))

  it('before those that hold the words within their words', () => {
    expect(found('n')).toEqual([
      'Scorecard of Øresund Nattevagt',
      'Waiting',
      'Other ways to count',
      'Scorecard of Équipe Straßenrand',
      'Channel: Chat',
    ])
  })
})

describe('what is found', () => {
  it.each(['', '  ', ' - '])('by nothing, “%s”, is everything', (query) => {
    expect(found(query)).toEqual(ENTRIES.map(({ words }) => words))
  })

  it('never grows by another word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, more) => {
        const wide = new Set(found(query))
        for (const words of found(`${query} ${more}`)) expect(wide).toContain(words)
      }),
    )
  })

  it('includes an entry by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(matchEntries([{ words }], words)).toEqual([{ words }])
      }),
    )
  })
})
