import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rejection } from '#server/domain/import'
import { createCauses } from './group-causes'

function causesOf(rejections: readonly [line: number, column: string | null, reason: string][]) {
  const causes = createCauses()
  for (const [line, column, reason] of rejections) causes.add({ line, column, reason, raw: '' })
  return causes.list()
}

describe('causes of rejections', () => {
  it('are none without rejections', () => {
    expect(createCauses().list()).toEqual([])
  })

  it('take quoted values and numbers out of the reason, most frequent first', () => {
    expect(
      causesOf([
        [2, null, 'The row has 9 cells but the header 7.'],
        [3, 'role', '“boss” is not an author role: write customer or agent.'],
        [5, 'role', '“head “chief” nurse” is not an author role: write customer or agent.'],
        [9, 'role', '“7” is not an author role: write customer or agent.'],
        [11, null, 'The row has 1,204 cells but the header 7.'],
        [12, 'type', '“boss” is not an author role: write customer or agent.'],
      ]),
    ).toEqual([
      {
        reason: '“…” is not an author role: write customer or agent.',
        column: 'role',
        n: 3,
        firstLine: 3,
        example: '“boss” is not an author role: write customer or agent.',
      },
      {
        reason: 'The row has … cells but the header ….',
        column: null,
        n: 2,
        firstLine: 2,
        example: 'The row has 9 cells but the header 7.',
      },
      expect.objectContaining({ column: 'type', n: 1, firstLine: 12 }),
    ])
  })

  it('list fifty and sum the rest as other reasons', () => {
    const letters = (i: number) => String(i).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))
    const listed = causesOf(Array.from({ length: 700 }, (_, i) => [i + 2, 'text', `Reason ${letters(i)}.`]))
    expect(listed).toHaveLength(51)
    expect(listed.at(-1)).toEqual({
      reason: 'other reasons',
      column: null,
      n: 650,
      firstLine: 52,
      example: 'Reason fa.',
    })
    expect(causesOf(Array.from({ length: 50 }, (_, i) => [i + 2, 'text', `Reason ${letters(i)}.`]))).toHaveLength(50)
  })

  it('sum to the number of rejections, however often they are listed', () => {
    const rejection = fc.record<Rejection>({
      line: fc.nat(),
      column: fc.option(fc.constantFrom('time', 'role')),
      reason: fc.string({ unit: fc.constantFrom('“', '”', '7', '.', 'a', ' ') }),
      raw: fc.constant(''),
    })
    fc.assert(
      fc.property(fc.array(rejection, { maxLength: 200 }), (rejections) => {
        const causes = createCauses()
        rejections.forEach(causes.add)
        const listed = causes.list()
        expect(listed.reduce((sum, { n }) => sum + n, 0)).toBe(rejections.length)
        expect(causes.list()).toEqual(listed)
      }),
    )
  })

  it('are found in reasons of a hostile length in no time', () => {
    const start = performance.now()
    const [cause] = causesOf([[2, null, `${'“'.repeat(100_000)}${'1.'.repeat(100_000)}`]])
    expect(performance.now() - start).toBeLessThan(1000)
    expect(cause?.example.length).toBeLessThan(600)
  })
})
