import { describe, expect, test } from 'vitest'
import { align, createAlignment } from './align'
import { isSameTemplate } from './same-template'
import { madeWords, wordHashes } from './testing'

function isSame(first: string, second: string, areBothOften = false): boolean {
  const [a, b] = [wordHashes(first), wordHashes(second)]
  const alignment = createAlignment()
  align(a, a.length, b, b.length, alignment)
  return isSameTemplate({ alignment, firstSize: a.length, secondSize: b.length, areBothOften })
}

const LONG = 'we looked into what you told us and found'

describe('two texts are one template', () => {
  test.each([
    ['the very same', 'your lamp has left us', 'your lamp has left us', true],
    ['three words in common are too few', 'your lamp left', 'your lamp left', false],
    [
      'one is the other with a clause behind',
      'your lamp has left us',
      'your lamp has left us and will be with you soon enough',
      true,
    ],
    [
      'words added at two places',
      'your lamp has left us',
      'well your lamp has left us and will be with you soon enough',
      false,
    ],
    [
      'seven words in ten, a word replaced in a long text',
      `${LONG} nothing odd there`,
      `${LONG} nothing new there`,
      true,
    ],
    ['a word replaced in a very short one', 'your lamp will leave us soon', 'your lamp should leave us soon', false],
    [
      'a word replaced in a short one',
      'your lamp will leave us some time today',
      'your lamp should leave us some time today',
      true,
    ],
    [
      'a run of eight words that is half of the shorter',
      `${LONG} that it was broken on the way here`,
      `it took a while but ${LONG.replace('found', '')} here you are`,
      true,
    ],
    [
      'a run of seven in as long a text',
      'we looked into what you told us so you get another one next week',
      'we looked into what you told us but that model is not sold here',
      false,
    ],
    ['nothing at all', '', '', false],
  ])('%s', (_, first, second, expected) => {
    expect(isSame(first, second)).toBe(expected)
  })
})

describe('two texts that are each sent often', () => {
  test.each([
    [
      'with a word replaced are siblings',
      'we have no lamps left in that colour',
      'we have no chairs left in that colour',
      false,
    ],
    [
      'with a clause added are one',
      'we have no lamps left in that colour',
      'we have no lamps left in that colour as of today',
      true,
    ],
    [
      'with words added at two places are two',
      'we have no lamps left in that colour',
      'today we have no lamps left in that colour at all',
      false,
    ],
    [
      'of which one is much longer are two',
      'we have lamps here',
      'we have lamps and much more besides which you will like',
      false,
    ],
  ])('%s', (_, first, second, expected) => {
    expect(isSame(first, second, true)).toBe(expected)
  })
})

const own = (count: number): string => madeWords(500, count)
const others = (count: number): string => madeWords(700, count)

describe('so much must they share', () => {
  test.each([
    ['four words', madeWords(0, 4), madeWords(0, 4), true],
    ['three words', madeWords(0, 3), madeWords(0, 3), false],
    ['five words and a long clause behind', madeWords(0, 5), `${madeWords(0, 5)} ${own(20)}`, true],
    ['four words and a long clause behind', madeWords(0, 4), `${madeWords(0, 4)} ${own(20)}`, false],
    ['seven words in ten', `${madeWords(0, 7)} ${own(3)}`, `${others(3)} ${madeWords(0, 7)}`, true],
    ['less than seven in ten', `${madeWords(0, 7)} ${own(3)}`, `${others(4)} ${madeWords(0, 7)}`, false],
    ['of nine words eight, one replaced', `kettle ${madeWords(0, 8)}`, `lamp ${madeWords(0, 8)}`, true],
    ['of nine words seven, two replaced', `so kettle ${madeWords(0, 7)}`, `a lamp ${madeWords(0, 7)}`, false],
    ['of ten words eight, two replaced', `so kettle ${madeWords(0, 8)}`, `a lamp ${madeWords(0, 8)}`, true],
    ['of eight words seven, one replaced', `kettle ${madeWords(0, 7)}`, `lamp ${madeWords(0, 7)}`, true],
    ['of seven words six, one replaced', `kettle ${madeWords(0, 6)}`, `lamp ${madeWords(0, 6)}`, false],
    [
      'three quarters of the shorter, eight words or more',
      `${madeWords(0, 4)} ${own(3)} ${madeWords(4, 5)}`,
      `${madeWords(0, 4)} ${others(20)} ${madeWords(4, 5)}`,
      true,
    ],
    [
      'two thirds of the shorter',
      `${madeWords(0, 4)} ${own(4)} ${madeWords(4, 4)}`,
      `${madeWords(0, 4)} ${others(20)} ${madeWords(4, 4)}`,
      false,
    ],
    ['a run of eight, half of the shorter', `${madeWords(0, 8)} ${own(8)}`, `${madeWords(0, 8)} ${others(9)}`, true],
    ['less than half', `${madeWords(0, 8)} ${own(9)}`, `${madeWords(0, 8)} ${others(10)}`, false],
    ['a run of seven', `${madeWords(0, 7)} ${own(7)}`, `${madeWords(0, 7)} ${others(9)}`, false],
  ])('%s: %s / %s', (_, first, second, expected) => {
    expect(isSame(first, second)).toBe(expected)
    expect(isSame(second, first)).toBe(expected)
  })
  test.each([
    ['one word left out at the end', madeWords(0, 3), false],
    ['four of four', madeWords(0, 4), true],
  ])('of two sent often: %s', (_, first, expected) => {
    expect(isSame(first, `${madeWords(0, 4)} and more`, true)).toBe(expected)
  })
})
