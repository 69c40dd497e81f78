import { describe, expect, it } from 'vitest'
import type { Contract } from '#server/domain/contract'
import { describeCoverage } from './describe-contract'

const nights = {
  zone: 'Europe/Riga',
  windows: [{ days: [1, 2, 3, 4, 5], from: '22:00', to: '06:00' }],
  holidays: [],
  overrides: [],
}

describe('the hours of a vendor', () => {
  it.each<[string, Contract | null]>([
    ['always on duty', null],
    ['always on duty', { zone: null, coverages: [] }],
    ['always on duty', { zone: 'Europe/Riga', coverages: [{ from: null, coverage: null }] }],
    [
      'Mon–Fri 22:00–06:00 into the next day (Europe/Riga)',
      { zone: null, coverages: [{ from: null, coverage: nights }] },
    ],
    [
      'always on duty, from 1 Mar 2026',
      {
        zone: null,
        coverages: [
          { from: '2026-03-01', coverage: null },
          { from: null, coverage: nights },
        ],
      },
    ],
  ])('are those agreed last: %s', (words, contract) => expect(describeCoverage(contract)).toBe(words))
})
