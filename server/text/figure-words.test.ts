import { expect, test } from 'vitest'
import { clockTimes, FIGURE_KINDS, figureAt, largeNumbers, smallNumbers, sums } from './figure-words'

const [small, large, sum, clock] = [smallNumbers, largeNumbers, sums, clockTimes].map(([word]) => word)

test.each([
  ['7 cups', '7', [small]],
  ['21 cups', '21', [small, large]],
  ['1,400 cups', '1,400', [large]],
  ['30, then 5', '30', [small, large]],
  ['$40 off', '$40', [sum]],
  ['12.50.', '12.50', [sum]],
  ['$1,299.00', '$1,299.00', [sum]],
  ['900€', '900€', [sum]],
  ['17:30 or later', '17:30', [clock]],
  ['5pm', '5pm', [clock]],
  ['6 a.m. tomorrow', '6 a.m.', [clock]],
  ["3 o'clock", "3 o'clock", [clock]],
])('%j begins with the figure %j', (text, written, kinds) => {
  const figure = figureAt(text, 0)
  expect(text.slice(0, figure?.end)).toBe(written)
  expect(FIGURE_KINDS[figure?.kind ?? -1]).toEqual(kinds)
})

test.each(['', '0', '1 jar', '3rd', '21st of May', 'cups', '$'])('%j begins with none', (text) => {
  expect(figureAt(text, 0)).toBeNull()
})
