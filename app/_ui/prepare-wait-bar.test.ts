import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_PX, prepareWaitBar, SHORTEST_PX, WAIT_HOLDERS } from './prepare-wait-bar'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE
const heightOf = (ms: number) => prepareWaitBar([{ ms, holder: 'bot', covered: true }]).heightPx

describe('the bar of a wait', () => {
  it.each([
    [0, SHORTEST_PX],
    [MINUTE - 1, SHORTEST_PX],
    [MINUTE, SHORTEST_PX],
    [WEEK, LONGEST_PX],
    [WEEK + MINUTE, LONGEST_PX],
  ])('of %d ms is %d px long', (ms, height) => expect(heightOf(ms)).toBe(height))

  it('grows by the same length each time the wait grows tenfold', () => {
    const [one, ten, hundred, thousand] = [1, 10, 100, 1000].map((factor) => heightOf(factor * MINUTE))
    expect((ten ?? 0) - (one ?? 0)).toBeCloseTo((hundred ?? 0) - (ten ?? 0), -1)
    expect((hundred ?? 0) - (ten ?? 0)).toBeCloseTo((thousand ?? 0) - (hundred ?? 0), -1)
  })

  it('never shrinks when the wait grows', () => {
    const wait = fc.integer({ min: 0, max: 2 * WEEK })
    fc.assert(fc.property(wait, wait, (a, b) => heightOf(Math.min(a, b)) <= heightOf(Math.max(a, b))))
  })

  it('is divided by time between the hours inside and outside coverage', () => {
    const { stretches } = prepareWaitBar([
      { ms: 3 * MINUTE, holder: 'contracted', covered: true },
      { ms: 0, holder: 'bot', covered: true },
      { ms: 9 * MINUTE, holder: 'nobody', covered: false },
    ])
    expect(stretches).toEqual([
      { percent: 25, holder: 'contracted', covered: true },
      { percent: 75, holder: 'nobody', covered: false },
    ])
  })

  it('is always divided completely', () => {
    const stretch = fc.record({
      ms: fc.integer({ min: 0, max: WEEK }),
      holder: fc.constantFrom(...WAIT_HOLDERS),
      covered: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1 }), (stretches) => {
        const sum = prepareWaitBar(stretches).stretches.reduce((total, { percent }) => total + percent, 0)
        expect(sum).toBeCloseTo(100, 6)
      }),
    )
  })
})
