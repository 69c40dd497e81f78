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
const yourSenior = `(?:your|ur|you)${gap}(?:[\\w-]{1,12}${gap}){0,2}?${anyWordOf(who.seniorHeads)}`

/** A question that only names who stands above: no request until what follows asks for them. */
export const asksWho = [
  `\\bwho(?:['’]?s|${gap}(?:is|are|would be))${gap}${yourSenior}`,
  `|\\bwho(?:['’]?s|${gap}is)${gap}in charge${gap}(?:here|there|tonight|of (?:you|your (?:team|shift|department)|this (?:chat|team|shift)))\\b`,
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
      '\\s{1,3}(?:of|for|to|where|so)\\s{1,3}(?:(?:i|we)\\s(?:can|could)\\s)?(?:(?:speak|talk|reach|call|contact)\\s)?(?:(?:to|with)\\s)?(?:(?:a|an|the|your|live|real)\\s){0,2}',
      anyWordOf([
        ...who.seniorHeads,
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
      `${gap}escalate\\b(?!${gap}(?:\\w{1,12}${gap})?${anyWordOf(shapes.escalatedInGeneral)})`,
    ),
  },
  { rule: 'escalate', pattern: pattern(clause, 'escalate\\s{1,3}', anyWordOf(words.escalatable)) },
  { rule: 'escalate', pattern: pattern('^(?:please\\s)?escalate[\\s.!]{0,5}$') },
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
      `(?:^|[.,;:!]\\s|(?<!\\b(?:i|we)\\s{1,3})${anyWordOf(words.modals)}|${anyWordOf([...words.wantVerbs, 'please'])})`,
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
      "(?:^|\\b(?:please|kindly|can you|could you|will you|would you|i want to|i need to|i['’]?d like to)\\s)\\s{0,2}(?:get|have)\\s{1,3}",
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
      '|(?:can|could|may) (?:i|we) (?:speak|talk|turn|complain|write|go) to\\s{1,3}(?:above|over|instead of) you\\b)',
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
