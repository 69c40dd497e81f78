import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concentrationOf, simpsonIndex, simpsonVariance, type Uses } from './concentration'

const usesOf = (...counts: number[]): Uses => new Map(counts.map((count, index) => [`t${index}`, count]))
const anyUses = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }).map((counts) => usesOf(...counts))
const anyAgents = fc.array(anyUses, { maxLength: 6 })

describe('the chance that two replies are the same template', () => {
  test.each([
    [[50, 30, 20], 0.3737],
    [[25, 25, 25, 25], 0.2424],
    [[97, 1, 1, 1], 0.9406],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1111],
  ])('%j is %d (method.md 5.5)', (counts, chance) => {
    expect(simpsonIndex(counts)).toBeCloseTo(chance, 4)
    expect(concentrationOf([usesOf(...counts)])?.effective).toBeCloseTo(1 / (simpsonIndex(counts) ?? 0), 10)
  })

  test('is nothing to measure below two uses, certain for one template, none where each came once', () => {
    expect(simpsonIndex([1])).toBeNull()
    expect(concentrationOf([])).toBeNull()
    expect(concentrationOf([usesOf(40)])).toMatchObject({ chance: 1, effective: 1, interval: { low: 1, high: 1 } })
    expect(concentrationOf([usesOf(1, 1, 1)])).toMatchObject({ chance: 0, effective: null, interval: null })
  })

  test('does not depend on how many replies were drawn: on average over all ways to leave one out it stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const n = counts.reduce((sum, count) => sum + count, 0)
        fc.pre(n > 3)
        const without = counts.map((_, out) =>
          simpsonIndex(counts.map((count, index) => (index === out ? count - 1 : count))),
        )
        const mean = counts.reduce((sum, count, index) => sum + (count / n) * (without[index] ?? 0), 0)
        expect(mean).toBeCloseTo(simpsonIndex(counts) ?? -1, 10)
      }),
    )
  })
})

describe('its interval', () => {
  test('is the jackknife’s over agents', () => {
    // D of all is 3/7; of either alone 1/2, so both left-out values are 1/2 and agents seem alike.
    const alike = concentrationOf([usesOf(3, 1), usesOf(1, 3)])
    expect(alike?.chance).toBeCloseTo(3 / 7, 12)
    expect(alike).toMatchObject({ basis: 'agents' })
    expect(alike?.interval?.low).toBeCloseTo(7 / 3, 12)
    // Left-out values 1 and 0: V = 1/2 · (0.25 + 0.25).
    const apart = concentrationOf([new Map([['a', 2]]), usesOf(1, 1)])
    const factor = Math.exp((1.959963985 * 0.5) / (apart?.chance ?? 0))
    expect(apart?.interval?.high).toBeCloseTo((apart?.effective ?? 0) * factor, 3)
  })

  test('is Simpson’s for one agent: 4 (Σp³ − (Σp²)²) / n', () => {
    expect(simpsonVariance([0.5, 0.3, 0.2])).toBeCloseTo(4 * (0.16 - 0.38 ** 2), 12)
    const one = concentrationOf([usesOf(50, 30, 20)])
    expect(one?.basis).toBe('replies')
    const error = Math.sqrt((4 * (0.16 - 0.38 ** 2)) / 100)
    expect(one?.interval?.low).toBeCloseTo(1 / 0.373737 / Math.exp((1.96 * error) / 0.373737), 3)
  })

  test('holds the effective number and is never below one template', () => {
    fc.assert(
      fc.property(anyAgents, (agents) => {
        const found = concentrationOf(agents)
        if (found?.effective == null || found.interval === null) return
        expect(found.interval.low).toBeGreaterThanOrEqual(1)
        expect(found.interval.low).toBeLessThanOrEqual(found.effective + 1e-9)
        expect(found.interval.high).toBeGreaterThanOrEqual(found.effective - 1e-9)
      }),
    )
  })

  test('does not depend on the order of agents and templates', () => {
    fc.assert(
      fc.property(anyAgents, (agents) => {
        const turned = [...agents].reverse().map((uses) => new Map([...uses].reverse()))
        expect(concentrationOf(turned)).toEqual(concentrationOf(agents))
      }),
    )
  })
})
