import { describe, expect, it } from 'vitest'
import { comparedDays } from './compared-days'
import { WHOLE_PERIOD } from './filter'

const DATA = { firstDay: '2026-01-05', lastDay: '2026-03-16' }

describe('which days are held against which', () => {
  it.each([
    ['the last whole week, for all of the data', null, null, '2026-03-09', '2026-03-15', '2026-03-02', '2026-03-08'],
    ['that week, up to its Sunday', null, '2026-03-15', '2026-03-09', '2026-03-15', '2026-03-02', '2026-03-08'],
    ['the week before, up to a Saturday', null, '2026-03-14', '2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01'],
    ['chosen days', '2026-03-03', '2026-03-09', '2026-03-03', '2026-03-09', '2026-02-24', '2026-03-02'],
    ['days up to the end', '2026-03-10', null, '2026-03-10', '2026-03-16', '2026-03-03', '2026-03-09'],
    [
      'a month that the data end in',
      '2026-03-01',
      '2026-03-31',
      '2026-03-01',
      '2026-03-16',
      '2026-02-08',
      '2026-02-23',
    ],
    [
      'from the first day of the data',
      '2026-01-12',
      '2026-01-18',
      '2026-01-12',
      '2026-01-18',
      '2026-01-05',
      '2026-01-11',
    ],
  ])('is %s', (_, from, to, nowFrom, nowTo, beforeFrom, beforeTo) =>
    expect(comparedDays({ ...WHOLE_PERIOD, from, to, channel: 'chat' }, DATA)).toEqual({
      now: { from: nowFrom, to: nowTo, channel: 'chat', shift: null },
      before: { from: beforeFrom, to: beforeTo, channel: 'chat', shift: null },
    }),
  )

  it.each([
    ['the data begin within the days before', '2026-01-11', '2026-01-17'],
    ['the period is behind the data', '2026-04-01', '2026-04-07'],
    ['the period ends before it begins', '2026-03-10', '2026-03-01'],
  ])('is nothing where %s', (_, from, to) => expect(comparedDays({ ...WHOLE_PERIOD, from, to }, DATA)).toBeNull())

  it('is nothing with less than two whole weeks', () =>
    expect(comparedDays(WHOLE_PERIOD, { firstDay: '2026-03-03', lastDay: '2026-03-16' })).toBeNull())
})
