import type { NamedPattern } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import { opening, soft } from './request-asking'
import * as shapes from './request-shapes'
import * as words from './request-words'
import * as who from './who'

const gap = '\\s{1,3}'
export const clause = `(?:${opening}|[,;:(–-]\\s{0,3}|\\s-\\s|\\b${anyOf(words.clauseOpeners)}\\s{1,3})`
const escalated = `(?:${gap}to be)?${gap}escalated\\b`
const escalationNoun = `escalation\\b(?!${gap}${anyWordOf(shapes.escalationThings)})`
const yourSenior = `(?:your|ur|you)${gap}(?:[\\w-]{1,12}${gap}){0,2}?${anyWordOf([...who.seniorHeads, ...who.furtherSuperiors])}`

/** A question that only names who stands above: no request until what follows asks for them. */
export const asksWho = [
  `\\bwho(?:['’]?s|${gap}(?:is|are|would be))${gap}${yourSenior}`,
  `|\\bwho(?:['’]?s|${gap}is)${gap}in charge${gap}(?:here|there|tonight|of (?:you|your (?:team|shift|department)|this (?:chat|team|shift)))\\b`,
  `|\\bwho(?:['’]?s|${gap}is)${gap}above you\\b`,
  `|\\bwho(?:m)?(?:${gap}do you${gap}(?:guys${gap})?report to|${gap}(?:supervises|manages)${gap}(?:you|your team|this team))\\b`,
].join('')

/** Requests that are read as a whole, without a head of their own or with a shape of their own. */
export const phrases: readonly NamedPattern[] = [
  {
    rule: 'number-of-somebody',
    pattern: pattern(
      anyWordOf([...words.numberAsks, ...words.wantVerbs, 'there']),
      '[^.!?]{0,25}?\\s',
      anyOf(words.numbers),
      '\\s{1,3}(?:of|for|to|at|where|so(?: that)?)\\s{1,3}(?:(?:i|we)\\s(?:can|could|may)\\s)?(?:to\\s)?(?:[a-z]{3,8}\\s(?:hold of\\s)?)?(?:(?:to|with)\\s)?(?:(?:a|an|the|your|ur|live|real|actual|proper|someone|somebody|in|at)\\s){0,3}(?:[\\w-]{1,12}\\s)?',
      anyWordOf([
        ...who.seniorHeads,
        ...who.furtherSuperiors,
        ...who.humanHeads,
        ...who.staff,
        ...who.people.filter((word) => word !== 'people'),
      ]),
    ),
  },
  {
    rule: 'number-of-head-office',
    pattern: pattern(
      anyWordOf(words.numberAsks),
      '[^.!?]{0,25}?\\b',
      anyWordOf(words.corporateWords),
      '[^.!?]{0,15}?\\b',
      anyWordOf(words.numbers),
    ),
  },
  {
    rule: 'human-help',
    pattern: pattern('\\b(?:human|manual)\\s{1,3}', anyWordOf(who.humanHelp), '\\s{1,3}', anyOf(words.urgings)),
  },
  {
    rule: 'human-help',
    pattern: pattern(
      '\\b(?:need|want|get|like)\\s{1,3}(?:an?\\s)?(?:\\w{3,6}\\s)?(?:human|manual)\\s{1,3}',
      anyWordOf(who.humanHelp),
    ),
  },
  { rule: 'human-help', pattern: /^human (?:hand-?(?:off|over)|help|support)[\s!.]{0,4}$/i },
  {
    rule: 'escalate',
    pattern: pattern(
      anyWordOf(words.escalateAsks),
      soft,
      `${gap}(?:escalate|elevate)\\b(?!${gap}(?:\\w{1,12}${gap})?${anyWordOf(shapes.escalatedInGeneral)})`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      clause,
      `escalate${gap}(?:${anyWordOf(words.escalatable)}|(?:(?:my|our|the|this|that)${gap})?(?:\\w{1,12}${gap})?${anyWordOf(shapes.matterNouns)}|to${gap}(?:the|a|your|higher|senior|someone|somebody)\\b)`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `\\b(?:who|whom|how|where)${gap}(?:else${gap})?(?:do|can|could|should|would|must)${gap}(?:i|we)${gap}escalate\\b`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `\\b(?:needs?|requires?|wants?)${gap}(?:an?${gap})?(?:escalating|escalation)\\b(?!${gap}${anyWordOf(shapes.escalationThings)})`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `(?:${clause}|\\b(?:(?:can|could|will|would|should|must)${gap}(?:you|u|we|i|someone|somebody)|to|you)${gap}(?:(?:please|pls|just|kindly)${gap})?)`,
      `${anyWordOf(shapes.liftVerbs)}${gap}${anyWordOf(words.movedObjects)}${gap}(?:on${gap}|further${gap}|right${gap}|straight${gap}){0,2}`,
      `(?:(?:up(?:wards|stairs)?|higher)(?=\\s{0,2}(?:$|[,.!?;]|please|to\\b|the\\b|now\\b|asap))|to${gap}(?:(?:the|a|an|your)${gap})?(?:\\w{1,10}${gap})?(?:highest|higher|next|top|senior)${gap}(?:level|tier|authority))`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `\\b(?:be|get|it|this)${gap}(?:raised|escalated|taken|moved|passed|bumped|elevated|pushed)${gap}(?:on${gap}|up${gap})?(?:to|with)${gap}(?:(?:the|a|an|your)${gap})?(?:\\w{1,10}${gap})?(?:higher|next|highest|top|senior|upper)${gap}(?:level|tier|authority|up)`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `\\b(?:please|kindly|mark|flag|submit|request|put|consider|ask|insist|demand|want|requesting|asking|insisting)\\b[^.!?]{0,40}?\\b(?:for escalation|(?:be|get) escalated)\\b`,
    ),
  },
  {
    rule: 'asks-who-else',
    pattern: pattern(
      `\\bwho${gap}(?:at|in)${gap}(?:your${gap})?${anyWordOf([...words.corporateWords, 'management'])}${gap}(?:do|can|could|should)${gap}(?:i|we)\\b`,
    ),
  },
  {
    rule: 'asks-for-team',
    pattern: pattern(
      `(?:${clause})(?:(?:please|pls|just)${gap})?(?:(?:transfer|connect|switch)${gap}(?:me|us)|put${gap}(?:me|us)${gap}through)(?:[\\s,]{1,3}(?:please|pls|plz|now|immediately|then)){0,2}[\\s.!]{0,5}$`,
    ),
  },
  {
    rule: 'asks-for-other',
    pattern: pattern(
      `\\b(?:swap|switch|change|transfer)${gap}(?:(?:me|us)${gap}(?:over${gap})?to${gap}(?:another|a different one|another one|someone)(?=\\s{0,3}(?:$|[.!?,]))|(?:the${gap})?(?:agents|reps|advisors|operators)\\b)`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `(?:${clause}|\\b(?:can|could|will|would)${gap}you${gap})(?:please${gap})?raise${gap}(?:(?:my|this|the|our)${gap})?${anyWordOf(['case', 'ticket', 'complaint', 'issue'])}(?:${gap}(?:further|up|please|now|internally)){0,2}[\\s.!?]{0,4}$`,
    ),
  },
  {
    rule: 'contact-of-somebody',
    pattern: pattern(
      `${opening}(?:(?:the|your|ur)${gap})?(?:${anyWordOf(words.numbers)}${gap}(?:of|for)${gap}(?:(?:your|ur|a|the)${gap})?(?:\\w{1,12}${gap})?${anyWordOf([...who.seniorHeads, ...who.furtherSuperiors])}|${anyWordOf([...who.seniorHeads, ...who.furtherSuperiors])}(?:['’]?s)?${gap}${anyWordOf(shapes.contactDetails)})(?:[\\s,]{1,3}(?:please|pls|plz|now|asap)\\b|[\\s.!]{0,3}\\?|[\\s.!]{0,3}$)`,
    ),
  },
  {
    rule: 'not-a-machine',
    pattern: pattern(
      `\\b(?:i|we)${gap}(?:really${gap})?(?:(?:don['’]?t|do not)${gap}(?:want|wish|like|wanna)|refuse|am done|['’]?m done|am tired of|['’]?m tired of)${gap}(?:to${gap})?(?:(?:be${gap})?${anyOf(shapes.talkVerbs)}${gap}(?:to|with)${gap})(?:(?:a|an|the|this|your|some|another)${gap})?(?:\\w{1,10}${gap})?${anyWordOf(who.machines)}`,
    ),
  },
  {
    rule: 'asks-for-team',
    pattern: pattern(
      `(?:${clause}|\\b(?:can|could|will|would)${gap}(?:you|u|someone|somebody|i be|we be|i get|we get)${gap}|\\byou to${gap})(?:(?:please|pls|just|kindly)${gap})?`,
      `(?:${anyWordOf(shapes.transferVerbs)}${gap}(?:me|us)|(?<=\\b(?:be|get)${gap})${anyWordOf(words.movedVerbs)})(?:${gap}${anyWordOf(shapes.transferParticles)}){0,2}${gap}(?:to|with)${gap}`,
      `(?:(?:your|ur|the|a|an|another|some|somebody|someone|in|from)${gap}){0,3}(?:[\\w-]{1,15}${gap}){0,2}?${anyWordOf(who.teams)}`,
    ),
  },
  {
    rule: 'asks-for-team',
    pattern: pattern(
      `^(?:someone|somebody|anyone|a person)${gap}(?:from|in|at)${gap}(?:(?:your|ur|the)${gap})?(?:customer${gap})?${anyWordOf(who.teams)}(?:[\\s,!.?]{1,3}(?:please|pls|plz|now)){0,2}[\\s.!?]{0,4}$`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `${opening}(?:(?:please|pls|plz|just|kindly|ok|then|so)${gap}){0,2}escalat(?:e|ion)(?:[\\s.,!]{1,4}${anyOf(words.urgings)}){0,2}[\\s.!]{0,5}$`,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      '\\b(?:i|we|it|this|that|case|ticket|issue|complaint)\\s{1,3}(?:\\w{3,6}\\s)?',
      anyWordOf(words.escalatedAsks),
      '(?:\\s{1,3}',
      anyWordOf(words.escalatable),
      ')?(?:\\s{1,3}to be)?\\s{1,3}escalated\\b',
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      `(?:^|[.,;:!]\\s|(?<!\\b(?:i|we)\\s{1,3})${anyWordOf(words.modals)}|${anyWordOf([...words.wantVerbs, 'please', 'has to', 'needs to', 'should'])})`,
      '[^.!?]{0,20}?\\b',
      anyWordOf(words.furtherAsks),
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      '\\b(?:can|could|may|will|shall|should)\\s{1,3}',
      anyWordOf(words.escalatable),
      '\\s{1,3}(?:please\\s)?(?:be|get)\\s{1,3}escalated\\b',
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      "(?:^|\\b(?:please|kindly|can you|could you|will you|would you|i want to|i need to|i['’]?d like to|(?:can|could|do) (?:i|we)|how to)\\s)\\s{0,2}(?:get|have)\\s{1,3}",
      anyWordOf(words.escalatable),
      escalated,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(
      anyWordOf(shapes.escalationVerbs),
      `(?:${gap}${anyWordOf(shapes.escalationKinds)}){0,3}${gap}`,
      escalationNoun,
    ),
  },
  {
    rule: 'escalate',
    pattern: pattern(`^(?:an?\\s)?(?:immediate\\s|urgent\\s)?escalation,?\\s{1,3}`, anyWordOf(words.urgings)),
  },
  {
    rule: 'orders',
    pattern: pattern(
      `(?:^|[.,;:]\\s|\\b(?:please|kindly|just|go(?: and)?|(?:can|could|would|will|should|must) you(?: please)?|you (?:should|must|better|need to|have to))${gap})`,
      `(?:check|confirm|consult|verify|confer)(?:${gap}(?:this|it|that))?${gap}with${gap}`,
      yourSenior,
    ),
  },
  {
    rule: 'orders',
    pattern: pattern(
      `\\b(?:tell|inform|let)${gap}`,
      yourSenior,
      `(?:${gap}know)?(?:${gap}that)?${gap}(?:i|we)(?:${gap}|\\b)`,
      anyOf(words.wantVerbs),
      '\\b',
    ),
  },
  {
    rule: 'asks-who-else',
    pattern: pattern(
      '\\bwho\\s{1,3}(?:else\\s{1,3}(?:can|could|may) (?:i|we) (?:speak|talk|turn|complain|write|go) to\\b',
      '|(?:can|could|may) (?:i|we) (?:speak|talk|turn|complain|write|go) to\\s{1,3}(?:above|over|instead of) you\\b',
      `|(?:can|could|may|do|should|would) (?:i|we)${gap}(?:contact|call|email|write to|reach|reach out to|speak to|speak with|talk to|complain to|ask for)${gap}(?:at|in|from)${gap}(?:your${gap})?${anyWordOf([...words.corporateWords, 'management', 'senior management', 'upper management'])})`,
    ),
  },
  {
    rule: 'contact-of-somebody',
    pattern: pattern(
      anyWordOf([...words.numberAsks, ...words.wantVerbs, ...words.modals]),
      `[^.!?]{0,25}?\\b`,
      yourSenior,
      `['’]?s?${gap}`,
      anyWordOf(shapes.contactDetails),
    ),
  },
]
