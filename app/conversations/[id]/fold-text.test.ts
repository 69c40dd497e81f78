import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, SHOWN_CHARACTERS } from './fold-text'

const range = (start: number, end: number) => ({ start, end, marker: 1, dimension: 'canned' as const })

describe('a long text is folded', () => {
  it('only beyond what is shown at once', () => {
    expect(foldText('x'.repeat(SHOWN_CHARACTERS), [])).toHaveLength(1)
    expect(foldText('x'.repeat(SHOWN_CHARACTERS + 1), []).map(({ text }) => text.length)).toEqual([SHOWN_CHARACTERS, 1])
    expect(foldText('', [])).toEqual([{ start: 0, text: '', ranges: [], canned: [], fold: null }])
  })

  it('without taking a character apart', () => {
    const text = `${'x'.repeat(SHOWN_CHARACTERS - 1)}😀 and more`
    expect(foldText(text, [])[1]?.text).toBe('😀 and more')
  })

  it('with its evidence, which is cut where the text is', () => {
    const text = 'x'.repeat(SHOWN_CHARACTERS + 100)
    const [shown, folded] = foldText(text, [range(0, 5), range(3990, 4010), range(4050, 4060)])
    expect(shown?.ranges).toEqual([range(0, 5), range(3990, 4000)])
    expect(folded?.ranges).toEqual([range(0, 10), range(50, 60)])
  })

  it('so that the parts joined are the text and the evidence covers what it covered', () => {
    const length = fc.integer({ min: 0, max: 2 * SHOWN_CHARACTERS })
    fc.assert(
      fc.property(length, length, length, (size, a, b) => {
        const [start, end] = [Math.min(a, b, size), Math.min(Math.max(a, b), size)]
        const parts = foldText('y'.repeat(size), [range(start, end)])
        expect(parts.map(({ text }) => text).join('')).toHaveLength(size)
        const covered = parts.flatMap(({ ranges }) => ranges).reduce((sum, part) => sum + part.end - part.start, 0)
        expect(covered).toBe(end - start)
      }),
    )
  })
})

describe('quoted mail', () => {
  const text = 'Thanks!\n\nOn Monday Ann wrote:\n> hello\n-- \nBea, Example Desk'
  const quote = { start: text.indexOf('On Monday'), end: text.indexOf('-- ') }
  const signature = { start: quote.end, end: text.length }

  it('and signatures are folded, each by its name', () => {
    expect(foldText(text, [], [quote, signature]).map((part) => [part.fold, part.text])).toEqual([
      [null, 'Thanks!\n\n'],
      ['quoted', 'On Monday Ann wrote:\n> hello\n'],
      ['signature', '-- \nBea, Example Desk'],
    ])
  })

  it("has a template's words cut where the text is", () => {
    const words = { start: 0, end: quote.start + 4, slot: null }
    const slot = { start: signature.start + 4, end: signature.start + 7, slot: 'name' as const }
    expect(foldText(text, [], [quote, signature], [words, slot]).map(({ canned }) => canned)).toEqual([
      [{ start: 0, end: quote.start, slot: null }],
      [{ start: 0, end: 4, slot: null }],
      [{ start: 4, end: 7, slot: 'name' }],
    ])
  })

  it('is not counted as what a long text shows', () => {
    const long = `${'x'.repeat(SHOWN_CHARACTERS)}${'q'.repeat(50)}${'y'.repeat(9)}`
    const parts = foldText(long, [], [{ start: SHOWN_CHARACTERS, end: SHOWN_CHARACTERS + 50 }])
    expect(parts.map(({ fold, text: part }) => [fold, part.length])).toEqual([
      [null, SHOWN_CHARACTERS],
      ['quoted', 50],
      ['rest', 9],
    ])
  })

  it('leaves evidence at its place in the whole text, whatever is folded', () => {
    const place = fc.integer({ min: 0, max: 2 * SHOWN_CHARACTERS })
    fc.assert(
      fc.property(place, fc.uniqueArray(place, { maxLength: 7 }), place, place, (size, cuts, a, b) => {
        const edges = cuts.sort((one, other) => one - other)
        const quoted = edges.flatMap((start, index) => {
          const end = edges[index + 1]
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
        })
        const [start, end] = [Math.min(a, b, size), Math.min(Math.max(a, b), size)]
        const parts = foldText('z'.repeat(size), [range(start, end)], quoted)
        expect(parts.map((part) => part.text).join('')).toHaveLength(size)
        const marked = parts.flatMap((part) =>
          part.ranges.flatMap((inside) =>
            Array.from({ length: inside.end - inside.start }, (_, index) => part.start + inside.start + index),
          ),
        )
        expect(marked).toEqual(Array.from({ length: end - start }, (_, index) => start + index))
      }),
    )
  })
})
