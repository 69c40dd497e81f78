import type { TellingWords } from '../automatic-tells'
import type { NamedPattern } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'

const gap = '[^.!?]{0,60}?'
const amount =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|ten|twelve|a few|several|[{\\[][^}\\]\\s]{1,30}[}\\]])'
const upTo = `${amount}(?:\\s{0,2}(?:-|–|to|or)\\s{0,2}${amount})?`
const unit = '(?:full\\s|(?:business|working|work)[\\s-])?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|weekdays?)'
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s${month}|${month}\\s\\d{1,2}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|[{\\[][^}\\]]{0,20}date[^}\\]]{0,10}[}\\]])`
const clock = '\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\b\\.?)?'

const helpPlaces = [
  'help center',
  'help centre',
  'help page',
  'help pages',
  'help site',
  'help section',
  'help article',
  'help articles',
  'help desk',
  'helpdesk',
  'faq',
  'faqs',
  'frequently asked questions',
  'knowledge base',
  'knowledgebase',
  'documentation',
  'docs',
  'support page',
  'support pages',
  'support site',
  'support portal',
  'support center',
  'support centre',
  'self-service',
  'customer portal',
  'customer area',
  'service portal',
  'online portal',
  'portal',
  'website',
  'web site',
  'guides',
  'user guide',
  'troubleshooting guide',
  'articles',
  'resources',
  'community',
  'forum',
  'forums',
  'discord',
]
const statusPlaces = ['status page', 'service status', 'system status', 'tracking page']
const chats = [
  'live chat',
  'livechat',
  'web chat',
  'webchat',
  'chat with us',
  'chat to us',
  'start a chat',
  'start a conversation',
  'chat with one of',
  'use our chat',
  'use the chat',
  'our chat',
  'on whatsapp',
  'via whatsapp',
  'virtual assistant',
]
const calling = [
  'call',
  'phone',
  'ring',
  'telephone',
  'dial',
  'reach',
  'contact',
  'text',
  'tel',
  'hotline',
  'helpline',
  'line',
]
const others = [
  'colleague',
  'colleagues',
  'team',
  'office',
  'manager',
  'assistant',
  'reception',
  'front desk',
  'help desk',
  'helpdesk',
  'service desk',
  'backup',
  'switchboard',
  'branch',
  'emergency services',
  'emergency line',
]

/** Where an automatic answer sends the customer meanwhile. */
const tellsWhere: readonly NamedPattern[] = [
  { rule: 'status-page', pattern: pattern(anyWordOf(statusPlaces)) },
  { rule: 'help-page', pattern: pattern(anyWordOf(helpPlaces)) },
  { rule: 'chat', pattern: pattern(anyWordOf(chats)) },
  {
    rule: 'phone',
    pattern: pattern(
      anyWordOf(calling),
      "(?:['’]?s|ing)?\\b[^!?]{0,60}?(?:\\+?\\(?\\d[\\d ().-]{5,18}\\d|\\b\\d{3,}\\b|\\bx\\d{3,5}\\b|[{\\[][^}\\]]{0,20}(?:phone|tel|number)[^}\\]]{0,10}[}\\]])",
    ),
  },
  {
    rule: 'address',
    pattern: pattern(
      '\\b(?:e-?mail|write to|write|contact|reach|send|message|forward)\\b[^!?]{0,80}?[\\w.+-]{1,40}@[\\w.-]{1,60}\\w',
    ),
  },
  {
    rule: 'somebody-else',
    pattern: pattern(
      '\\b(?:contact|call|ring|phone|reach out to|reach|get in touch with|speak (?:to|with)|e-?mail|write to)\\s{1,3}(?:(?:my|our|the|your|one of (?:my|our))\\s{1,3})(?:[\\w-]{1,15}\\s{1,3}){0,3}?',
      anyWordOf(others),
    ),
  },
  {
    rule: 'somebody-else',
    pattern: pattern('\\bcall\\s{1,3}(?:us|me)(?:\\s{1,3}[\\w-]{1,15}){0,2}?\\b(?=[\\s.,!]|$)'),
  },
  {
    rule: 'follow-online',
    pattern: pattern(
      '\\b(?:view|check|track|follow|see|monitor|manage|update|reset)\\b',
      gap,
      '\\b(?:status|progress|order|ticket|request|case|password|booking|account)\\b',
      gap,
      '\\b(?:online|here|in (?:your|the) (?:account|app)|at any time|by (?:logging|clicking|signing)|(?:log|sign)(?:ging|ing)? in)\\b',
    ),
  },
  {
    rule: 'link',
    pattern:
      /\bhttps?:\/\/\S{3,200}|\bwww\.\S{4,200}|\b[a-z0-9-]{2,40}\.(?:com|org|net|io|co\.uk|example|app|dev|help)\/\S{1,100}|[{[]\w{0,20}(?:url|link)\w{0,20}[}\]]/i,
  },
]

/** Words in the sentence of a place that make it no help: what stands below a mail, or what was written from. */
const notWhere = pattern(
  anyWordOf([
    'unsubscribe',
    'privacy',
    'confidential',
    'disclaimer',
    'terms and conditions',
    'survey',
    'rate us',
    'noreply',
    'sponsored',
    'registered in',
    'registered office',
    'intended recipient',
    'follow us',
    'do not contact',
    'do not call',
  ]),
)

/** When an answer can be expected, or somebody is there again. */
const tellsWhen: readonly NamedPattern[] = [
  {
    rule: 'span',
    pattern: pattern(
      `\\b(?:within|in|inside|under|up to|takes?|taking|allow|allow us|next|approximately|around|about|than|least|most|usually|typically|normally|times?(?: is| are| of|:)|average(?: of)?)\\s{1,3}(?:the\\s|about\\s|around\\s|approximately\\s|next\\s|up to\\s|under\\s|less than\\s|at least\\s|between\\s|us\\s|a maximum of\\s|currently\\s){0,3}${upTo}\\s{0,2}-?${unit}\\b`,
    ),
  },
  {
    rule: 'span',
    pattern: pattern(`\\b${upTo}\\s{0,2}-?${unit}\\b[^.!?]{0,30}\\b(?:respon|repl|answer|wait|turnaround)`),
  },
  {
    rule: 'opening-hours',
    pattern: pattern(`\\b${weekday}\\s{0,2}(?:-|–|—|to|through|thru|until|till|and)\\s{0,2}${weekday}\\b`),
  },
  {
    rule: 'opening-hours',
    pattern: pattern(
      `\\b${clock}\\s{0,2}(?:-|–|—|to|until|till|and)\\s{0,2}${clock}(?=[\\s.,;)!]|$)(?!\\s{0,2}(?:business|working|hours?|days?|weeks?|minutes?))`,
    ),
  },
  {
    rule: 'opening-hours',
    pattern: pattern(
      anyWordOf([
        'opening hours',
        'office hours are',
        'business hours are',
        'our hours',
        'hours of operation',
        '24/7',
        'around the clock',
      ]),
    ),
  },
  {
    rule: 'day',
    pattern: pattern(
      `\\b(?:by|on|until|till|before|after|from|back|back on|returning|return|this|next|coming|through|reopen(?:s|ing)?|re-open(?:s|ing)?)\\s{1,3}(?:on\\s|the\\s|of\\s|end\\s|close\\s|in\\s){0,3}(?:${weekday}|${date})\\b`,
    ),
  },
  {
    rule: 'day',
    pattern: pattern(
      anyWordOf([
        'tomorrow',
        'today',
        'tonight',
        'next business day',
        'next working day',
        'following business day',
        'following working day',
        'next day',
        'same day',
        'next week',
        'end of the day',
        'end of day',
        'close of business',
        'end of the week',
        'this afternoon',
        'this evening',
        'in the morning',
        'same business day',
        'one business day',
        'one working day',
      ]),
    ),
  },
  {
    rule: 'day',
    pattern: pattern(
      `\\b(?:until|till|returning|return(?:ing)? on|back on|back at|at|by)\\s{1,3}${anyOf(['noon', 'midday'])}\\b|\\b(?:until|till|by|from|at)\\s{1,3}\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b`,
    ),
  },
]

/** Words in the sentence of a time that make it no time of an answer. */
const notWhen = pattern(
  anyWordOf([
    'inactive',
    'inactivity',
    'no activity',
    'stale',
    'activity for',
    'be closed',
    'ago',
    'expires',
    'expire',
    'unsubscribe',
    'return policy',
    'delete',
    'deleted',
    'refund policy',
    'discount',
    'sale ends',
  ]),
)

export const automaticTells: TellingWords = { where: tellsWhere, notWhere, when: tellsWhen, notWhen }
