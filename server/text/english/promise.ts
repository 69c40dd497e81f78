import { anyWordOf, pattern } from '../pattern'

export const willWords = ['will', "'ll", 'going to', 'shall', 'will be', "'ll be", 'should']
export const contactVerbs = [
  'call',
  'call you',
  'calling you',
  'contact',
  'contacting',
  'reply',
  'respond',
  'update',
  'updating',
  'get back',
  'getting back',
  'come back',
  'be in touch',
  'get in touch',
  'in touch',
  'reach out',
  'reaching out',
  'follow up',
  'email',
  'e-mail',
  'ring',
  'phone',
  'write',
  'message',
  'answer',
  'return your call',
  'let you know',
  'hear from',
  'hear back',
  'have someone call',
  'be contacted',
  'be called',
  'contacted',
  'call back',
  'receive a call',
  'receive a reply',
  'receive an answer',
  'receive an email',
  'get a call',
  'get a reply',
  'get an email',
  'get an answer',
  'speak to you',
  'be with you',
  'join you',
  'join us',
  'join this',
  'speak with you',
  'have an answer',
  'have a reply',
  'have a response',
]
export const expecting = [
  'expect a call',
  'expect a reply',
  'expect an answer',
  'expect an email',
  'expect a response',
  'expect to hear',
  'callback is booked',
  'callback booked',
  'callback arranged',
  'call is booked',
  'call is scheduled',
  'scheduled a call',
  'booked a call',
  'booked a callback',
  'arranged a call',
  'arranged a callback',
  'scheduled a callback',
]
export const unpromised = [
  "won't",
  'will not',
  'not',
  'if you',
  'you will need to',
  "you'll need to",
  'please',
  'when you',
  'could you',
  'should you',
  'whether',
]

export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
}

export const unitWords: Readonly<Record<string, 'minute' | 'hour' | 'day' | 'business_day' | 'week'>> = {
  minute: 'minute',
  minutes: 'minute',
  min: 'minute',
  mins: 'minute',
  hour: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  h: 'hour',
  day: 'day',
  days: 'day',
  'business day': 'business_day',
  'business days': 'business_day',
  'working day': 'business_day',
  'working days': 'business_day',
  week: 'week',
  weeks: 'week',
}

/** Weekdays as ISO numbers, Monday is 1. */
export const weekdayWords: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

export const endOfDayWords = [
  'end of the day',
  'end of day',
  'eod',
  'cob',
  'close of business',
  'end of business',
  'end of business day',
  'end of today',
  'today',
  'tonight',
  'this afternoon',
  'this evening',
  'later today',
]
export const tomorrowWords = [
  'tomorrow',
  'tomorrow morning',
  'tomorrow afternoon',
  'first thing tomorrow',
  'end of tomorrow',
  'end of day tomorrow',
]
export const nextBusinessDayWords = ['next business day', 'next working day', 'the following business day']

export const promises = [
  {
    rule: 'will-contact',
    pattern: pattern(
      "(?:\\b|(?=['’]))(?:",
      willWords.map((word) => word.replace("'", "['’]")).join('|'),
      ')\\b(?!\\s{1,3}(?:not|never|need|have to)\\b)[^.!?;]{0,40}?\\b',
      anyWordOf(contactVerbs),
    ),
  },
  { rule: 'expect-contact', pattern: pattern(anyWordOf(expecting)) },
]

export const notPromising = pattern(anyWordOf(unpromised), '[^.!?;]{0,20}$')

export const complaintRoutes = [
  {
    rule: 'complaint-route',
    pattern: pattern(
      '\\b(?:complaints?|escalations?|feedback)\\s{1,3}(?:form|team|department|page|procedure|process|line|address|desk|office|officer|portal|mailbox)\\b',
    ),
  },
  {
    rule: 'complaint-route',
    pattern: pattern(
      '\\b(?:file|submit|raise|make|lodge|send|open|register|log)\\s{1,3}(?:a|an|your|the)\\s{1,3}(?:formal |official |written )?complaint\\b',
    ),
  },
  { rule: 'complaint-route', pattern: /\b(?:complaints?|escalations?)@[\w-]{1,60}|\bombuds(?:man|person)\b/i },
]
