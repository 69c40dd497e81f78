import { describe, expect, it } from 'vitest'
import { datesByYear, joinDates } from './prepare-dates'

describe('dates of a calendar', () => {
  it('stand in order, each once, wherever they came from', () => {
    expect(joinDates(['2026-12-25', '2026-01-01'], ['2026-01-01', '2025-05-01'])).toEqual([
      '2025-05-01',
      '2026-01-01',
      '2026-12-25',
    ])
  })

  it('stand under their years', () => {
    expect(datesByYear(['2026-12-25', '2027-01-01', '2026-01-01'])).toEqual([
      { year: '2026', dates: ['2026-01-01', '2026-12-25'] },
      { year: '2027', dates: ['2027-01-01'] },
    ])
  })

  it('are no years where there are none', () => expect(datesByYear([])).toEqual([]))
})
