import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationText } from './duration-text'
import { parseDuration } from './parse-duration'

describe('a duration as people write it', () => {
  it.each([
    ['90 s', 90],
    ['90s', 90],
    ['2 min', 120],
    ['2 minutes', 120],
    [' 2 MIN ', 120],
    ['2 m', 120],
    ['4 h', 14_400],
    ['1.5 hours', 5400],
    ['1,5 h', 5400],
    ['0.001 h 2 min', null],
    ['1 h 30 min', 5400],
    ['1h30min', 5400],
    ['1 hour and 30 minutes', 5400],
    ['2 d, 4 h', 187_200],
    ['365 d', 31_536_000],
    ['0.1 min', 6],
  ])('%j is %s seconds', (text, seconds) => {
    expect(parseDuration(text)).toEqual(seconds === null ? { error: expect.any(String) } : { value: seconds })
  })

  it.each([
    ['', 'Write a duration, such as 2 min or 4 h.'],
    ['30', 'Write the unit too: 30 s, 30 min or 30 h.'],
    ['soon', 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.'],
    ['1 h 30', 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.'],
    ['30 min 1 h', 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.'],
    ['5 min 5 min', 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.'],
    ['-5 min', 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.'],
    ['5 fortnights', 'This is not a duration: write it like 90 s, 2 min, 1 h 30 min or 3 d.'],
    ['0 min', 'A duration is longer than 0 s.'],
    ['1.5 s', 'A duration is whole seconds: write it with a smaller unit.'],
    ['366 d', 'A duration is at most 365 d.'],
  ])('and %j says what to write instead', (text, error) => expect(parseDuration(text)).toEqual({ error }))

  it('is refused at once, however long the text is', () =>
    expect(parseDuration('1 and '.repeat(20_000))).toHaveProperty('error'))

  it('is read as the seconds that a field shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31_536_000 }), (seconds) => {
        expect(parseDuration(durationText(seconds))).toEqual({ value: seconds })
      }),
    )
  })
})

describe('what a field shows', () => {
  it.each([
    [null, ''],
    [30, '30 s'],
    [150, '2 min 30 s'],
    [930, '930 s'],
    [14_400, '4 h'],
    [90_000, '1 d 1 h'],
  ])('of %s seconds is %j', (seconds, text) => expect(durationText(seconds)).toBe(text))
})
