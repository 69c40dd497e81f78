import { describe, expect, it } from 'vitest'
import { whyNotTime } from './time-problem'
import { isInRange, isNever } from './time-range'

describe('why a time is not taken names what a person can mend', () => {
  it.each([
    ['', /missing/],
    ['1.74082E+12', /rounded/],
    ['1,74082E+12', /rounded/],
    ['########', /too narrow/],
    ['10:05', /without a date/],
    ['10:05:07 PM', /without a date/],
    ['00:00.0', /without a date/],
    ['2025-03-01', /without a time of day/],
    ['01.03.2025', /without a time of day/],
    ['45717', /without a time of day/],
    ['2025-03-01 10:00:00 CET', /different zones/],
    ['2025-03-01 10:00 (EST)', /different zones/],
    ['soon', /not a time/],
  ])('%s', (value, expected) => {
    expect(whyNotTime(value)).toMatch(expected)
  })

  it('a huge cell gives a short sentence', () => {
    expect(whyNotTime('1 '.repeat(100_000)).length).toBeLessThan(200)
  })
})

describe('instants and cells that no helpdesk filled', () => {
  it.each([
    ['1989-12-31T23:59:59Z', false],
    ['1990-01-01T00:00:00Z', true],
    ['2069-12-31T23:59:59Z', true],
    ['2070-01-01T00:00:00Z', false],
  ])('%s can be when something was written: %s', (iso, expected) => {
    expect(isInRange(Date.parse(iso))).toBe(expected)
  })

  it.each([
    ['0000-00-00 00:00:00', true],
    ['1970-01-01T00:00:00Z', true],
    ['9999-12-31', true],
    ['0', true],
    ['1970-01-011', false],
    ['2025-01-01', false],
  ])('%s stands for no time: %s', (value, expected) => {
    expect(isNever(value)).toBe(expected)
  })
})
