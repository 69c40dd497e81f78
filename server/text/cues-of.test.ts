import { expect, test } from 'vitest'
import { cuesOf } from './cues-of'

const classes = { CANNOT: ["can't", 'not able to'], SENIOR: ['manager', 'team lead'], NUMBER: ['9_'] }

test('of each way the uncommon step with the longest words gives them', () => {
  const rules = { one: ['CANNOT [3] SENIOR'], two: ['^ SENIOR <2> CANNOT|never ~SENIOR'] }
  expect(cuesOf({ classes, rules }, [])).toEqual(['cant', 'able', 'manager', 'lead'])
  expect(cuesOf({ classes, rules: { one: ['CANNOT [3] SENIOR'] } }, ['CANNOT'])).toEqual(['manager', 'lead'])
})

test('a way that cannot be looked for quickly is refused', () => {
  expect(() => cuesOf({ classes, rules: { one: ['SENIOR'] } }, ['SENIOR'])).toThrow('no step of uncommon words')
  expect(() => cuesOf({ classes, rules: { one: ['NUMBER'] } }, [])).toThrow('without letters')
})
