import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { hoursOfDay, QUARTER_MS } from './hours-of-day'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe']
const quarter = fc.integer({
  min: Date.UTC(1990, 0, 1) / QUARTER_MS,
  max: Date.UTC(2035, 0, 1) / QUARTER_MS,
})

describe('quarters of an hour by the clock of a zone', () => {
  it('are those that Temporal tells, whatever the order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(quarter, { maxLength: 20 }), (zone, quarters) => {
        const counts = new Array<number>(96).fill(0)
        for (const one of new Set(quarters)) {
          const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(one * QUARTER_MS).toZonedDateTimeISO(zone)
          const local = hour * 4 + minute / 15
          counts[local] = (counts[local] ?? 0) + 2
        }
        expect(hoursOfDay(new Map(quarters.map((one) => [one, 2])), zone)).toEqual(counts)
      }),
    )
  })
})
