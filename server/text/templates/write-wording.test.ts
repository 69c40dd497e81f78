import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markRoles } from './mark-roles'
import { readTokens } from './read-tokens'
import { readReply } from './testing'
import { BODY, createTokens, NAME, WORD } from './tokens'
import { wordHash } from './word-hash'
import { EVERYTHING, piecesOf, type Sample, type Written, writeWording } from './write-wording'

const tokens = createTokens()

function sample(text: string, count = 1): Sample {
  readTokens(text, tokens)
  markRoles(text, tokens)
  return { text, count, pieces: piecesOf(tokens, BODY) }
}
const write = (...samples: Sample[]): Written => writeWording(samples, EVERYTHING)

describe('what is masked between two words', () => {
  test.each([
    ['in a fifth of the texts is a slot', 4, [{ slot: 'name' }]],
    ['in fewer is none', 5, []],
  ])('%s', (_, without, between) => {
    const { parts } = write(sample('we told Kim about it'), sample('we told about it', without))
    expect(parts).toEqual(['we', 'told', ...between, 'about', 'it'])
  })
  test('is a slot though the first of the texts has none there', () => {
    const { parts, text } = write(
      sample('We told about it.', 2),
      sample('We told Kim about it.'),
      sample('We told Ann about it.'),
    )
    expect(parts).toEqual(['we', 'told', { slot: 'name' }, 'about', 'it'])
    expect(text).toBe('We told ⟨name⟩ about it.')
  })
  test('is a slot though only other texts begin or end with it', () => {
    expect(write(sample('kettles left', 2), sample('12 kettles left'), sample('7 kettles left 9'))).toEqual({
      parts: [{ slot: 'number' }, 'kettles', 'left', { slot: 'number' }],
      text: '⟨number⟩ kettles left ⟨number⟩',
    })
  })
  test('and seldom is not shown: it is of one case', () => {
    expect(write(sample('We told Kim about it.'), sample('We told about it.', 5)).text).toBe('We told about it.')
    expect(write(sample('We told you about Kim.'), sample('We told you about.', 5)).text).toBe('We told you about.')
  })
  test('stays as it is where all texts have the same, and there are five', () => {
    expect(write(sample('open the Garden Gate now'), sample('Open the Garden Gate now!')).parts).toEqual([
      ...['open', 'the', { slot: 'name' }, 'now'],
    ])
    expect(write(sample('open the Garden Gate now', 4), sample('Open the Garden Gate now!'))).toEqual({
      parts: ['open', 'the', { same: 'garden gate' }, 'now'],
      text: 'open the Garden Gate now',
    })
  })
  test('is a slot where all but one have the same', () => {
    const { parts } = write(sample('it costs 12 coins', 9), sample('it costs 13 coins'))
    expect(parts).toEqual(['it', 'costs', { slot: 'number' }, 'coins'])
  })
  test.each([
    [2, 1, 'name'],
    [1, 2, 'number'],
    [1, 1, 'name'],
  ])('is of the kind met most: %i names and %i numbers are a %s', (names, numbers, slot) => {
    const { parts } = write(sample('we sent Kim there', names), sample('we sent 12 there', numbers))
    expect(parts).toEqual(['we', 'sent', { slot }, 'there'])
  })
  test('is one slot though it is several', () => {
    expect(write(sample('we sent Kim 12 there'), sample('we sent Ann 14 there'))).toEqual({
      parts: ['we', 'sent', { slot: 'name' }, 'there'],
      text: 'we sent ⟨name⟩ there',
    })
  })
  test('may stand before the first word and behind the last', () => {
    expect(write(sample('12 kettles and 13.'), sample('14 kettles and 15.'))).toEqual({
      parts: [{ slot: 'number' }, 'kettles', 'and', { slot: 'number' }],
      text: '⟨number⟩ kettles and ⟨number⟩.',
    })
  })
})

describe('words that are no part of the template are one free slot', () => {
  const model = sample('Well then, take the red path. Is it clear so far?')
  test.each([
    ['at the beginning', (word: number) => word > 5, '⟨free⟩ Is it clear so far?'],
    ['within', (word: number) => word < 2 || word > 5, 'Well then ⟨free⟩ Is it clear so far?'],
    ['at the end', (word: number) => word < 6, 'Well then, take the red path ⟨free⟩'],
    ['all of them', () => false, '⟨free⟩'],
  ])('%s', (_, isKept, text) => {
    const written = writeWording([model], { isKept })
    expect(written.text).toBe(text)
    expect(written.parts.filter((part) => typeof part !== 'string')).toEqual([{ slot: 'free' }])
  })
  test('with what is masked beside and among them', () => {
    const samples = [sample('go to Lima 3 times slowly and rest'), sample('go to Oslo 4 times slowly and rest')]
    expect(writeWording(samples, { isKept: (word) => word === 0 || word > 3 }).parts).toEqual([
      'go',
      { slot: 'free' },
      'and',
      'rest',
    ])
  })
})

test('of no texts nothing is written', () => {
  expect(write()).toEqual({ parts: [], text: '' })
})
test('it reads as the first text does, without greeting, with its marks', () => {
  expect(write(sample("Hi Kim, We don't know: it's late!! Kind regards, Ann"))).toEqual({
    parts: ['we', 'dont', 'know', 'its', 'late'],
    text: "We don't know: it's late!!",
  })
})
test('the words of a wording are those of its texts', () => {
  const piece = fc.constantFrom('an', "don't", 'Ünder', 'Kim', '12', 'and', 'I', '$5', 'so.', 'the')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = `well ${pieces.join(' ')} then we go`
      const { words, size } = readReply(text)
      const { parts } = write(sample(text))
      expect(parts.flatMap((part) => (typeof part === 'string' ? [wordHash(part)] : []))).toEqual([
        ...words.subarray(0, size),
      ])
    }),
    { seed: 5 },
  )
})
test('pieces are the tokens of one role', () => {
  const text = 'Hi Kim, we told Ann'
  expect(sample(text).pieces.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    [WORD, 'we'],
    [WORD, 'told'],
    [NAME, 'Ann'],
  ])
})
