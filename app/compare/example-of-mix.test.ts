import { expect, test } from 'vitest'
import { exampleOfMix } from './example-of-mix'

test('a vendor better with every kind of question looks worse until the mix is the same', () => {
  const shares = exampleOfMix().map(({ kind, vendor, inHouse }) => [
    kind,
    Math.round(vendor.share * 1000) / 10,
    Math.round(inHouse.share * 1000) / 10,
  ])
  expect(shares).toEqual([
    ['Easy questions', 90, 85],
    ['Hard questions', 60, 55],
    ['Both, as it is', 63.8, 82],
    ['Both, with the same mix', 75.4, 70.4],
  ])
})
