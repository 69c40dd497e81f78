import { expect, test } from 'vitest'
import { defaultStandard } from './default-standard'
import { versionOn } from './version-on'

const version = (number: number, validFrom: string | null) => ({
  version: number,
  validFrom,
  standard: defaultStandard,
})

test.each([
  ['the last of several from the beginning', [version(1, null), version(2, null)], '2026-03-01', 2],
  ['the earlier one on the day before a first day', [version(1, null), version(2, '2026-03-02')], '2026-03-01', 1],
  ['the later one on its first day', [version(1, null), version(2, '2026-03-02')], '2026-03-02', 2],
  ['a later published one of an earlier day', [version(1, '2026-03-02'), version(2, '2026-02-01')], '2026-03-05', 2],
  [
    'the earliest published before all first days',
    [version(1, '2026-03-02'), version(2, '2026-04-01')],
    '2026-01-01',
    1,
  ],
])('in force is %s', (_, versions, day, expected) => expect(versionOn(versions, day).version).toBe(expected))

test('without any version there is nothing to say', () => expect(() => versionOn([], '2026-03-01')).toThrow(RangeError))
