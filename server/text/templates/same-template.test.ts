import { describe, expect, test } from 'vitest'
import { align, createAlignment } from './align'
import { isSameTemplate } from './same-template'
import { wordHash } from './word-hash'

const hashes = (text: string): Int32Array => Int32Array.from(text.split(' ').filter(Boolean), wordHash)

function isSame(first: string, second: string, areBothOften = false): boolean {
  const [a, b] = [hashes(first), hashes(second)]
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
