import type { RequestGrammar } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import * as masks from './masks'
import * as words from './request-words'
import * as who from './who'

const gap = '\\s{1,3}'
const soft = `(?:${gap}${anyWordOf(words.softeners)},?){0,3}`
const between = `(?!${anyWordOf(words.notBetween)})[\\w'’&/-]{1,20}`
const kinds = `(?:${anyWordOf(who.kinds)},?${gap})`
const opening = '(?:^(?:[.]?@\\w{1,30}\\s{1,3}){0,4})'
const clause = `(?:${opening}|[,;:(–-]\\s{0,3}|\\s-\\s|\\b${anyOf(words.clauseOpeners)}\\s{1,3})`
const ending = '\\s{0,3}$'

const heads = pattern(
  `(?<someoneSenior>${anyWordOf(who.someone)}(?:${gap}(?:else|who is|who's|that is|is|a bit|much|there|here|with)){0,2}${gap}${anyWordOf(who.seniorQualities)}`,
  `|${anyWordOf(who.someone)}\\s[^,;.]{1,25}?\\s(?:@\\s?)?${anyWordOf([...who.seniorQualities, ...words.corporateWords])}`,
  `|\\b${anyOf(who.seniorAdjectives)}${gap}${kinds}{0,2}${anyWordOf([...who.staff, ...who.people, 'support', 'staff'])})`,
  `|(?<other>${anyWordOf(who.otherSomeone)}|\\b${anyOf(who.otherAdjectives)}${gap}${kinds}{0,2}${anyWordOf([...who.staff, ...who.people])})`,
  `|(?<human>\\b${anyOf(who.real)},?${gap}${kinds}{0,3}${anyWordOf([...who.people, ...who.staff])}|${anyWordOf(who.humanHeads)})`,
  `|(?<senior>${anyWordOf(who.seniorHeads)})`,
  `|(?<staff>${anyWordOf([...who.staff, 'live chat'])})`,
  `|(?<person>\\b(?:person|people)\\b(?!${gap}(?:who|that|from|named|called)\\b))`,
)

/** The words between the contact and the head: "a", "your", "a customer service". */
const tails = {
  senior: pattern(`(?:\\b${anyOf(words.articles)}${gap}(?:${between}${gap}){0,3}|${kinds}{1,4}|(?<=^|\\s))$`),
  human: pattern(`(?:\\b${anyOf(words.plainArticles)}${gap}${kinds}{0,4}|${kinds}{1,4}|(?<=^|\\W))$`),
  staff: pattern(
    `(?:\\b${anyOf(words.plainArticles)}${gap}(?:${between}${gap})?${kinds}{0,4}|${kinds}{1,4}|(?<=^|\\s))$`,
  ),
  person: pattern(`(?:\\b(?:a|an|any|some|another)${gap}|(?<=^|\\s))$`),
}

const contacts = [
  pattern(anyWordOf(words.speakVerbs), soft, gap, anyOf(words.speakPrepositions), ending),
  pattern(
    `\\b(?:be|get|been|being)${gap}`,
    anyWordOf(words.movedVerbs),
    `(?:${gap}${anyWordOf(words.moveParticles)}){0,3}`,
    ending,
  ),
  pattern(`(?:\\b(?:receive|get|have|want|need|like)${gap})?(?:\\ban?${gap})?`, anyWordOf(words.callFrom), ending),
  pattern(anyWordOf(words.reachVerbs), ending),
]
const movedObject = `${gap}${anyWordOf(words.movedObjects)}`
const move = pattern(
  `(?:${anyWordOf(words.moveVerbs)}|${anyWordOf(words.moveVerbsWithObject)}${movedObject})(?:${movedObject}){0,2}`,
  `(?:${gap}${anyWordOf(words.moveParticles)}){0,4}`,
  ending,
)
const fetch = pattern(anyWordOf(words.fetchVerbs), `(?:${gap}(?:me|us|hold of|a hold of|to)){0,2}`, ending)

const asking = [
  {
    rule: 'wants',
    pattern: pattern(
      `(?:${opening}|[,;:.(–-]\\s{0,3}|\\b${anyOf(words.wanting)}\\b,?\\s{0,3})(?:(?:i|we)\\b)?`,
      `(?:\\s{0,2}${anyOf(words.wantFillers)}\\b){0,3}\\s{0,2}${anyOf(words.wantVerbs)}\\b(?:${gap}(?:to|for|that))?`,
      soft,
      `(?:${gap}(?:to|be able to|to be able to)\\b)?`,
      ending,
    ),
  },
  {
    rule: 'asks',
    pattern: pattern(
      '\\b',
      anyOf(words.modals),
      gap,
      anyWordOf(words.askable),
      soft,
      `(?:${gap}(?:be able to|help me|help me to|have|find)\\b)?`,
      ending,
    ),
  },
  {
    rule: 'asks-how',
    pattern: pattern(
      '\\b(?:how|where) (?:(?:the|on) \\w{2,8} )?(?:do|can|could|would|might|to|should)\\b',
      soft,
      `(?:${gap}${anyWordOf(words.askable)})?`,
      soft,
      ending,
    ),
  },
  {
    rule: 'asks-the-way',
    pattern: pattern(
      `(?:${anyWordOf(words.ways)}|\\bis there an? phone number|\\bwhat (?:do|must|should|can) (?:i|we) (?:(?:need|have) to )?do)`,
      gap,
      anyOf(words.wayLinks),
      soft,
      ending,
    ),
  },
  { rule: 'asking-for', pattern: pattern(anyWordOf(words.askingFor), ending) },
]

const grammar: RequestGrammar = {
  heads,
  everyHead: new RegExp(heads, 'gi'),
  tails,
  contacts,
  move,
  fetch,
  asking,
  imperative: pattern(clause, '(?:(?:you|u)\\s{1,3})?(?:(?:need|should|better|must|have) (?:to )?)?', '$'),
  endOfRequest: pattern('^\\s{0,3}(?:$|[.,!?;:)]|', anyWordOf([...words.urgings, 'to', 'who', 'that']), ')'),
  acting: {
    before: pattern(
      "\\b(?:can|could|will|would|may|how about|what about|please have|please|have|let|why can['’]?t|why won['’]?t)\\s{1,3}(?:you\\s(?:please\\s)?have\\s)?(?:please\\s)?$",
    ),
    after: pattern('^\\s{1,3}(?:please\\s|kindly\\s)?', anyWordOf(words.helping)),
  },
  callingMe: pattern(
    '^\\s{1,3}(?:who\\s)?(?:can|could|to|please|should|must)\\s{1,3}(?:please\\s)?(?:call|contact|phone|ring|email|answer)\\s{1,3}(?:me|us|back)\\b',
  ),
  there: {
    before: pattern("\\b(?:is|are)(?:n['’]?t)? (?:there|really)\\s{1,3}(?:really\\s)?(?:no\\s)?$"),
    after: pattern('^\\s{1,3}(?:who\\s|that\\s)?', anyWordOf(words.here)),
  },
  bare: {
    before: pattern('^(?:@\\w{1,30}\\s{1,3})?(?:(?:yes|no|just|please|maybe|perhaps|i said),?\\s){0,2}$'),
    after: pattern('^(?:[\\s,!.:(]{0,4}', anyOf(words.urgings), '){0,2}[\\s!.,:()]{0,6}$'),
  },
  urged: {
    before: pattern('(?:^|[,;.]\\s?|\\s-\\s?)$'),
    after: pattern('^[\\s,!.]{1,4}', anyOf(words.urgings), '[\\s!?.,]{0,6}$'),
  },
  question: {
    before: /^(?:a\s|the\s|maybe\s|perhaps\s)?$/i,
    after: pattern('^(?:\\s(?:or|and) [\\w ]{3,25})?(?:,?\\s(?:maybe|perhaps|then|please))?\\s?\\?$'),
  },
  phrases: [
    {
      rule: 'number-of-somebody',
      pattern: pattern(
        anyWordOf([...words.numberAsks, ...words.wantVerbs, 'there']),
        '[^.!?]{0,25}?\\s',
        anyOf(words.numbers),
        '\\s{1,3}(?:of|for|to|where|so)\\s{1,3}(?:(?:i|we)\\s(?:can|could)\\s)?(?:(?:speak|talk|reach|call|contact)\\s)?(?:(?:to|with)\\s)?(?:(?:a|an|the|your|live|real)\\s){0,2}',
        anyWordOf([...who.seniorHeads, ...who.humanHeads, ...who.staff, ...who.people]),
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
    { rule: 'escalate', pattern: pattern(anyWordOf(words.escalateAsks), soft, '\\s{1,3}escalate\\b') },
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
        anyWordOf([...words.wantVerbs, ...words.modals, 'please']),
        '[^.!?]{0,20}?\\b',
        anyWordOf(words.furtherAsks),
      ),
    },
  ],
  mightMatchPhrase:
    /escalat|further|higher|take this up|human|manual|number|phone|email|address|contact|extension|detail|line|#/i,
  human: pattern('\\b(?:human|manual|live|real|agent|rep|representative|person|operator)'),
  notAsking: pattern(
    `(?:${anyWordOf(words.notAskingWords)}(?:\\s{1,3}[\\w'’]{1,12}){0,2}\\s{0,3}$|${anyWordOf(words.reportingWords)}[^.!?;,]{0,40}$)`,
  ),
  masks: new RegExp(
    [
      `\\b${anyOf(masks.notSeniorTitles)}${gap}${anyWordOf(masks.titled)}`,
      `\\b${anyOf(masks.titles)}${gap}${anyWordOf(masks.managerThings)}`,
      `\\b${anyOf(masks.owners)}${gap}(?:[\\w-]{1,15}${gap})?${anyWordOf(masks.owned)}`,
      anyWordOf(masks.otherTrades),
    ].join('|'),
    'gi',
  ),
}

export const requestGrammar = grammar
