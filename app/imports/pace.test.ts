import { expect, test } from 'vitest'
import { paceOf } from './pace'

test.each([
  [{ at: 0, done: 0 }, { at: 2000, done: 500 }, 1000, { perSecond: 250, leftMs: 2000 }],
  [{ at: 0, done: 0 }, { at: 2000, done: 500 }, null, { perSecond: 250, leftMs: null }],
  [{ at: 5000, done: 100 }, { at: 6000, done: 200 }, 200, { perSecond: 100, leftMs: 0 }],
  [{ at: 0, done: 0 }, { at: 999, done: 500 }, 1000, { perSecond: null, leftMs: null }],
  [{ at: 0, done: 0 }, { at: 1000, done: 500 }, 1000, { perSecond: 500, leftMs: 1000 }],
  [{ at: 0, done: 5 }, { at: 5000, done: 5 }, 10, { perSecond: null, leftMs: null }],
  [{ at: 0, done: 9 }, { at: 5000, done: 2 }, 10, { perSecond: null, leftMs: null }],
])('from %j to %j of %j goes %j', (first, last, total, pace) => expect(paceOf(first, last, total)).toEqual(pace))
