import { describe, expect, test } from 'vitest'
import type { Template } from './catalogue'
import { MOST_WORDS, wordsKey } from './group-texts'
import { drawTemplate, madeWords, wordHashes } from './testing'
import { BODY, COURTESY } from './tokens'
import { joinHashes, valueHash } from './word-hash'
import {
  FIGURE,
  FREE,
  MOST_IN_FREE_SLOT,
  MOST_IN_NAME,
  NAMED,
  NOTHING,
  SAME,
  type Wording,
  WordingIndex,
  wordingsOf,
} from './wordings'

const wordingOf = (drawn: string): Wording | undefined => wordingsOf(drawTemplate(drawn))[0]
const keyOf = (text: string): number => wordsKey(wordHashes(text), wordHashes(text).length, BODY)

describe('what may stand before each word, and behind the last', () => {
  test.each([
    ['the kettle left', [NOTHING, NOTHING, NOTHING, NOTHING], 0],
    ['⟨number⟩ kettles', [FIGURE, NOTHING], 0],
    ['kettles ⟨date⟩', [NOTHING, FIGURE], 0],
    ['for ⟨name⟩ here', [NOTHING, NAMED, NOTHING], MOST_IN_NAME],
    ['for ⟨quoted⟩ here', [NOTHING, NAMED, NOTHING], MOST_IN_NAME],
    ['for ⟨free⟩ here', [NOTHING, FREE, NOTHING], MOST_IN_FREE_SLOT],
    ['⟨name⟩ and ⟨free⟩', [NAMED, FREE], MOST_IN_NAME + MOST_IN_FREE_SLOT],
    ['code =4711= here', [NOTHING, SAME, NOTHING], 0],
    ['', [NOTHING], 0],
  ])('%s', (drawn, before, room) => {
    const wording = wordingOf(drawn)
    expect([...(wording?.before ?? [])]).toEqual(before)
    expect(wording?.room).toBe(room)
  })
})
test('what is always the same is known by its hash, several by theirs in order', () => {
  expect([...(wordingOf('code =4711= here')?.sames ?? [])]).toEqual([0, joinHashes(0, valueHash('4711')), 0])
  expect(wordingOf('code =a= =b=')?.sames[1]).not.toBe(wordingOf('code =b= =a=')?.sames[1])
})
test('the key is that of the words alone, by role', () => {
  const template = drawTemplate('the ⟨name⟩ kettle')
  expect(wordingsOf(template)[0]).toMatchObject({ key: keyOf('the kettle'), role: BODY })
  const [courtesy] = wordingsOf({ ...template, kind: 'courtesy' })
  expect(courtesy?.role).toBe(COURTESY)
  expect(courtesy?.key).not.toBe(keyOf('the kettle'))
})
test('words beyond the most do not count', () => {
  expect(wordingOf(`${madeWords(0, MOST_WORDS)} kettle ⟨name⟩`)).toMatchObject({
    words: wordHashes(madeWords(0, MOST_WORDS)),
    room: 0,
  })
})

describe('a wording is known by exactly its words', () => {
  const member = keyOf('kettles of any colour')
  const first: Template = { ...drawTemplate('the red kettle', 'the blue kettle'), members: [member] }
  const second: Template = { ...drawTemplate('a lamp'), members: [keyOf('the red kettle')] }
  const wordings = [first, second].flatMap(wordingsOf)
  const index = new WordingIndex(wordings)
  test.each([
    ['each wording', 'the blue kettle', [1]],
    ['by a member all wordings of its template', 'kettles of any colour', [0, 1]],
    ['a wording though it is a member elsewhere', 'the red kettle', [0]],
  ])('%s', (_, text, places) => {
    expect(index.known(keyOf(text))).toEqual(places.map((place) => wordings[place]))
  })
  test.each(['the red', 'kettle red the', ''])('not “%s”', (text) => {
    expect(index.known(keyOf(text))).toBeNull()
  })
})

function candidatesOf(text: string, templates: readonly Template[], role: number = BODY): [string, number][] {
  const index = new WordingIndex(templates.flatMap(wordingsOf))
  const words = wordHashes(text)
  return index
    .candidates(words, words.length, role)
    .map(({ template }, n): [string, number] => [template.text, index.shared[n] ?? 0])
}

describe('candidates share runs of three words with a text', () => {
  const [six, five] = [madeWords(0, 6), madeWords(0, 5)]
  test.each([
    [
      'the most first',
      madeWords(0, 9),
      [five, six],
      [
        [six, 4],
        [five, 3],
      ],
    ],
    [
      'the earlier of equals first',
      madeWords(0, 6),
      [`${five} kettle`, `${five} lamp`],
      [
        [`${five} kettle`, 3],
        [`${five} lamp`, 3],
      ],
    ],
    [
      'half of the most is enough',
      madeWords(0, 6),
      [six, madeWords(0, 4)],
      [
        [six, 4],
        [madeWords(0, 4), 2],
      ],
    ],
    ['less than half is not', madeWords(0, 6), [six, madeWords(0, 3)], [[six, 4]]],
    ['two words of a longer wording are no run', madeWords(0, 2), [six], []],
    ['two words of a wording of two are', 'red kettle', ['red kettle'], [['red kettle', 1]]],
    ['one word of a wording of one is', 'kettle', ['kettle', 'lamp'], [['kettle', 1]]],
    ['in another order none', 'one two three', ['three two one'], []],
    ['no text has none', '', [six], []],
    ['no templates, none', six, [], []],
  ])('%s', (_, text, drawn, expected) => {
    expect(
      candidatesOf(
        text,
        drawn.map((wording) => drawTemplate(wording)),
      ),
    ).toEqual(expected)
  })
  test('only those of the role', () => {
    expect(candidatesOf(six, [drawTemplate(six)], COURTESY)).toEqual([])
    expect(candidatesOf(six, [{ ...drawTemplate(six), kind: 'courtesy' }], COURTESY)).toHaveLength(1)
  })
  test.each([
    [4, 4],
    [5, 5],
    [6, 5],
    [16, 5],
    [17, 0],
  ])('of a run that %i templates share, %i', (count, found) => {
    const templates = Array.from({ length: count }, (_, n) => drawTemplate(`red blue green ${madeWords(3 * n, 3)}`))
    expect(candidatesOf('red blue green', templates)).toHaveLength(found)
  })
  test('of one template the first wording that has the run', () => {
    expect(candidatesOf('red blue green', [drawTemplate('red blue green lamp', 'red blue green chair')])).toHaveLength(
      1,
    )
  })
  test('a text leaves nothing behind for the next', () => {
    const index = new WordingIndex([six, five].flatMap((wording) => wordingsOf(drawTemplate(wording))))
    const words = wordHashes(six)
    index.candidates(words, 6, BODY)
    index.candidates(words, 6, BODY)
    expect([...index.shared.subarray(0, 2)]).toEqual([4, 3])
  })
})
