import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIMENSIONS } from '#server/domain/finding'
import { BadInput } from '#server/domain/refusal'
import { buildHours } from './coverage'
import { defaultStandard, parseCoverage, parseStandard } from './standard'

function refusal(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
  return 'not refused'
}

describe('the default standard (rulings.md 23, 35)', () => {
  test('is a valid standard', () => {
    expect(parseStandard(JSON.parse(JSON.stringify(defaultStandard)))).toEqual(defaultStandard)
  })

  test.each([
    ['chat', 120, 300],
    ['messaging', 900, 1800],
    ['social', 900, 1800],
    ['email', 14_400, 28_800],
    ['web_form', 14_400, 28_800],
    ['other', 14_400, 28_800],
  ] as const)(
    '%s wants a first reply in %d s and later ones in %d s',
    (channel, firstReplySeconds, laterReplySeconds) => {
      expect(defaultStandard.targets[channel]).toMatchObject({
        firstReplySeconds,
        laterReplySeconds,
        hours: 'calendar',
      })
    },
  )

  test('weighs .40 / .35 / .25', () => {
    expect(DIMENSIONS.map((dimension) => defaultStandard.weights[dimension])).toEqual([0.4, 0.35, 0.25])
  })
})

describe('a standard from a file', () => {
  test('may be a part: groups are merged over the base, lists replaced', () => {
    const parsed = parseStandard(
      { name: 'Spring', targets: { chat: { firstReplySeconds: 60 } }, businessHours: { holidays: ['2025-12-25'] } },
      defaultStandard,
    )
    expect(parsed.targets.chat).toMatchObject({ firstReplySeconds: 60, laterReplySeconds: 300, hours: 'calendar' })
    expect(parsed.targets.email).toEqual(defaultStandard.targets.email)
    expect(parsed.businessHours).toEqual({ ...defaultStandard.businessHours, holidays: ['2025-12-25'] })
    expect(defaultStandard.name).toBe('Default standard')
  })

  const window = { days: [1], from: '09:00', to: '17:00' }
  test.each<[unknown, string]>([
    [
      { targets: { chat: { firstReplySeconds: '2 min' } } },
      'targets.chat.firstReplySeconds: expected a whole number of seconds above 0, found "2 min".',
    ],
    [
      { targets: { chat: { firstReplySeconds: 0 } } },
      'targets.chat.firstReplySeconds: expected a whole number of seconds above 0, found 0.',
    ],
    [
      { targets: { chat: { hours: 'always' } } },
      'targets.chat.hours: expected "calendar" or "covered", found "always".',
    ],
    [{ targets: { chat: 120 } }, 'targets.chat: expected a group of settings, found 120.'],
    [{ targets: { fax: {} } }, 'targets.fax: a standard has no such setting; remove it or correct its name.'],
    [{ wieghts: {} }, 'wieghts: a standard has no such setting; remove it or correct its name.'],
    [
      JSON.parse('{"__proto__": {"name": "x"}}'),
      '__proto__: a standard has no such setting; remove it or correct its name.',
    ],
    [
      { weights: { response: 0.5 } },
      'weights: expected three shares that sum to 1, found {"response":0.5,"escalation":0.35,"canned":0.25}.',
    ],
    [
      { weights: { response: 0.4 + 2e-9 } },
      'weights: expected three shares that sum to 1, found {"response":0.400000002,"escalation":0.35,"canned":0.25}.',
    ],
    [{ weights: { response: -0.1 } }, 'weights.response: expected a share from 0 to 1, found -0.1.'],
    [{ shareWithinTarget: 90 }, 'shareWithinTarget: expected a share from 0 to 1, found 90.'],
    [
      { businessHours: { zone: 'Mars/Olympus' } },
      'businessHours.zone: expected the name of a time zone, such as "Europe/London", found "Mars/Olympus".',
    ],
    [
      { businessHours: { zone: '+01:00' } },
      'businessHours.zone: expected the name of a time zone, such as "Europe/London", found "+01:00".',
    ],
    [
      { businessHours: { holidays: ['2025-02-29'] } },
      'businessHours.holidays[0]: expected a real date as "YYYY-MM-DD", found "2025-02-29".',
    ],
    [{ businessHours: { holidays: '2025-02-28' } }, 'businessHours.holidays: expected a list, found "2025-02-28".'],
    [
      { businessHours: { windows: [{ ...window, from: '24:00' }] } },
      'businessHours.windows[0].from: expected a time of day as "HH:MM", found "24:00".',
    ],
    [
      { businessHours: { windows: [{ ...window, to: '9:00' }] } },
      'businessHours.windows[0].to: expected a time of day as "HH:MM", found "9:00".',
    ],
    [
      { businessHours: { windows: [{ ...window, days: [0] }] } },
      'businessHours.windows[0].days[0]: expected a day from 1 (Monday) to 7 (Sunday), found 0.',
    ],
    [
      { businessHours: { windows: [{ ...window, days: [] }] } },
      'businessHours.windows[0].days: expected at least one day, found [].',
    ],
    [
      { businessHours: { windows: [{ ...window, dayz: [1] }] } },
      'businessHours.windows[0].dayz: a standard has no such setting; remove it or correct its name.',
    ],
    [
      { businessHours: { windows: [{ days: [1], from: '09:00' }] } },
      'businessHours.windows[0].to: expected a time of day as "HH:MM", found nothing.',
    ],
    [{ displayFloor: 0 }, 'displayFloor: expected a whole number of conversations above 0, found 0.'],
    [
      { triggersCounted: ['third_contact', 'third_contact'] },
      'triggersCounted: expected each type only once, found ["third_contact","third_contact"].',
    ],
    [
      { companyWords: [{ detector: 'refusal', syntax: 'pattern', words: 'x*' }] },
      'companyWords[0].words: expected words that can be looked for (This pattern also fits an empty text, so it would be found everywhere), found "x*".',
    ],
    [
      { topics: [{ topic: ' Refund', syntax: 'literal', words: 'refund' }] },
      'topics[0].topic: expected the name of a topic, at most 100 characters, without blanks around it, found " Refund".',
    ],
    [
      { topics: [{ topic: 'Refund', syntax: 'pattern', words: 'x*' }] },
      'topics[0].words: expected words that can be looked for (This pattern also fits an empty text, so it would be found everywhere), found "x*".',
    ],
    [{ name: ' ' }, 'name: expected a name, found " ".'],
    [[], 'a standard: expected a group of settings, found [].'],
    [null, 'a standard: expected a group of settings, found null.'],
  ])('%j is refused in one sentence', (value, sentence) => {
    expect(refusal(() => parseStandard(value, defaultStandard))).toBe(sentence)
  })

  test('is complete without a base', () => {
    expect(refusal(() => parseStandard({ name: 'Half' }))).toBe(
      'businessHours: expected a group of settings, found nothing.',
    )
  })

  test('takes weights that sum to 1 but for rounding', () => {
    const weights = { response: 0.7, escalation: 0.1, canned: 0.2 }
    expect(parseStandard({ weights }, defaultStandard).weights).toEqual(weights)
  })

  test('whatever it holds, it is taken or refused in a sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(refusal(() => parseStandard(value, defaultStandard))).toMatch(/^(not refused|[\s\S]+\.)$/)
      }),
    )
  })
})

describe('a coverage file', () => {
  test('needs zone and windows; holidays and overrides may be left out', () => {
    const coverage = parseCoverage({ zone: 'Asia/Manila', windows: [{ days: [6, 7], from: '22:00', to: '24:00' }] })
    expect(coverage).toMatchObject({ holidays: [], overrides: [] })
    expect(buildHours(coverage).openMs(Date.UTC(2025, 2, 3), Date.UTC(2025, 2, 10))).toBe(4 * 3_600_000)
  })

  test.each<[unknown, string]>([
    [{ windows: [] }, 'zone: expected the name of a time zone, such as "Europe/London", found nothing.'],
    [{ zone: 'UTC' }, 'windows: expected a list, found nothing.'],
    [
      { zone: 'UTC', windows: [], hollidays: [] },
      'hollidays: a coverage file has no such setting; remove it or correct its name.',
    ],
    [
      {
        zone: 'UTC',
        windows: [],
        overrides: [
          { date: '2025-01-01', windows: [] },
          { date: '2025-01-01', windows: [] },
        ],
      },
      'overrides: expected each date only once, found [{"date":"2025-01-01","windows":[]},{"date":"2025-01-01","windows":[]}].',
    ],
    ['24/7', 'a coverage file: expected a group of settings, found "24/7".'],
  ])('%j is refused in one sentence', (value, sentence) => {
    expect(refusal(() => parseCoverage(value))).toBe(sentence)
  })
})
