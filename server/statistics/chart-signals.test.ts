import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartSignals } from './chart-signals'

/** Places in hundredths of the way to the limit. */
const signalsOf = (...hundredths: number[]) =>
  chartSignals(hundredths.map((hundredth) => hundredth / 100))
    .map((signal) => (signal ? '!' : '.'))
    .join('')

describe('signals of a control chart', () => {
  test.each([
    ['outside a limit', [10, 101, -10, -101], '.!.!'],
    ['on a limit is within', [10, 100, -10, -100], '....'],
    ['eight in a row on one side', [1, 1, 1, 1, 1, 1, 1, 1, -1], '!!!!!!!!.'],
    ['seven in a row are chance', [1, 1, 1, 1, 1, 1, 1, -1], '........'],
    ['one on the centre ends a row', [1, 1, 1, 1, 0, 1, 1, 1, 1], '.........'],
    ['three of four nearer the limit than the centre', [10, 51, 51, 10, 51, 10], '.!!.!.'],
    ['three in a row of them', [10, 60, 60, 60, 10], '.!!!.'],
    ['halfway is not nearer', [10, 50, 51, 51, 10], '.....'],
    ['three of five are chance', [60, 10, 60, 10, 60], '.....'],
    ['near different limits are chance', [60, -60, 60, 10, -60], '.....'],
    ['on the lower side too', [-60, -60, 10, -60], '!!.!'],
    ['three alone', [60, 60, 60], '!!!'],
    ['none', [], ''],
  ])('%s', (_, places, signals) => {
    expect(signalsOf(...places)).toBe(signals)
  })

  test('are the same upside down and with time turned round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -110, max: 110 })), (places) => {
        const signals = signalsOf(...places)
        expect(signalsOf(...places.map((place) => -place))).toBe(signals)
        expect(signalsOf(...[...places].reverse())).toBe([...signals].reverse().join(''))
      }),
    )
  })
})
