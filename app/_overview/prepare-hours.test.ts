import { describe, expect, it } from 'vitest'
import { prepareHours } from './prepare-hours'

const week = (missedBySlot: Readonly<Record<number, number>>) =>
  Array.from({ length: 168 }, (_, slot) => ({ n: 10, met: 10 - (missedBySlot[slot] ?? 0) }))

describe('the hours of a week in a sentence', () => {
  it('add up, and name the hour in which most are missed', () =>
    expect(prepareHours(week({ 3: 2, 86: 5 }))).toEqual({
      n: 1680,
      met: 1673,
      worst: { slot: 86, words: 'on Thursday from 14:00 to 15:00', missed: 5, n: 10 },
    }))

  it('name the first of several', () => expect(prepareHours(week({ 167: 4, 24: 4 })).worst?.slot).toBe(24))

  it('end a day at 24:00', () =>
    expect(prepareHours(week({ 167: 1 })).worst?.words).toBe('on Sunday from 23:00 to 24:00'))

  it('name none where nothing is missed', () => expect(prepareHours(week({})).worst).toBeNull())

  it('are nothing without any first reply', () => expect(prepareHours([])).toEqual({ n: 0, met: 0, worst: null }))
})
