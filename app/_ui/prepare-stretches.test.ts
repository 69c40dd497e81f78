import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberedRange } from './prepare-evidence'
import { type CannedRange, prepareStretches } from './prepare-stretches'

const words = (start: number, end: number): CannedRange => ({ start, end, slot: null })
const slot = (start: number, end: number): CannedRange => ({ start, end, slot: 'name' })
const evidence = (start: number, end: number, marker = 1): NumberedRange => ({
  start,
  end,
  marker,
  dimension: 'canned',
})

/** "(ab)" are a template's words, "⟨ab⟩" fills a slot, "_ab_" is evidence. */
function drawn(text: string, ranges: readonly NumberedRange[], canned: readonly CannedRange[]): string {
  return prepareStretches(text, ranges, canned)
    .map((stretch) => {
      const inner = stretch.parts.map((part) => (part.ranges.length > 0 ? `_${part.text}_` : part.text)).join('')
      if (stretch.canned === null) return inner
      return stretch.canned.slot === null ? `(${inner})` : `⟨${inner}⟩`
    })
    .join('')
}

describe('a text', () => {
  it.each([
    ['without marks is one piece', [], [], 'abcdef'],
    ["shows a template's words and its slots", [], [words(0, 2), slot(2, 4), words(4, 6)], '(ab)⟨cd⟩(ef)'],
    ['keeps evidence in a template whole', [evidence(1, 3)], [words(0, 6)], '(a_bc_def)'],
    ['splits evidence over slots', [evidence(1, 5)], [words(0, 2), slot(2, 4), words(4, 6)], '(a_b_)⟨_cd_⟩(_e_f)'],
    ['splits evidence at the end of a template', [evidence(2, 6)], [words(1, 4)], 'a(b_cd_)_ef_'],
    ['keeps neighbours apart', [], [slot(1, 3), slot(3, 5)], 'a⟨bc⟩⟨de⟩f'],
    ['gives words claimed twice to the first', [], [words(0, 4), slot(2, 6)], '(abcd)⟨ef⟩'],
    ['cuts what lies outside', [], [words(-3, 1), slot(5, 99)], '(a)bcde⟨f⟩'],
    ['leaves out what is empty', [], [words(2, 2), slot(5, 3), words(8, 9)], 'abcdef'],
  ] as const)('%s', (_, ranges, canned, expected) => expect(drawn('abcdef', ranges, canned)).toBe(expected))

  it('of no length has no pieces', () => expect(prepareStretches('', [evidence(0, 2)], [words(0, 2)])).toEqual([]))
})

const place = fc.integer({ min: -3, max: 43 })
const anyCanned = fc.array(
  fc.record({ start: place, end: place, slot: fc.constantFrom(null, 'name' as const, 'free' as const) }),
  { maxLength: 6 },
)
const anyEvidence = fc.array(
  fc.record({
    start: place,
    end: place,
    marker: fc.integer({ min: 1, max: 9 }),
    dimension: fc.constantFrom('response' as const, 'escalation' as const, 'canned' as const),
  }),
  { maxLength: 6 },
)
const TEXT = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x21 + index)).join('')

describe('whatever is marked', () => {
  it('the pieces joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), anyEvidence, anyCanned, (text, ranges, canned) => {
        const stretches = prepareStretches(text, ranges, canned)
        expect(stretches.flatMap(({ parts }) => parts.map((part) => part.text)).join('')).toBe(text)
        for (const { start, parts } of stretches) expect(parts[0]?.start).toBe(start)
      }),
    )
  })

  it('every canned range has all its words and no others', () => {
    const edges = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 10 })
    fc.assert(
      fc.property(anyEvidence, edges, (ranges, cuts) => {
        const sorted = cuts.sort((a, b) => a - b)
        const canned = sorted.flatMap((start, index): CannedRange[] => {
          const end = sorted[index + 1]
          return end === undefined || index % 3 === 2 ? [] : [{ start, end, slot: index % 3 === 0 ? null : 'name' }]
        })
        const shown = prepareStretches(TEXT, ranges, canned)
          .filter((stretch) => stretch.canned !== null)
          .map((stretch) => [stretch.canned?.slot, stretch.parts.map(({ text }) => text).join('')])
        expect(shown).toEqual(canned.map((range) => [range.slot, TEXT.slice(range.start, range.end)]))
      }),
    )
  })

  it('every piece of evidence has all its words and no others, and one end', () => {
    fc.assert(
      fc.property(anyEvidence, anyCanned, (ranges, canned) => {
        const numbered = ranges.map((one, index) => ({ ...one, marker: index }))
        const parts = prepareStretches(TEXT, numbered, canned).flatMap((stretch) => stretch.parts)
        for (const { start, end, marker } of numbered) {
          const marked = parts.filter((part) => part.ranges.some((one) => one.marker === marker))
          const expected = TEXT.slice(Math.max(0, start), Math.max(0, start, end))
          expect(marked.map(({ text }) => text).join('')).toBe(expected)
          const ends = parts.filter((part) => part.ending.some((one) => one.marker === marker))
          expect(ends).toHaveLength(expected === '' ? 0 : 1)
        }
      }),
    )
  })
})
