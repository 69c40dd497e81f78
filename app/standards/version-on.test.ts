import { describe, expect, it } from 'vitest'
import { firstUntouchedDay, versionOn } from './version-on'

const version = (number: number, validFrom: string | null) => ({ version: number, validFrom })
const three = [version(3, '2026-05-01'), version(2, '2026-03-01'), version(1, null)]

describe('the version in force', () => {
  it.each([
    [three, '2026-02-28', 1],
    [three, '2026-03-01', 2],
    [three, '2026-05-01', 3],
    [[version(4, null), ...three], '2026-02-28', 4],
    [[version(4, '2026-01-01'), ...three], '2026-06-01', 4],
    [[version(2, '2026-05-01'), version(1, '2026-03-01')], '2026-02-28', 1],
    [[], '2026-02-28', undefined],
  ])('%j on %s', (versions, day, number) => expect(versionOn(versions, day)?.version).toBe(number))
})

describe('the first day that restates nothing', () => {
  it.each([
    ['2026-02-28', '2026-01-15', '2026-03-01'],
    ['2026-02-28', '2026-06-01', '2026-06-01'],
    [null, '2026-06-01', '2026-06-01'],
  ])('with data up to %s and today %s is %s', (last, today, day) => expect(firstUntouchedDay(last, today)).toBe(day))
})
