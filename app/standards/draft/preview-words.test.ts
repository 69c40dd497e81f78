import { describe, expect, it } from 'vitest'
import type { FlippedConversation, PreviewedFigures, StandardPreview } from '#server/domain/standard-preview'
import {
  firstReplyFlip,
  inHouseWords,
  inTimeWords,
  nowThen,
  previewSentences,
  scoreFlip,
  scoreWords,
  standardWords,
} from './preview-words'

const PREVIEW: StandardPreview = {
  from: '2026-03-03',
  to: '2026-03-30',
  conversations: 1204,
  changedScores: 87,
  wouldMiss: 1,
  wouldMeet: 0,
  vendors: [],
  flipped: [],
  madeAt: 0,
}

const FIGURES: PreviewedFigures = {
  score: 0.874,
  dimensions: { response: 0.8, escalation: 0.9, canned: 1 },
  firstReplyMet: 80,
  firstReplyJudged: 100,
  againstInHouse: 'worse',
  againstStandard: 'misses',
}

const FLIPPED: FlippedConversation = {
  conversationId: 1,
  externalId: 'A-1',
  vendorName: null,
  scoreNow: 1_000_000,
  scoreThen: null,
  firstReplyMetNow: true,
  firstReplyMetThen: false,
}

describe('what a draft would change', () => {
  it('is told with its counts', () =>
    expect(previewSentences(PREVIEW)).toEqual([
      '1,204 conversations began in 3–30 Mar 2026. 87 scores would be another.',
      '1 first reply would miss the target instead of meeting it.',
      '0 first replies would meet the target instead of missing it.',
    ]))

  it('may be nothing', () =>
    expect(previewSentences({ ...PREVIEW, changedScores: 0, wouldMiss: 0 })).toEqual([
      '1,204 conversations began in 3–30 Mar 2026.',
      'The draft would judge every one of them as now.',
    ]))

  it('says so where nothing began', () =>
    expect(previewSentences({ ...PREVIEW, conversations: 0 })).toEqual(['No conversation began in 3–30 Mar 2026.']))
})

describe('figures now and then', () => {
  it.each([
    ['87.4', '85.0', '87.4 → 85.0'],
    ['87.4', '87.4', '87.4'],
  ])('%s and %s are %s', (now, then, words) => expect(nowThen(now, then)).toBe(words))

  it('stand with their verdicts in words', () => {
    expect(scoreWords(FIGURES)).toBe('87.4')
    expect(inTimeWords(FIGURES, 30)).toBe('80.0 % of 100')
    expect(inHouseWords(FIGURES)).toBe('Worse, and not by chance')
    expect(inHouseWords({ ...FIGURES, againstInHouse: null })).toBe('not compared')
    expect(standardWords(FIGURES)).toBe('Misses the target')
  })

  it('are not printed on too little', () => {
    expect(scoreWords({ ...FIGURES, againstInHouse: 'too_few' })).toBe('too few')
    expect(inTimeWords({ ...FIGURES, firstReplyJudged: 12 }, 30)).toBe('too few (12 of 30)')
    expect(inTimeWords({ ...FIGURES, firstReplyJudged: 0 }, 30)).toBe('–')
  })
})

describe('a conversation that would be judged otherwise', () => {
  it.each([
    [true, false, 'in time → late'],
    [false, true, 'late → in time'],
    [true, null, 'in time → not judged'],
    [true, true, 'in time'],
  ])('with a first reply met %s, then %s', (firstReplyMetNow, firstReplyMetThen, words) =>
    expect(firstReplyFlip({ ...FLIPPED, firstReplyMetNow, firstReplyMetThen })).toBe(words),
  )

  it('has a score now and then', () => expect(scoreFlip(FLIPPED)).toBe('100.0 → –'))
})
