import { describe, expect, test } from 'vitest'
import { clusterStandardError } from './cluster-standard-error'

describe('the error of an estimate whose conversations belong to agents', () => {
  test('agents who move it by 2.4, 2.0 and -4.4 leave it uncertain by 6.609 (method.md 3.4)', () => {
    expect(clusterStandardError([2.4, 2, -4.4])).toBeCloseTo(6.6091, 4)
  })

  test('is the same whoever comes first, to the last digit', () => {
    const moves = [0.1, 0.2, 0.3, -0.6, 1e-9]
    expect(clusterStandardError([...moves].reverse())).toBe(clusterStandardError(moves))
  })
})
