import { describe, expect, test } from 'vitest'
import { simpsonIndex, type Uses } from './concentration'
import { concentrationLimit, type UsesByTopic } from './concentration-limit'

const uses = (counts: Record<string, number>): Uses => new Map(Object.entries(counts))
const byTopic = (topics: Record<string, Record<string, number>>): UsesByTopic =>
  new Map(Object.entries(topics).map(([topic, counts]) => [topic, uses(counts)]))

/** Ten templates in even use. */
const even = (each: number) => Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`t${index}`, each]))

describe('the limit of an agent’s concentration', () => {
  test('is around what two replies of the agent’s topics would have in common', () => {
    const found = concentrationLimit(
      byTopic({ a: { x: 60 }, b: { x: 40 } }),
      byTopic({ a: { x: 5, y: 5 }, b: { z: 7 } }),
    )
    // Of a the shares are ½ and ½, of b all is z: pairs within a match with ½, within b with 1, across never.
    expect(found?.expected).toBeCloseTo((60 * 59 * 0.5 + 40 * 39) / (100 * 99), 12)
    const p = [0.3, 0.3, 0.4]
    const variance = (4 * (p.reduce((sum, q) => sum + q ** 3, 0) - p.reduce((sum, q) => sum + q ** 2, 0) ** 2)) / 100
    expect(found?.limit).toBeCloseTo((found?.expected ?? 0) + 3.0902 * Math.sqrt(variance), 4)
    expect(found?.chance).toBe(1)
  })

  test('lets a queue be narrow where everybody is narrow on its topic', () => {
    const refundsOnly = byTopic({ refunds: { r1: 90, r2: 10 } })
    const everybody = byTopic({ refunds: { r1: 450, r2: 50 }, other: even(50) })
    const found = concentrationLimit(refundsOnly, everybody)
    expect(found?.chance).toBeLessThan(found?.limit ?? 0)
  })

  test('is passed by who takes three texts for what others answer with ten', () => {
    const found = concentrationLimit(byTopic({ other: { t0: 30, t1: 30, t2: 30 } }), byTopic({ other: even(50) }))
    expect(found?.chance).toBeGreaterThan(found?.limit ?? 1)
  })

  test('is not passed by who is the only one on a topic', () => {
    const own = byTopic({ a: { x: 40, y: 30, z: 10 } })
    const found = concentrationLimit(own, own)
    expect(found?.chance).toBeLessThan(found?.limit ?? 0)
  })

  test('is not known where the reference knows less than 70 % of the replies, or there is one alone', () => {
    const reference = byTopic({ a: even(5) })
    expect(concentrationLimit(byTopic({ a: { t0: 70 }, b: { t0: 30 } }), reference)).not.toBeNull()
    expect(concentrationLimit(byTopic({ a: { t0: 69 }, b: { t0: 31 } }), reference)).toBeNull()
    expect(concentrationLimit(byTopic({ a: { t0: 1 } }), reference)).toBeNull()
    expect(concentrationLimit(new Map(), reference)).toBeNull()
  })

  test('is passed by few of those who draw as the reference does', () => {
    const reference = byTopic({ a: even(50), b: { t0: 60, t1: 30, t2: 10 } })
    const draw = uniform(7)
    let passed = 0
    for (let round = 0; round < 2000; round++) {
      const own: Record<string, Record<string, number>> = { a: {}, b: {} }
      for (let reply = 0; reply < 80; reply++) {
        const topic = reply % 2 === 0 ? 'a' : 'b'
        const template = topic === 'a' ? `t${Math.floor(10 * draw())}` : [0.6, 0.9, 1].findIndex((to) => draw() < to)
        const key = typeof template === 'number' ? `t${Math.max(0, template)}` : template
        const counts = own[topic] ?? {}
        counts[key] = (counts[key] ?? 0) + 1
      }
      const found = concentrationLimit(byTopic(own), reference)
      if (found && found.chance > found.limit) passed++
    }
    expect(passed).toBeLessThan(20)
  })

  test('does not depend on the order of topics and templates', () => {
    const own = byTopic({ a: { x: 3, y: 4 }, b: { x: 5, z: 6 }, c: { z: 2 } })
    const reference = byTopic({ c: { z: 1, y: 7 }, a: { y: 3, x: 2 }, b: { z: 11, x: 3, w: 2 } })
    const turned = (topics: UsesByTopic): UsesByTopic =>
      new Map([...topics].reverse().map(([topic, counts]) => [topic, new Map([...counts].reverse())]))
    expect(concentrationLimit(turned(own), turned(reference))).toEqual(concentrationLimit(own, reference))
    expect(simpsonIndex([3 + 5, 4, 6 + 2])).toBe(concentrationLimit(own, reference)?.chance)
  })
})

/** Numbers of 0 to 1 that are the same each time (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
