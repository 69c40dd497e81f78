import { expect, test } from 'vitest'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { compareHref, comparePath, readCompareAsked } from './compare-href'

const asked = {
  period: { ...WHOLE_PERIOD, from: '2026-09-01', shift: 'after_hours' as const },
  choice: { units: 'agents' as const, target: 'standard' as const },
}

test('an address says what it was made of', async () => {
  const { searchParams } = new URL(compareHref(asked), 'http://localhost')
  expect(await readCompareAsked(Promise.resolve(Object.fromEntries(searchParams)))).toEqual(asked)
})

test('what is usual is left out', () => expect(comparePath({ units: 'vendors', target: 'in_house' })).toBe('/compare'))

test('what cannot be read counts as usual', async () =>
  expect(await readCompareAsked(Promise.resolve({ units: 'teams', target: '', from: 'May' }))).toEqual({
    period: WHOLE_PERIOD,
    choice: { units: 'vendors', target: 'in_house' },
  }))
