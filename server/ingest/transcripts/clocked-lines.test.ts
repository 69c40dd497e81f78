import { describe, expect, test } from 'vitest'
import { parseClockedLines } from './clocked-lines'

const DAY = '2025-03-04 08:00'
const spoken = (text: string, start: string | null = DAY) =>
  parseClockedLines(text, start)?.entries.map(({ speaker, text: words }) => [speaker, words])
const at = (hours: number, minutes: number, seconds = 0) => ({
  dayOf: DAY,
  clockMs: ((hours * 60 + minutes) * 60 + seconds) * 1000,
})

describe('lines with a time and a speaker', () => {
  test.each([
    ['12:01:05 PM - ', at(12, 1, 5)],
    ['12:01:05 AM - ', at(0, 1, 5)],
    ['[10:02] ', at(10, 2)],
    ['(10:02:03) ', at(10, 2, 3)],
    ['10:02 ', at(10, 2)],
    ['2024-01-05 10:11:12 ', '2024-01-05 10:11:12'],
    ['2024-01-05T10:11:12Z - ', '2024-01-05T10:11:12Z'],
    ['[05/01/2024 10:11] ', '05/01/2024 10:11'],
    ['[5 Jan 2024 10:11 PM] ', '5 Jan 2024 10:11 PM'],
  ])('“%sName: text”', (stamp, time) => {
    const read = parseClockedLines(`${stamp}Amanda Lee: one: two\nsee https://x.example/a:b\n${stamp}Bo : three`, DAY)
    expect(read?.entries).toMatchObject([
      { speaker: 'Amanda Lee', time, text: 'one: two\nsee https://x.example/a:b', role: null },
      { speaker: 'Bo', time, text: 'three' },
    ])
  })

  test('“Name (10:02 AM): text”', () => {
    const read = parseClockedLines('Ines (10:02 AM): one\nAgent [10:03 PM]:\ntwo', DAY)
    expect(read?.entries).toMatchObject([
      { speaker: 'Ines', time: at(10, 2), text: 'one' },
      { speaker: 'Agent', role: 'agent', time: at(22, 3), text: 'two' },
    ])
  })

  test('a time and a colon inside the text are no speaker', () => {
    expect(spoken('10:00 Ines: slots are\n10:30 works for most: maybe\n10:31 Otto: ok\n10:32 Ines: bye')).toEqual([
      ['Ines', 'slots are\n10:30 works for most: maybe'],
      ['Otto', 'ok'],
      ['Ines', 'bye'],
    ])
  })

  test('a name that speaks once counts behind a stamp even in small letters', () => {
    expect(spoken('[10:00] ines: hi\n[10:01] otto: ok')).toEqual([
      ['ines', 'hi'],
      ['otto', 'ok'],
    ])
  })

  test('a time without a name is a system line in brackets, and elsewhere where it tells of joining or leaving', () => {
    expect(spoken('[10:00] Ines joined\n[10:01] Ines: hi')).toEqual([
      [null, 'Ines joined'],
      ['Ines', 'hi'],
    ])
    expect(spoken('10:00 Ines joined\n10:01 Ines: at\n10:30 or later')).toEqual([
      [null, 'Ines joined'],
      ['Ines', 'at\n10:30 or later'],
    ])
  })

  test('a date in the heading is the start and beats the record’s', () => {
    const read = parseClockedLines('Chat of 5 Jan 2024\n[10:00] Visitor: hi\n[10:01] Ines: hello', DAY)
    expect(read?.start).toBe('5 Jan 2024 00:00')
    expect(read?.entries.map(({ time }) => time)).toEqual(
      [36_000_000, 36_000_000, 36_060_000].map((clockMs) => ({ dayOf: '5 Jan 2024 00:00', clockMs })),
    )
  })

  test('without any date the times are null', () => {
    const read = parseClockedLines('[10:00] Visitor: hi\n[10:01] Ines: hello', null)
    expect(read?.entries.map(({ time }) => time)).toEqual([null, null])
  })
})

describe('entries that run together', () => {
  test('are split at a time with a known speaker, also where digits end the text before', () => {
    expect(
      spoken('12:01:05 Agent : your code is 1212:01:40 Customer : at 12:30 or 04/04/1990 12:02:10 Agent : fine'),
    ).toEqual([
      ['Agent', 'your code is 12'],
      ['Customer', 'at 12:30 or 04/04/1990'],
      ['Agent', 'fine'],
    ])
  })
})

test.each([
  ['[10:00] Agent: a[10:01] Otto: b[10:02] Otto: c', [at(10, 0), at(10, 1), at(10, 2)]],
  [
    '2025-03-04 10:00:00 Agent: a2025-03-04 10:01:00 Otto: b2025-03-04 10:02:00 Otto: c',
    ['2025-03-04 10:00:00', '2025-03-04 10:01:00', '2025-03-04 10:02:00'],
  ],
])('run together in other styles: %j', (text, times) => {
  expect(parseClockedLines(text, DAY)?.entries.map((entry) => [entry.text, entry.time])).toEqual([
    ['a', times[0]],
    ['b', times[1]],
    ['c', times[2]],
  ])
})

describe('lines with a speaker only', () => {
  test('need names that open two lines, role words, or the first line', () => {
    expect(spoken('Ines: one\nwarning: two\nOtto: three\nhttps: no\nOtto: four\nCustomer: five')).toEqual([
      ['Ines', 'one\nwarning: two'],
      ['Otto', 'three\nhttps: no'],
      ['Otto', 'four'],
      ['Customer', 'five'],
    ])
  })

  test.each([
    '',
    'Dear team,\nplease help: it broke.\nThanks: Otto',
    'Name: Otto\nEmail: otto@example.com\nPhone: 1',
    'From: a\nTo: b\nSubject: c\nFrom: a\nTo: b\nSubject: c',
    'Number,Note\n1,Agent: hi\n2,Agent: ho',
    'Note: call back',
  ])('%j is no transcript', (text) => expect(parseClockedLines(text, DAY)).toBeNull())
})

test('times of day below a start with a zone are in that zone, whatever the record says, also past midnight', () => {
  const text = 'Chat started: 2025-03-05 11:58 PM UTC\n(11:58:05 PM) Ines: one\n(12:01:00 AM) Bo: two'
  const midnight = '2025-03-05 00:00:00 UTC'
  expect(parseClockedLines(text, DAY)?.entries.slice(1)).toMatchObject([
    { speaker: 'Ines', time: { base: midnight, addMs: ((23 * 60 + 58) * 60 + 5) * 1000 } },
    { speaker: 'Bo', time: { base: midnight, addMs: (24 * 60 + 1) * 60_000 } },
  ])
})
