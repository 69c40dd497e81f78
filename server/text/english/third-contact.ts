import { anyOf, pattern } from '../pattern'
import type { Wording } from '../wording'

const ordinals = [
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'tenth',
  '3rd',
  '4th',
  '5th',
  '6th',
  '7th',
  '8th',
]
const times = [
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'several',
  'many',
  'multiple',
  'countless',
  'numerous',
]
const contacts = [
  'email',
  'e-mail',
  'mail',
  'message',
  'call',
  'ticket',
  'chat',
  'request',
  'attempt',
  'letter',
  'time',
  'agent',
  'person',
]
const contacted = [
  ...[
    'called',
    'rung',
    'phoned',
    'emailed',
    'e-mailed',
    'mailed',
    'written',
    'wrote',
    'messaged',
    'contacted',
    'asked',
  ],
  ...[
    'reached out',
    'been in touch',
    'explained',
    'chatted',
    'told you',
    'complained',
    'reported',
    'sent you',
    'spoken',
  ],
]

/** The customer counts three contacts and more. */
export const thirdContact: Wording = {
  cues: [
    ...contacts,
    'times',
    'emails',
    'messages',
    'calls',
    'tickets',
    'chats',
    'mails',
    'requests',
    'attempts',
    'agents',
    'people',
    'x',
  ],
  patterns: [
    {
      rule: 'names-the-third',
      pattern: pattern(
        `\\b(?:this is|it's|thats|that's|now|for|my|on)\\s(?:now\\s|already\\s|at least\\s|about\\s)?(?:my|the|a)?\\s?${anyOf(ordinals)}\\s${anyOf(contacts)}\\b`,
      ),
    },
    {
      rule: 'counts-contacts',
      pattern: pattern(
        `\\b${anyOf(contacted)}\\b.{0,40}\\b(?:${anyOf(times)}|[3-9]|[1-9]\\d)\\+?\\s?(?:x\\b|times\\b|separate times\\b|different (?:people|agents)\\b)`,
      ),
    },
    {
      rule: 'counts-messages',
      pattern: pattern(
        `\\b(?:sent|made|opened|after|had)\\b.{0,20}\\b(?:${anyOf(times)}|[3-9]|[1-9]\\d)\\s(?:e-?mails|messages|calls|tickets|chats|mails|requests|attempts)\\b`,
      ),
    },
  ],
  notBefore: pattern(`\\b(?:if|should i|would have to|don't want to|do i need to)\\b.{0,40}$`),
}
