import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonSupport, type StratumSize } from './common-support'

/** Drawn as text: "chat/refunds/high/en 12:40" has 12 conversations of the group and 40 of the baseline. */
function drawn(...lines: string[]): StratumSize[] {
  return lines.map((line) => {
    const [path = '', sizes = ''] = line.split(' ')
    const [own = 0, baseline = 0] = sizes.split(':').map(Number)
    return { path: path.split('/'), own, baseline }
  })
}

/** Cells as text, in the order of the strata. */
function cellsOf(strata: readonly StratumSize[], fewest?: number): (string | null)[] {
  const { cellByStratum } = commonSupport(strata, fewest)
  return strata.map((stratum) => {
    const cell = cellByStratum.get(stratum)
    return cell ? (JSON.parse(cell) as string[]).join('/') : null
  })
}

const anySize = fc.nat(25)
const anyStrata = fc.uniqueArray(
  fc.record({
    path: fc.tuple(fc.constantFrom('chat', 'email'), fc.constantFrom('a', 'b'), fc.constantFrom('high', 'low')),
    own: anySize,
    baseline: anySize,
  }),
  { selector: ({ path }) => path.join('/'), maxLength: 8 },
)

describe('what two groups can be compared in', () => {
  test('ten of each are enough, nine of either are not', () => {
    expect(cellsOf(drawn('chat/a 10:10', 'email/a 9:10', 'web/a 10:9'))).toEqual(['chat/a', null, null])
    expect(cellsOf(drawn('chat/a 10:10', 'email/a 9:10'), 9)).toEqual(['chat/a', 'email/a'])
  })

  test('thin strata of one parent become one cell, the thick one beside them stays', () => {
    const strata = drawn('chat/a/high 6:6', 'chat/a/low 5:5', 'chat/a/none 50:50', 'chat/b/low 20:20')
    expect(cellsOf(strata)).toEqual(['chat/a', 'chat/a', 'chat/a/none', 'chat/b/low'])
  })

  test('what is too thin for its topic joins what is too thin for others, in the rest of the channel', () => {
    const strata = drawn('chat/a/high/en 4:30', 'chat/b/low/en 7:30', 'chat/c/low/fr 80:80', 'email/a/high/en 3:30')
    expect(cellsOf(strata)).toEqual(['chat', 'chat', 'chat/c/low/fr', null])
  })

  test('one side that is plenty does not make up for the other', () => {
    expect(cellsOf(drawn('chat/a 500:0', 'chat/b 0:500', 'chat/c 2:0'))).toEqual(['chat', 'chat', 'chat'])
    expect(cellsOf(drawn('chat/a 500:0', 'chat/b 300:9'))).toEqual([null, null])
  })

  test('words of an export never name the same cell for two strata', () => {
    expect(new Set(cellsOf(drawn('chat/a,"b 10:10', 'chat/a","b 10:10')))).toHaveProperty('size', 2)
    const { cellByStratum } = commonSupport([
      { path: ['a', 'b/c'], own: 10, baseline: 10 },
      { path: ['a/b', 'c'], own: 10, baseline: 10 },
    ])
    expect(new Set(cellByStratum.values()).size).toBe(2)
  })

  test('the covered share is of the group’s own, and of both', () => {
    const support = commonSupport(drawn('chat/a 30:100', 'email/a 10:0'))
    expect(support.ownCovered).toBe(0.75)
    expect(support.bothCovered).toBeCloseTo(130 / 140, 12)
  })

  test('nothing has no covered share', () => {
    expect(commonSupport([])).toMatchObject({ ownCovered: null, bothCovered: null })
    expect(commonSupport(drawn('chat/a 0:0'))).toMatchObject({ ownCovered: null, bothCovered: null })
    expect(commonSupport(drawn('chat/a 0:5'))).toMatchObject({ ownCovered: null, bothCovered: 0 })
  })

  test('each stratum is in one cell or none, each cell has enough of both, and the rest of each channel has too few', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const { cellByStratum, ownCovered, bothCovered } = commonSupport(strata)
        expect([...cellByStratum.keys()]).toEqual(strata)
        const enough = (members: readonly StratumSize[]) =>
          (['own', 'baseline'] as const).every((group) => members.reduce((sum, one) => sum + one[group], 0) >= 10)
        const within = (cell: string | null) => strata.filter((stratum) => cellByStratum.get(stratum) === cell)
        for (const cell of cellByStratum.values()) if (cell !== null) expect(enough(within(cell))).toBe(true)
        for (const channel of ['chat', 'email'])
          expect(enough(within(null).filter(({ path }) => path[0] === channel))).toBe(false)
        for (const share of [ownCovered ?? 0, bothCovered ?? 0]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('enough everywhere merges nothing and covers all', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const plenty = strata.map((stratum) => ({ ...stratum, own: stratum.own + 10, baseline: stratum.baseline + 10 }))
        expect(cellsOf(plenty)).toEqual(plenty.map(({ path }) => path.join('/')))
        expect(commonSupport(plenty).ownCovered ?? 1).toBe(1)
      }),
    )
  })

  test('a group against itself is covered wherever it has ten', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const itself = strata.map((stratum) => ({ ...stratum, baseline: stratum.own }))
        for (const [index, cell] of cellsOf(itself).entries())
          if ((itself[index]?.own ?? 0) >= 10) expect(cell).toBe(itself[index]?.path.join('/'))
      }),
    )
  })

  test('the order of strata does not matter', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        expect(cellsOf([...strata].reverse()).reverse()).toEqual(cellsOf(strata))
      }),
    )
  })
})
