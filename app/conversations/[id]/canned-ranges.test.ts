import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cannedRanges } from './canned-ranges'

/** "[the words]" are covered, "⟨name: Ann⟩" fills a slot; gives the text without its marks, and what they mark. */
function read(drawing: string) {
  const covered: { start: number; end: number }[] = []
  const slots: Slot[] = []
  let text = ''
  for (const [piece, words, value] of drawing.matchAll(/\[([^\]]*)\]|⟨name: ([^⟩]*)⟩|[^[⟨]+/g)) {
    const start = text.length
    text += words ?? value ?? piece
    if (words !== undefined) covered.push({ start, end: text.length })
    if (value !== undefined) slots.push({ kind: 'name', start, end: text.length })
  }
  return { text, marks: { covered, slots } }
}

interface Slot {
  kind: 'name'
  start: number
  end: number
}

function drawn(drawing: string): string {
  const { text, marks } = read(drawing)
  return cannedRanges(text, marks)
    .map(({ start, end, slot }) => (slot === null ? `[${text.slice(start, end)}]` : `⟨${text.slice(start, end)}⟩`))
    .join('')
}

describe("a template's words", () => {
  it.each([
    [
      'stand in order with what fills its slots',
      '[Your parcel for] ⟨name: Ann⟩ [is here]',
      '[Your parcel for]⟨Ann⟩[is here]',
    ],
    ['take the full stop behind them along', 'Hi, [all is well]. I looked', '[all is well.]'],
    ['take several marks along', '[Is it well]?!" Yes', '[Is it well?!"]'],
    ['take no word along, and no blank', '[all is well] now', '[all is well]'],
    ['take nothing of a slot', '[order ]⟨name: #12⟩', '[order ]⟨#12⟩'],
    ['leave marks behind a slot alone', '[Dear] ⟨name: Ann⟩, own', '[Dear]⟨Ann⟩'],
    ['are none where there are none', 'own words', ''],
  ])('%s', (_, drawing, expected) => expect(drawn(drawing)).toBe(expected))

  it.each([
    ['before them', 'Ann: hello. ', '[all is well.]'],
    ['between them', ' is', '[all][ well.]'],
    ['where they begin', 'all', '[ is well.]'],
    ['right behind them', '.', '[all is well]'],
    ['all around them', 'hello. all is well. ', ''],
  ])('leave out what is quoted %s', (_, words, expected) => {
    const text = 'Ann: hello. all is well. Bye'
    const start = text.indexOf('all')
    const covered = [{ start, end: start + 'all is well'.length }]
    const from = words === '.' ? start + 'all is well'.length : text.indexOf(words)
    const ranges = cannedRanges(text, { covered, slots: [] }, [{ start: from, end: from + words.length }])
    expect(ranges.map((range) => `[${text.slice(range.start, range.end)}]`).join('')).toBe(expected)
  })

  it('keep all that is theirs and stay apart, whatever the text', () => {
    const pieces = fc.array(
      fc.tuple(fc.constantFrom('own', 'covered', 'slot'), fc.string({ minLength: 1, maxLength: 9 })),
    )
    fc.assert(
      fc.property(pieces, (drawing) => {
        const text = drawing.map(([, words]) => words).join('')
        const covered: { start: number; end: number }[] = []
        const slots: Slot[] = []
        let at = 0
        for (const [what, words] of drawing) {
          const range = { start: at, end: at + words.length }
          if (what === 'covered') covered.push(range)
          if (what === 'slot') slots.push({ kind: 'name', ...range })
          at = range.end
        }
        const ranges = cannedRanges(text, { covered, slots })
        expect(ranges.map(({ start }) => start)).toEqual([...covered, ...slots].map(({ start }) => start).sort(by))
        for (const { start, end } of covered)
          expect(ranges.find((range) => range.start === start)?.end).toBeGreaterThanOrEqual(end)
        for (const [index, range] of ranges.entries())
          expect(range.end).toBeLessThanOrEqual(ranges[index + 1]?.start ?? text.length)
      }),
    )
  })
})

const by = (a: number, b: number) => a - b
