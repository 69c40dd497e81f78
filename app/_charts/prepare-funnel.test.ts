import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelOf } from '#server/operations/comparison/funnel'
import { prepareFunnel } from './prepare-funnel'

function drawn(units: readonly (readonly [name: string, inTime: number, n: number])[], isNamed = true, target = 0.85) {
  const funnel = funnelOf(
    units.map(([name, inTime, n]) => ({ key: name, name, inTime, n })),
    target,
  )
  if (!funnel) throw new Error('There are no units.')
  return prepareFunnel(funnel, isNamed, 'in-house’s')
}

describe('the funnel', () => {
  it('tells those beyond its limits, the furthest first', () => {
    const { takeaway } = drawn([
      ['Owls', 170, 200],
      ['Larks', 155, 200],
      ['Rooks', 120, 200],
    ])
    expect(takeaway).toBe(
      'Of 3, 2 lie outside what chance gives around in-house’s 85.0 %: Rooks far below, Larks below.',
    )
  })

  it('names three at most', () => {
    const units = ['a', 'b', 'c', 'd', 'e'].map((name, index) => [name, 200 - index, 201 - index] as const)
    expect(drawn(units).takeaway).toMatch(/a far above, b far above, c far above and 2 others\.$/)
  })

  it.each([
    [[['Owls', 170, 200]], 'The only one lies within what chance gives around in-house’s 85.0 %.'],
    [
      [
        ['Owls', 170, 200],
        ['Larks', 9, 10],
      ],
      'All 2 lie within what chance gives around in-house’s 85.0 %.',
    ],
  ] as const)('says so where nobody is, %#', (units, words) => expect(drawn(units).takeaway).toBe(words))

  it('says so where its limits allow for more than chance', () => {
    const units = Array.from({ length: 9 }, (_, index) => [`unit ${index}`, 100 + 10 * index, 200] as const)
    expect(drawn(units, false, 0.7).takeaway).toContain('All 9 lie within what chance and their own spread give around')
  })

  it('names all marks, or only those beyond the limits with how they lie', () => {
    const labels = (isNamed: boolean) =>
      drawn(
        [
          ['Owls', 170, 200],
          ['Rooks', 120, 200],
        ],
        isNamed,
      ).rows.flatMap(({ mark }) => (mark ? [mark.label] : []))
    expect(labels(true)).toEqual(['Owls', 'Rooks, far below'])
    expect(labels(false)).toEqual([null, 'Rooks, far below'])
  })

  it('keeps the labels of neighbours a line apart', () => {
    const { rows } = drawn([
      ['Owls', 170, 200],
      ['Rooks', 171, 200],
      ['Larks', 170, 199],
    ])
    const drops = Object.fromEntries(rows.flatMap(({ mark }) => (mark ? [[mark.name, mark.drop]] : [])))
    expect(drops.Rooks).toBe(0)
    expect([drops.Larks, drops.Owls].every((drop) => drop !== undefined && drop > 0)).toBe(true)
    expect(drops.Larks).not.toBeCloseTo(drops.Owls ?? 0, 2)
  })

  it('has round numbers along n', () => expect(drawn([['Owls', 1200, 1435]]).along.ticks).toEqual([0, 500, 1000, 1500]))

  it('draws every unit once, and nothing outside its axis', () => {
    const unit = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    const target = fc.double({ min: 0.05, max: 0.95, noNaN: true })
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), target, (units, held) => {
        const { rows, axis, along } = drawn(
          units.map(([inTime, n], index) => [`unit ${index}`, inTime, n]),
          true,
          held,
        )
        expect(rows.filter(({ mark }) => mark !== null)).toHaveLength(units.length)
        expect(Math.max(axis.ticks.length, along.ticks.length)).toBeLessThanOrEqual(7)
        for (const { n, share, alert, alarm } of rows) {
          expect(n).toBeLessThanOrEqual(along.to)
          for (const figure of [...alert, ...alarm, share ?? axis.from]) {
            expect(figure).toBeGreaterThanOrEqual(axis.from)
            expect(figure).toBeLessThanOrEqual(axis.to)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
