import { anyWordOf, pattern } from '../pattern'
import { seniorHeads } from './who'

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

/** What comes back: "you will have the answer by tomorrow". Without one of these "you will get it" is about goods. */
export const answers = [
  'answer',
  'reply',
  'response',
  'call',
  'callback',
  'call-back',
  'decision',
  'message',
  'update',
  'word',
  'news',
  'feedback',
  'statement',
]
/** What may be with the customer soon without anybody coming back to them. */
export const goods = [
  'it',
  'this',
  'that',
  'which',
  'they',
  'parcel',
  'order',
  'package',
  'refund',
  'money',
  'delivery',
  'item',
  'label',
  'replacement',
  'invoice',
  'courier',
  'driver',
]
export const receiving = ['get', 'have', 'receive', 'hear', 'find', 'see']
export const somebodyWho = [
  'someone',
  'somebody',
  'a colleague',
  'one of us',
  'the team',
  'our team',
  'a specialist',
  'they',
  'she',
  'he',
  ...seniorHeads,
]
export const contactsYou = [
  'contacts you',
  'calls you',
  'calls you back',
  'writes to you',
  'replies to you',
  'answers you',
  'gets back to you',
  'comes back to you',
  'gets in touch',
  'is in touch',
  'follows up',
]

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
  {
    rule: 'comes',
    pattern: pattern(
      `(?<!\\d\\s{1,3}|${anyWordOf(goods)}\\s{1,3})(?:\\bwill|['’]ll|\\b(?:is|am|are) going to)\\s{1,3}(?:shortly\\s|soon\\s)?be with you\\b`,
    ),
  },
  { rule: 'expect-contact', pattern: pattern(anyWordOf(expecting)) },
  {
    rule: 'answer-comes',
    pattern: pattern(
      anyWordOf(answers),
      "\\b[^.!?]{0,60}?\\byou(?:['’]ll| will| should| can expect to)\\s{1,3}",
      anyWordOf(receiving),
      '\\s{1,3}(?:it|one|this|that|them|from|back)\\b',
    ),
  },
  {
    rule: 'answer-comes',
    pattern: pattern(
      "\\byou(?:['’]ll| will| should)\\s{1,3}",
      anyWordOf(receiving),
      "\\s{1,3}(?:(?:a|an|the|your|our|his|her|their|[\\w-]{1,15}['’]s)\\s{1,3}){1,2}(?:[\\w-]{1,12}\\s)?",
      anyWordOf(answers),
    ),
  },
  {
    rule: 'contacts',
    pattern: pattern(anyWordOf(somebodyWho), "(?:\\s{1,3}[\\w'’-]{1,15}){0,4}?\\s{1,3}", anyWordOf(contactsYou)),
  },
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

/** Every match holds one of these; empty is no quick look. */
export const promiseCues: readonly string[] = []
