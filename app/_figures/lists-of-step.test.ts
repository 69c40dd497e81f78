import { expect, test } from 'vitest'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { listsOfStep } from './lists-of-step'

const WEEK = { start: '2026-03-02', end: '2026-03-08' }

test.each([
  ['the whole week where the period goes on', { from: null, to: '2026-03-20' }, '2026-03-02', '2026-03-08'],
  ['the whole week where there is no period', { from: null, to: null }, '2026-03-02', '2026-03-08'],
  ['also the days before the period began', { from: '2026-03-05', to: '2026-03-20' }, '2026-03-02', '2026-03-08'],
  ['no day after the period ended', { from: null, to: '2026-03-04' }, '2026-03-02', '2026-03-04'],
])('a week lists %s', (_, days, from, to) => {
  const href = listsOfStep(1, { ...WHOLE_PERIOD, ...days, channel: 'chat' }, 'first_reply')(WEEK)
  const asked = new URL(href, 'http://test').searchParams
  expect(Object.fromEntries(asked)).toEqual({ from, to, channel: 'chat', measure: 'first_reply', vendor: '1' })
})
