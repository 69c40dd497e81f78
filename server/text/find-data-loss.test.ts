import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english } from './english'
import { evaluateDetector } from './evaluate-detector'
import { findDataLoss } from './find-data-loss'
import { parseLabelledSentences } from './labelled-sentences'

const LOST: [string, string][] = [
  ['All my holiday photos are gone!', 'own-things-gone'],
  ['my contacts have vanished after the update', 'own-things-gone'],
  ['My saved games have been wiped', 'own-things-gone'],
  ['Half of my playlists disappeared overnight', 'own-things-gone'],
  ['our shared folder was deleted by your update', 'own-things-gone'],
  ['I updated and everything has been erased', 'all-gone'],
  ['your update deleted all my messages', 'took-own-things'],
  ['the sync erased my whole calendar', 'took-own-things'],
  ['We lost all our files', 'took-own-things'],
  ["I've just lost three years of photos", 'took-own-things'],
  ['I keep losing my saved songs', 'took-own-things'],
  ['After the reset I lost everything', 'all-gone'],
  ['My phone wiped itself? It got completely erased: phone was wiped.', 'all-gone'],
  ['I accidentally deleted the wrong folder', 'own-mistake'],
  ['How can I recover my deleted photos?', 'wants-back'],
  ['Please, I want my notes back', 'wants-back'],
  ['Where did all my playlists go?', 'cannot-find-own'],
]
test.each(LOST)('finds that %j tells of lost data: %s', (text, rule) => {
  const found = findDataLoss(text, english)
  expect(found?.rule).toBe(rule)
})

const NOT_LOST = [
  '',
  'You lost my suitcase.',
  'My bag with all my documents is gone.',
  'I lost my bank card.',
  'I am locked out of my account.',
  'Why did you remove that film from the catalogue?',
  'I deleted my old emails to make room.',
  'I have deleted and reinstalled the app.',
  'How can I delete my search history?',
  'Will I lose my playlists if I cancel?',
  'I do not want to lose my photos.',
  'The shuffle button is missing.',
  'My parcel has disappeared.',
  'Can I move my files to another account without losing them?',
  'My photos are not gone, I found them.',
]
test.each(NOT_LOST)('%j tells of none', (text) => {
  expect(findDataLoss(text, english)).toBeNull()
})

test('the range holds the words that tell it', () => {
  const text = 'Help! All my photos are gone since Monday.'
  const found = findDataLoss(text, english)
  expect(text.slice(found?.start, found?.end)).toBe('my photos are gone')
})

test.each(['all my photos ', 'deleted my ', 'lost all of ', 'my my my the ', 'where are ', 'a'])(
  '100,000 characters of %j cost milliseconds',
  (part) => {
    const started = performance.now()
    findDataLoss(part.repeat(100_000 / part.length), english)
    expect(performance.now() - started).toBeLessThan(1500)
  },
)

const LABELLED = '../shared/data/labelled/urgency.tsv'

describe.skipIf(!existsSync(LABELLED))('on labelled sentences (skipped where ../shared/data is absent)', () => {
  test('all clear ones are found, and no find is wrong', () => {
    const { clear } = evaluateDetector('data-loss', parseLabelledSentences(readFileSync(LABELLED, 'utf8'), 'data-loss'))
    expect(clear.falsePositives).toBe(0)
    expect(clear.falseNegatives).toBe(0)
  })
})
