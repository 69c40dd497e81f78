import { describe, expect, it } from 'vitest'
import { findZone } from './find-zone'

describe('a time zone as somebody types it', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    [' europe/berlin ', 'Europe/Berlin'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Berl', null],
    ['+01:00', null],
    ['', null],
  ])('%j is %j', (typed, zone) => expect(findZone(typed, ['UTC', 'Europe/Berlin'])).toBe(zone))
})
