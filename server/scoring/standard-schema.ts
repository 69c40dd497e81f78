import { z } from 'zod'
import { CHANNELS } from '#server/domain/conversation'
import { DETECTORS } from '#server/domain/detector'
import { LONGEST_TOPIC } from '#server/domain/filter'
import { WORD_SYNTAXES, type WordSyntax } from '#server/domain/standard'
import { TRIGGER_TYPES } from '#server/domain/trigger'
import { whyUnusable } from '#server/text/own-words'
import { rememberByText } from '#server/text/remember-by-text'
import { defaultStandard } from './default-standard'
import { dayNumber } from './open-windows'

const DAY_MS = 86_400_000
const WEIGHT_TOLERANCE = 1e-9
const LONGEST_WORDS = 500
/** Each is looked for in every conversation without a topic. */
const MOST_TOPIC_RULES = 500

/** A leaf whose error message is what was expected there. */
function leaf<T>(isValid: (value: unknown) => value is T, expected: string) {
  return z.custom<T>(isValid, { error: expected })
}

function numberLeaf(isValid: (value: number) => boolean, expected: string) {
  return leaf(
    (value): value is number => typeof value === 'number' && Number.isFinite(value) && isValid(value),
    expected,
  )
}

function textLeaf(isValid: (value: string) => boolean, expected: string) {
  return leaf((value): value is string => typeof value === 'string' && isValid(value), expected)
}

function isRealDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const day = dayNumber(date)
  return Number.isFinite(day) && new Date(day * DAY_MS).toISOString().slice(0, 10) === date
}

/** Remembered, as a calendar costs the most of all that is looked at, and zones come again and again. */
const isRealZone = rememberByText((zone) => {
  // Newer engines also take offsets such as "+01:00", which know no summer time.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}, 512)

const seconds = numberLeaf((value) => Number.isInteger(value) && value > 0, 'a whole number of seconds above 0')
const share = numberLeaf((value) => value >= 0 && value <= 1, 'a share from 0 to 1')
const weekday = numberLeaf(
  (value) => Number.isInteger(value) && value >= 1 && value <= 7,
  'a day from 1 (Monday) to 7 (Sunday)',
)
const opening = textLeaf((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), 'a time of day as "HH:MM"')
const closing = textLeaf((value) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value), 'a time of day as "HH:MM"')
const date = textLeaf(isRealDate, 'a real date as "YYYY-MM-DD"')
const zone = textLeaf(isRealZone, 'the name of a time zone, such as "Europe/London"')
const hoursKind = z.enum(['calendar', 'covered'], { error: '"calendar" or "covered"' })

function listOf<T extends z.ZodType>(element: T) {
  return z.array(element, { error: 'a list' })
}

function group<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'a group of settings'),
  })
}

const openHoursShape = {
  zone,
  windows: listOf(group({ days: listOf(weekday).min(1, { error: 'at least one day' }), from: opening, to: closing })),
  holidays: listOf(date),
  overrides: listOf(group({ date, windows: listOf(group({ from: opening, to: closing })) })).refine(
    (overrides) => new Set(overrides.map((override) => override.date)).size === overrides.length,
    { error: 'each date only once' },
  ),
}

const openHoursSchema = group(openHoursShape)

const secondsOrNone = seconds.nullable()
const name = textLeaf((value) => value.trim() !== '', 'a name')

const target = group({
  firstReplySeconds: seconds,
  laterReplySeconds: seconds,
  substantiveReplySeconds: secondsOrNone.default(null),
  resolutionSeconds: secondsOrNone.default(null),
  hours: hoursKind,
})

const policy = group({
  name,
  channels: listOf(z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` })).default([]),
  priorities: listOf(name).default([]),
  vendors: listOf(name).default([]),
  targets: group({
    firstReplySeconds: seconds.optional(),
    laterReplySeconds: seconds.optional(),
    substantiveReplySeconds: secondsOrNone.optional(),
    resolutionSeconds: secondsOrNone.optional(),
    hours: hoursKind.optional(),
  }),
})
const escalationLimits = group({
  acknowledgeSeconds: seconds,
  handOverSeconds: seconds,
  seniorReplySeconds: seconds,
  hours: hoursKind,
})

const writtenWords = {
  syntax: z.enum(WORD_SYNTAXES, { error: '"literal" or "pattern"' }),
  words: textLeaf((value) => value.trim() !== '' && value.length <= LONGEST_WORDS, 'words, at most 500 characters'),
}

const findable: z.core.CheckFn<{ syntax: WordSyntax; words: string }> = ({ value, issues }) => {
  const reason = whyUnusable(value)
  if (reason !== null)
    issues.push({
      code: 'custom',
      input: value,
      path: ['words'],
      message: `words that can be looked for (${reason.replace(/\.$/, '')})`,
    })
}

const companyWords = group({
  detector: z.enum(DETECTORS, { error: `one of ${DETECTORS.join(', ')}` }),
  ...writtenWords,
}).check(findable)

const topicRule = group({
  topic: textLeaf(
    (value) => value.trim() === value && value !== '' && value.length <= LONGEST_TOPIC,
    `the name of a topic, at most ${LONGEST_TOPIC} characters, without blanks around it`,
  ),
  ...writtenWords,
}).check(findable)

/** The form of a standard; the message of each error is what was expected at its path. */
export const standardSchema = group({
  name,
  businessHours: openHoursSchema,
  targets: group({
    email: target,
    chat: target,
    messaging: target,
    social: target,
    web_form: target,
    phone_notes: target,
    other: target,
  }),
  policies: listOf(policy).default([]),
  shareWithinTarget: share,
  shareEscalationsHandled: share,
  weights: group({ response: share, escalation: share, canned: share }).refine(
    ({ response, escalation, canned }) => Math.abs(response + escalation + canned - 1) <= WEIGHT_TOLERANCE,
    { error: 'three shares that sum to 1' },
  ),
  escalation: group({ live: escalationLimits, written: escalationLimits }),
  triggersCounted: listOf(z.enum(TRIGGER_TYPES, { error: `one of ${TRIGGER_TYPES.join(', ')}` }))
    .refine((types) => new Set(types).size === types.length, { error: 'each type only once' })
    .default([...defaultStandard.triggersCounted]),
  listedCases: group({
    tags: listOf(name).default([]),
    priorities: listOf(name).default([]),
    phrases: listOf(name).default([]),
    amountAbove: numberLeaf((value) => value >= 0, 'a sum from 0 on')
      .nullable()
      .default(null),
  }).default({ tags: [], priorities: [], phrases: [], amountAbove: null }),
  idleCloseSeconds: seconds.default(defaultStandard.idleCloseSeconds),
  companyWords: listOf(companyWords).default([]),
  topics: listOf(topicRule)
    .max(MOST_TOPIC_RULES, { error: `at most ${MOST_TOPIC_RULES} rules` })
    .default([]),
  displayFloor: numberLeaf((value) => Number.isInteger(value) && value > 0, 'a whole number of conversations above 0'),
  marginPoints: numberLeaf((value) => value >= 0 && value <= 100, 'a number of points from 0 to 100'),
  templateMinimumConversations: numberLeaf(
    (value) => Number.isInteger(value) && value >= 2,
    'a whole number of conversations, at least 2',
  ),
  abandonedExcludedBelowSeconds: numberLeaf((value) => value >= 0, 'a number of seconds from 0 on'),
  tooManyTouches: numberLeaf(
    (value) => Number.isInteger(value) && value > 0,
    'a whole number of turns above 0',
  ).default(defaultStandard.tooManyTouches),
})

/** The form of a vendor's coverage file; holidays and overrides may be left out. */
export const coverageSchema = group({
  ...openHoursShape,
  holidays: openHoursShape.holidays.default([]),
  overrides: openHoursShape.overrides.default([]),
})
