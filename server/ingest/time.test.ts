import { describe, expect, it } from 'vitest'
import { createTimeSurvey, type TimeDecision, type TimeReading } from './time'

const at = (iso: string) => Date.parse(iso)
const DECISION: TimeDecision = { column: 'created', zone: null, dayMonthOrder: null }

function readingOf(values: readonly string[], decision: Partial<TimeDecision> = {}): TimeReading {
  const survey = createTimeSurvey()
  for (const value of values) survey.add(value)
  const decided = survey.decide({ ...DECISION, ...decision })
  if ('questions' in decided) throw new Error(decided.questions.map(({ about }) => about).join(', '))
  return decided
}
function questionsOf(values: readonly string[], decision: Partial<TimeDecision> = {}): string[] {
  const survey = createTimeSurvey()
  for (const value of values) survey.add(value)
  const decided = survey.decide({ ...DECISION, ...decision })
  return 'questions' in decided ? decided.questions.map(({ about }) => about) : []
}

describe('times with an offset need nothing else', () => {
  it.each([
    ['2023-09-18T15:57:42Z', '2023-09-18T15:57:42Z'],
    ['2017-04-24T04:36:44.807999Z', '2017-04-24T04:36:44.807Z'],
    ['2025-01-02 08:21:26+00:00', '2025-01-02T08:21:26Z'],
    ['2014-07-28T16:20:03+05:30', '2014-07-28T10:50:03Z'],
    ['2018-05-24T23:35:30.742+0200', '2018-05-24T21:35:30.742Z'],
    ['2024-05-10T10:30Z', '2024-05-10T10:30:00Z'],
    ['2024-05-10T10:30.000Z', '2024-05-10T10:30:00Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['2000-02-29T23:59:59Z', '2000-02-29T23:59:59Z'],
    ['Wed Oct 11 06:55:44 +0000 2017', '2017-10-11T06:55:44Z'],
    ['Tue, 9 Jun 2020 09:26:43 -0400 (EDT)', '2020-06-09T13:26:43Z'],
    ['1719492832', '2024-06-27T12:53:52Z'],
    ['1719492832.5', '2024-06-27T12:53:52.5Z'],
    ['1577836800000', '2020-01-01T00:00:00Z'],
  ])('%s', (value, expected) => {
    expect(readingOf([value]).parse(value)).toMatchObject({ at: at(expected), naive: false, ambiguous: false })
  })

  it('the text is kept unless the instant gives it back', () => {
    const { parse } = readingOf([])
    expect(parse('2023-09-18T15:57:42Z')?.raw).toBeNull()
    expect(parse('2023-09-18T15:57:42.000Z')?.raw).toBe('2023-09-18T15:57:42.000Z')
  })

  it.each([
    '2025-02-31T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-00-10T00:00:00Z',
    '2025-01-00T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '2025-01-01T10:60:00Z',
    '2025-01-01T10:00:60Z',
    '2025-01-01T10:00:00+15:00',
    '2025-01-01T1a:00:00Z',
    '2025-01-01',
    '10:00',
    '64:00:00',
    '1.57784E+12',
    '12345',
    'yesterday',
    '',
  ])('“%s” is no time', (value) => {
    const reading = readingOf([], { zone: 'UTC', dayMonthOrder: 'day_first' })
    expect(reading.parse(value)).toBeNull()
    expect(reading.whyNot(value)).not.toBe('')
  })
})

describe('times without a zone', () => {
  it('are asked about, never taken for UTC', () => {
    expect(questionsOf(['2025-01-08 15:00:06'])).toEqual(['zone'])
    expect(readingOf([]).parse('2025-01-08 15:00:06')).toBeNull()
  })

  it.each([
    ['2025-01-08 15:00:06', '2025-01-08T14:00:06Z'],
    ['2025-07-08T15:00', '2025-07-08T13:00:00Z'],
    ['2022-10-05 15:38:40.369865', '2022-10-05T13:38:40.369Z'],
    ['14/Jul/25 3:42 PM', '2025-07-14T13:42:00Z'],
    ['14/Jul/25 12:05 AM', '2025-07-13T22:05:00Z'],
  ])('%s is Berlin time when that is told', (value, expected) => {
    expect(readingOf([value], { zone: 'Europe/Berlin' }).parse(value)).toMatchObject({
      at: at(expected),
      naive: true,
      raw: value,
    })
  })

  it.each([
    ['the minute before the change', '2024-10-27 01:59:59', '2024-10-26T23:59:59Z', false, null],
    [
      'in the repeated hour the first is meant',
      '2024-10-27 02:30:00',
      '2024-10-27T00:30:00Z',
      true,
      '2024-10-27T01:30:00Z',
    ],
    ['after the repeated hour', '2024-10-27 03:00:00', '2024-10-27T02:00:00Z', false, null],
    ['before the gap', '2024-03-31 01:59:59', '2024-03-31T00:59:59Z', false, null],
    ['in the gap it moves forward', '2024-03-31 02:30:00', '2024-03-31T01:30:00Z', true, null],
    ['after the gap', '2024-03-31 03:00:00', '2024-03-31T01:00:00Z', false, null],
  ])('%s', (_name, value, expected, ambiguous, second) => {
    const parsed = readingOf([value], { zone: 'Europe/Berlin' }).parse(value)
    expect(parsed).toMatchObject({ at: at(expected), ambiguous, secondAt: second === null ? null : at(second) })
  })

  it('a zone that does not exist is refused in a sentence', () => {
    expect(() => readingOf([], { zone: 'Europe/Atlantis' })).toThrow(/no time zone “Europe\/Atlantis”/)
  })
})

describe('day and month', () => {
  const zone = 'UTC'
  it.each([
    ['a first number above 12 is a day', ['08/01/2025 15:00', '13/01/2025 15:00'], '2025-01-08T15:00:00Z'],
    ['a second number above 12 is a day', ['08/01/2025 15:00', '08/13/2025 15:00'], '2025-08-01T15:00:00Z'],
  ])('%s, for the whole column', (_name, values, expected) => {
    expect(readingOf(values, { zone }).parse('08/01/2025 15:00')?.at).toBe(at(expected))
  })

  it('is asked when neither decides, and when both do', () => {
    expect(questionsOf(['08/01/2025 15:00', '12/12/2025 15:00'], { zone })).toEqual(['day_month_order'])
    expect(questionsOf(['13/01/2025 15:00', '01/13/2025 15:00'], { zone })).toEqual(['day_month_order'])
    expect(questionsOf(['08/01/2025 15:00'])).toEqual(['zone', 'day_month_order'])
  })

  it.each([
    ['day_first', '03/04/2025 01:02:03 PM', '2025-04-03T13:02:03Z'],
    ['month_first', '03/04/2025 01:02 p. m.', '2025-03-04T13:02:00Z'],
    ['month_first', '3-4-25 12:00 AM', '2025-03-04T00:00:00Z'],
    ['day_first', '29-02-2016 01:16', '2016-02-29T01:16:00Z'],
  ] as const)('told as %s, %s is read so', (dayMonthOrder, value, expected) => {
    expect(readingOf([value], { zone, dayMonthOrder }).parse(value)?.at).toBe(at(expected))
  })

  it('dates with dots have the day first', () => {
    expect(readingOf(['06.08.2016, 13:23'], { zone }).parse('06.08.2016, 13:23')?.at).toBe(at('2016-08-06T13:23:00Z'))
  })

  it('a date that does not exist in the order told is no time', () => {
    expect(readingOf([], { zone, dayMonthOrder: 'month_first' }).parse('31/01/2025 10:00')).toBeNull()
  })
})

describe('the shapes that exports write', () => {
  it.each([
    ['microseconds since 1970', '1719492832123456', '2024-06-27T12:53:52.123Z'],
    ['nanoseconds since 1970', '1719492832123456789', '2024-06-27T12:53:52.123Z'],
    ['a spreadsheet serial', '45665.625', '2025-01-08T15:00:00Z'],
    ['a weekday and an offset in brackets', 'Monday, December 17, 2018, 23:27:57 (-0500)', '2018-12-18T04:27:57Z'],
    ['Jira', '14/Jul/25 3:42 PM', '2025-07-14T15:42:00Z'],
    ['a French month', '1 févr. 2026 08:15', '2026-02-01T08:15:00Z'],
    ['a German month', '3. März 2026, 08:15', '2026-03-03T08:15:00Z'],
    ['a Spanish month', '3 de marzo de 2026 08:15', '2026-03-03T08:15:00Z'],
    ['a Russian month', '1 марта 2026 г., 08:15', '2026-03-01T08:15:00Z'],
    ['a Russian month before "at"', '9 мая 2026 г. в 08:15', '2026-05-09T08:15:00Z'],
    ['Japanese', '2026年3月1日 08:15', '2026-03-01T08:15:00Z'],
    ['a Swedish month', '9 maj 2026 08:15', '2026-05-09T08:15:00Z'],
    ['a spreadsheet serial with a comma', '45665,625', '2025-01-08T15:00:00Z'],
    ['an offset of one digit', '2026-03-03 08:15 UTC+2', '2026-03-03T06:15:00Z'],
    ['half an hour of offset', '2026-03-03 08:15 GMT-3:30', '2026-03-03T11:45:00Z'],
    ['an offset named by UTC', '2026-03-03 08:15:00 UTC+02:00', '2026-03-03T06:15:00Z'],
    ['no seconds but thousandths', '2024-05-10T10:30.000Z', '2024-05-10T10:30:00Z'],
    ['a narrow blank before PM', '3/13/2026, 7:02\u202fPM', '2026-03-13T19:02:00Z'],
  ])('%s: %s', (_name, value, expected) => {
    expect(readingOf([value], { zone: 'UTC' }).parse(value)?.at).toBe(at(expected))
  })

  it.each([
    '1899-12-30 10:00:00',
    '0001-01-01T00:00:00Z',
    '2077-01-01T00:00:00Z',
    '13/01/77 10:00',
    '9999-12-31T23:59:59Z',
  ])('%s is when nobody wrote to a helpdesk, and the reason says so', (value) => {
    const reading = readingOf([], { zone: 'UTC', dayMonthOrder: 'day_first' })
    expect(reading.parse(value)).toBeNull()
    expect(reading.whyNot(value)).toMatch(/between 1990 and 2069/)
  })

  it.each(['1.57784E+12', '64:00:00', '288.0', '2025-01-08', '', '12345'])('%j is no time', (value) => {
    expect(readingOf([], { zone: 'UTC' }).parse(value)).toBeNull()
  })
})
