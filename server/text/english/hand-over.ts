import { anyOf, anyWordOf, pattern } from '../pattern'
import { otherSomeone, seniorHeads } from './who'

export const moving = [
  'transferring',
  'connecting',
  'escalating',
  'passing',
  'handing',
  'forwarding',
  'routing',
  'referring',
  'moving',
  'redirecting',
  'putting',
]
export const moved = [
  'escalated',
  'transferred',
  'passed',
  'handed',
  'forwarded',
  'raised',
  'referred',
  'assigned',
  'looped in',
  'brought in',
  'moved',
  'reassigned',
  'routed',
  'sent',
]
export const willMove = [
  'transfer',
  'connect',
  'escalate',
  'pass',
  'hand',
  'forward',
  'raise',
  'refer',
  'route',
  'move',
  'put',
  'bring',
  'loop in',
  'get',
  'grab',
  'fetch',
  'find',
  'ask',
  'call over',
  'involve',
  'bring in',
  'reassign',
  'send',
]
export const intents = [
  "i'll",
  'i will',
  'let me',
  "i'm going to",
  'i am going to',
  "we'll",
  'we will',
  'allow me to',
  'going to',
  'i shall',
  'happy to',
  'about to',
  'while i',
  'and i',
  'please hold while i',
]
export const transferred = [
  'you',
  'your chat',
  'your call',
  'your case',
  'your ticket',
  'your complaint',
  'your request',
  'this',
  'it',
  'this over',
  'you over',
  'the chat',
  'the case',
  'the call',
  'this chat',
  'this case',
  'this ticket',
  'this conversation',
  'this matter',
  'this up',
]
export const receivers = [
  ...seniorHeads,
  ...otherSomeone,
  'team',
  'specialist',
  'specialists',
  'colleague',
  'colleagues',
  'department',
  'agent',
  'advisor',
  'adviser',
  'senior',
  'lead',
  'representative',
  'operator',
  'human',
  'person',
  'someone',
  'somebody',
  'desk',
  'second line',
  'complaints',
]
export const directions = [
  'to',
  'through',
  'over',
  'with',
  'on to',
  'onto',
  'up to',
  'across to',
  'now',
  'right away',
  'straight away',
  'for you',
]
export const fetched = [
  ...seniorHeads,
  'someone senior',
  'someone else',
  'senior colleague',
  'senior agent',
  'senior advisor',
  'someone more senior',
]
export const told = [
  'asked',
  'told',
  'informed',
  'notified',
  'alerted',
  'let',
  'called',
  'briefed',
  'messaged',
  'paged',
]
export const saysSenior = [
  'supervisor here',
  'manager here',
  'team lead here',
  'team leader here',
  'duty manager here',
  'i am the supervisor',
  "i'm the supervisor",
  'i am a supervisor',
  "i'm a supervisor",
  'i am the manager',
  "i'm the manager",
  'i am a manager',
  "i'm a manager",
  'am the team lead',
  "i'm the team lead",
  'am the team leader',
  "i'm the team leader",
  'am the duty manager',
  "i'm the duty manager",
  'am the shift lead',
  "i'm the shift lead",
]
export const titleWords = [
  'team',
  'duty',
  'floor',
  'shift',
  'customer service',
  'customer care',
  'support',
  'senior',
  'service',
  'night',
]
export const unmoved = [
  "haven't",
  'have not',
  'not',
  "can't",
  'cannot',
  "won't",
  "don't",
  'unable',
  'if you',
  'would you like',
  'do you want',
  'shall i',
  'should i',
  'before i',
  'before we',
  'before',
  'could have',
  'unless',
  'if we',
  'no need',
  'you can',
]

const gap = '\\s{1,3}'
const to = `(?:${gap}${anyWordOf(directions)}){1,2}`
const between = "(?:[\\w'’-]{1,15}\\s{1,3}){0,4}?"
const receiver = anyWordOf(receivers)

export const handOvers = [
  {
    rule: 'passing-on',
    pattern: pattern(
      "\\b(?:i['’]?m|i am|we['’]?re|we are|am|are|now|be|is being)\\s{1,3}(?:now\\s|just\\s|currently\\s){0,2}",
      anyWordOf(moving),
      gap,
      anyWordOf(transferred),
      `(?:${to}|[\\s.!,]{0,3}$|${gap}${between}${receiver})`,
    ),
  },
  {
    rule: 'passing-on',
    pattern: pattern(
      '^(?:ok(?:ay)?,?\\s|sure,?\\s|one moment,?\\s|please hold,?\\s){0,2}',
      anyWordOf(moving),
      gap,
      anyWordOf(transferred),
      to,
    ),
  },
  {
    rule: 'passed-on',
    pattern: pattern(
      "\\b(?:i['’]?ve|i have|we['’]?ve|we have|i|we|been|was|is|and|have)\\s{1,3}(?:now\\s|just\\s|already\\s|also\\s){0,2}",
      anyWordOf(moved),
      `(?:${gap}${anyWordOf(transferred)})?(?:${gap}${anyWordOf(directions)}){0,2}${gap}`,
      between,
      receiver,
    ),
  },
  {
    rule: 'escalated',
    pattern: pattern(
      "\\b(?:i['’]?ve|i have|we['’]?ve|we have|i|we|been|was|is now)\\s{1,3}(?:now\\s|just\\s|already\\s|also\\s){0,2}escalated\\b(?:\\s{1,3}",
      anyOf(transferred),
      '\\b)?',
    ),
  },
  {
    rule: 'will-pass-on',
    pattern: pattern(
      anyWordOf(intents),
      '(?:\\s{1,3}(?:now|just|go and|gladly|happily|immediately))?',
      gap,
      anyWordOf(willMove),
      gap,
      anyWordOf(transferred),
      `(?:${to}|${gap}${between}${receiver}|[\\s.!,]{0,3}$)`,
    ),
  },
  {
    rule: 'told-senior',
    pattern: pattern(
      "\\b(?:i['’]?ve|i have|we['’]?ve|we have|i|we)\\s{1,3}(?:now\\s|just\\s|already\\s)?",
      anyWordOf(told),
      `${gap}(?:my|a|the|our|your)\\s{1,3}(?:[\\w-]{1,12}\\s){0,2}?`,
      anyWordOf(fetched),
    ),
  },
  {
    rule: 'told-senior',
    pattern: pattern(
      anyWordOf(fetched),
      `${gap}(?:has|have)\\s{1,3}(?:now\\s|just\\s|already\\s)?been\\s{1,3}`,
      anyWordOf(told),
    ),
  },
  {
    rule: 'will-fetch',
    pattern: pattern(
      anyWordOf(intents),
      '(?:\\s{1,3}(?:now|just|go and))?',
      gap,
      anyWordOf(willMove),
      gap,
      between,
      anyWordOf(fetched),
    ),
  },
]

/** Titles as people write them in a signature or greeting: "team lead", "Team Lead". */
const titles = anyOf([...seniorHeads, 'lead']).replace(
  /(?<=[:|}])[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
)
const properName = "[A-Z][\\w'’-]{1,20}(?:\\s[A-Z][\\w'’-]{1,20})?"
const before = `(?:(?:the|a|one of the|your|our|${anyOf(titleWords)})\\s{1,3}){1,4}`

/** Case-sensitive: "I'm Dana, the supervisor" and not "I'm sorry, the supervisor ...". */
export const seniorSpeaks = [
  { rule: 'senior-here', pattern: pattern(anyWordOf(saysSenior)) },
  {
    rule: 'senior-here',
    pattern: new RegExp(
      `\\b(?:[Tt]his is|[Mm]y name is|I['’]?m|I am|[Ii]t['’]?s)\\s${properName}(?:,|\\s-)?\\s(?:and (?:I am|I['’]?m) )?${before}${titles}\\b`,
    ),
  },
  {
    rule: 'senior-here',
    pattern: new RegExp(
      `^(?:(?:Hi|Hello|Good evening|Good morning|Good afternoon)(?: ${properName})?[,.!]?\\s)?${properName} (?:here|speaking),?\\s(?:and )?(?:${before})?${titles}\\b`,
    ),
  },
]

export const notHandingOver = pattern(anyWordOf(unmoved), "[^.!?;]{0,25}$|n['’]t\\s{1,3}(?:\\w{1,10}\\s{1,3}){0,1}$")
