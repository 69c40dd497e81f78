import { describe, expect, test } from 'vitest'
import { defaultStandard } from './default-standard'
import { standardsInForce } from './standards-in-force'

const version = (number: number, validFrom: string | null, zone = 'UTC') => ({
  version: number,
  validFrom,
  standard: { ...defaultStandard, businessHours: { ...defaultStandard.businessHours, zone } },
})
const at = (text: string) => Date.parse(`${text}Z`)

describe('the standard in force', () => {
  test.each<[string, ReturnType<typeof version>[], string, number]>([
    ['the only one, always', [version(1, null)], '1999-01-01T00:00', 1],
    ['the latest that holds from the beginning', [version(1, null), version(2, null)], '2025-03-01T00:00', 2],
    [
      'the earlier one before the first day of the later',
      [version(1, null), version(2, '2025-03-10')],
      '2025-03-09T23:59',
      1,
    ],
    ['the later one from its first day on', [version(1, null), version(2, '2025-03-10')], '2025-03-10T00:00', 2],
    [
      'the later published of two that hold already',
      [version(1, null), version(2, '2025-03-10'), version(3, '2025-03-05')],
      '2025-03-12T00:00',
      3,
    ],
    [
      'the earliest where all of them begin later',
      [version(4, '2025-03-10'), version(5, '2025-04-01')],
      '2025-01-01T00:00',
      4,
    ],
    [
      "by the day in the latest version's zone",
      [version(1, null), version(2, '2025-03-10', 'Asia/Manila')],
      '2025-03-09T16:00',
      2,
    ],
  ])('is %s', (_, versions, instant, expected) => {
    expect(standardsInForce(versions)(at(instant)).version).toBe(expected)
    expect(standardsInForce([...versions].reverse())(at(instant)).version).toBe(expected)
  })

  test('cannot be told without any version', () => {
    expect(() => standardsInForce([])).toThrow('There is no version of the standard.')
  })
})
