import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NumberedRange, prepareEvidence } from './prepare-evidence'

const range = (start: number, end: number, marker = 1): NumberedRange => ({
  start,
  end,
  marker,
  dimension: 'escalation',
})

/** "[0]a[01]b" is "a" under lane 0, then "b" under lanes 0 and 1; "¹" is where a marker stands. */
function drawn(text: string, ranges: readonly NumberedRange[]): string {
  return prepareEvidence(text, ranges)
    .map(
      (part) =>
        `[${part.ranges.map(({ lane }) => lane).join('')}]${part.text}${part.ending.map(({ marker }) => `#${marker}`).join('')}`,
    )
    .join('')
}

describe('a text with evidence', () => {
  it.each([
    ['without evidence is one part', [], '[]abcdef'],
    ['is marked where the evidence stands', [range(1, 3)], '[]a[0]bc#1[]def'],
    ['can be evidence as a whole', [range(0, 6)], '[0]abcdef#1'],
    ['keeps neighbours apart and in one lane', [range(0, 3, 1), range(3, 6, 2)], '[0]abc#1[0]def#2'],
    ['shows both where two overlap', [range(0, 4, 1), range(2, 6, 2)], '[0]ab[01]cd#1[1]ef#2'],
    ['shows one inside another', [range(0, 6, 1), range(2, 4, 2)], '[0]ab[01]cd#2[0]ef#1'],
    ['shows both markers where two are the same', [range(1, 3, 1), range(1, 3, 2)], '[]a[01]bc#1#2[]def'],
    [
      'gives a lane back when it is free',
      [range(0, 2, 1), range(1, 4, 2), range(3, 5, 3)],
      '[0]a[01]b#1[1]c[01]d#2[0]e#3[]f',
    ],
    ['cuts a range to the text', [range(-2, 2, 1), range(4, 99, 2)], '[0]ab#1[]cd[0]ef#2'],
    ['leaves out an empty range', [range(2, 2), range(5, 3), range(9, 12)], '[]abcdef'],
  ] as const)('%s', (_, ranges, expected) => expect(drawn('abcdef', ranges)).toBe(expected))

  it('of no length has no parts', () => {
    expect(prepareEvidence('', [range(0, 3)])).toEqual([])
  })
})

const ranges = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    end: fc.integer({ min: -5, max: 40 }),
    marker: fc.integer({ min: 1, max: 9 }),
    dimension: fc.constantFrom('response' as const, 'escalation' as const, 'canned' as const),
  }),
  { maxLength: 8 },
)

describe('whatever the evidence', () => {
  it('the parts joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'binary' }), ranges, (text, evidence) => {
        expect(
          prepareEvidence(text, evidence)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('the parts under one marker, joined, are the words of its range', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), ranges, (text, evidence) => {
        const numbered = evidence.map((one, index) => ({ ...one, marker: index }))
        const parts = prepareEvidence(text, numbered)
        for (const { start, end, marker } of numbered) {
          const marked = parts.filter((part) => part.ranges.some((one) => one.marker === marker))
          expect(marked.map((part) => part.text).join('')).toBe(text.slice(Math.max(0, start), Math.max(0, start, end)))
        }
      }),
    )
  })

  it('no two underlines of one part share a lane', () => {
    fc.assert(
      fc.property(ranges, (evidence) => {
        for (const part of prepareEvidence('x'.repeat(40), evidence)) {
          const lanes = part.ranges.map(({ lane }) => lane)
          expect(new Set(lanes).size).toBe(lanes.length)
        }
      }),
    )
  })
})
