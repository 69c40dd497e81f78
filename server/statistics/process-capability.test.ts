import { expect, test } from 'vitest'
import { processCapability } from './process-capability'

test.each([
  ['lower limit on the target', 0.9, 'capable'],
  ['lower limit just below the target', 0.9001, 'hit_and_miss'],
  ['upper limit on the target', 0.96, 'hit_and_miss'],
  ['upper limit just below the target', 0.9601, 'incapable'],
])('a process between 0.9 and 0.96 with its %s is %s', (_, target, expected) => {
  expect(processCapability({ lower: 0.9, upper: 0.96 }, target)).toBe(expected)
})
