import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, SHOWN_CHARACTERS } from './fold-text'

const range = (start: number, end: number) => ({ start, end, marker: 1, dimension: 'canned' as const })

describe('a long text is folded', () => {
  it('only beyond what is shown at once', () => {
    expect(foldText('x'.repeat(SHOWN_CHARACTERS), [])).toHaveLength(1)
    expect(foldText('x'.repeat(SHOWN_CHARACTERS + 1), []).map(({ text }) => text.length)).toEqual([SHOWN_CHARACTERS, 1])
    expect(foldText('', [])).toEqual([{ text: '', ranges: [] }])
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
