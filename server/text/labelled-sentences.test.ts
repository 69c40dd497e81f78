import { describe, expect, test } from 'vitest'
import { evaluateDetector } from './evaluate-detector'
import { parseLabelledSentences } from './labelled-sentences'

const TSV = [
  'id\tcorpus\ttext\turgent\tdata_loss\tnote',
  'a\tone\tI need it ASAP\t1\t0\t',
  '',
  'b\ttwo\tThe weather is fine\t0\t0\tborderline:data_loss',
  'c\ttwo\tNo hurry at all\t1\t0\tborderline:urgent',
].join('\r\n')

test('labelled sentences are read by their header, blank lines left out', () => {
  expect(parseLabelledSentences(TSV, 'urgency').map(({ line, id, isPositive }) => [line, id, isPositive])).toEqual([
    [2, 'a', true],
    [4, 'b', false],
    [5, 'c', true],
  ])
})

test('a note on another label makes no row borderline, one on none or all does', () => {
  const borderline = (detector: 'urgency' | 'data-loss') =>
    parseLabelledSentences(TSV, detector).flatMap(({ id, isBorderline }) => (isBorderline ? [id] : []))
  expect(borderline('urgency')).toEqual(['c'])
  expect(borderline('data-loss')).toEqual(['b'])
  expect(parseLabelledSentences('text\tlabel\tnote\nhi\t0\tborderline:generic', 'refusal')[0]?.isBorderline).toBe(true)
})

describe('a file that cannot be used is refused with the line and what to do', () => {
  test.each([
    ['', 'Line 1: there is no column "text".'],
    ['text\tnote\nhi\t', 'Line 1: there is no column "label (or next_step)".'],
    ['text\tlabel\nhi\tyes', 'Line 2: "label" must be 1 or 0, not "yes".'],
    ['text\tlabel\nhi', 'Line 2: "label" must be 1 or 0, not "".'],
  ])('%j', (tsv, refusal) => {
    expect(() => parseLabelledSentences(tsv, 'next-step')).toThrow(refusal)
  })
})

test('counts add up to the sentences, with and without borderline rows and by corpus', () => {
  const { all, clear, byCorpus, misses } = evaluateDetector('urgency', parseLabelledSentences(TSV, 'urgency'))
  expect(all).toEqual({ n: 3, truePositives: 1, falsePositives: 0, falseNegatives: 1 })
  expect(clear).toEqual({ n: 2, truePositives: 1, falsePositives: 0, falseNegatives: 0 })
  expect(byCorpus).toEqual({
    one: { n: 1, truePositives: 1, falsePositives: 0, falseNegatives: 0 },
    two: { n: 1, truePositives: 0, falsePositives: 0, falseNegatives: 0 },
  })
  expect(misses.map(({ sentence }) => sentence.id)).toEqual(['c'])
})

test('no sentences give counts of nothing', () => {
  expect(evaluateDetector('refusal', [])).toEqual({
    clear: { n: 0, truePositives: 0, falsePositives: 0, falseNegatives: 0 },
    all: { n: 0, truePositives: 0, falsePositives: 0, falseNegatives: 0 },
    byCorpus: {},
    misses: [],
  })
})
