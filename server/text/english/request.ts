import type { RequestGrammar } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import { triggerWordsOf } from '../trigger-words'
import * as masks from './masks'
import { asking, direct, soft } from './request-asking'
import { asksWho, clause, phrases } from './request-phrases'
import * as shapes from './request-shapes'
import * as words from './request-words'
import { lookAlikes, triggerWords } from './trigger-words'
import * as who from './who'

const gap = '\\s{1,3}'
const between = `(?!${anyWordOf(words.notBetween)})[\\w'’&/-]{1,20}`
const kinds = `(?:${anyWordOf(who.kinds)},?${gap})`
const ending = '\\s{0,3}$'

const authority = [
  anyWordOf(who.seniorQualities),
  `${anyWordOf(who.authorityHolding)}${gap}(?:${anyWordOf(who.authorityAmounts)}${gap}){0,2}${anyWordOf(who.authorityNames)}`,
  `\\b(?:who|that)${gap}${anyWordOf(who.authorityMay)}${gap}(?:(?:actually|really)${gap})?${anyWordOf(who.authorityDeeds)}`,
  `\\b(?:who|that)${gap}(?:(?:actually|really)${gap})?${anyWordOf(who.knowing)}`,
  `\\b(?:who|that)${gap}(?:can|could|does|is|will)(?=\\s{0,3}[.!?]{0,3}$)`,
  '(?<=\\bwhoever\\s{1,3})(?:can|could|does|is)(?=\\s{0,3}[.!?]{0,3}$)',
].join('|')

const heads = pattern(
  `(?<someoneSenior>${anyWordOf(who.someone)}(?:${gap}${anyWordOf(who.seniorFillers)}){0,2}${gap}(?:${authority})`,
  `|${anyWordOf(who.someone)}\\s[^,;.]{1,25}?\\s(?:@\\s?)?${anyWordOf([...who.seniorQualities, ...words.corporateWords])}`,
  `|\\b${anyOf(who.seniorAdjectives)}${gap}${kinds}{0,2}${anyWordOf([...who.staff, ...who.people, 'support', 'staff'])})`,
  `|(?<other>${anyWordOf(who.otherSomeone)}|\\b${anyOf(who.otherAdjectives)}${gap}${kinds}{0,2}${anyWordOf([...who.staff, ...who.people])})`,
  `|(?<human>\\b${anyOf(who.real)},?${gap}${kinds}{0,3}${anyWordOf([...who.people, ...who.staff])}|${anyWordOf(who.humanHeads)})`,
  `|(?<senior>${anyWordOf(who.seniorHeads)}|(?<=\\b(?:your|ur|team)\\s{1,3})${anyWordOf(who.leads)}(?!${gap}${anyWordOf(who.leadThings)}))`,
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
    `\\b(?:be|get|been|being|have)(?:${gap}${anyWordOf(words.escalatable)})?${gap}`,
    anyWordOf(words.movedVerbs),
    `(?:${gap}${anyWordOf(words.moveParticles)}){0,3}`,
    ending,
  ),
  pattern(
    `(?:\\b(?:receive|get|have)${gap})?(?:\\b(?:an?|the)${gap}(?:second${gap})?)?`,
    anyWordOf(words.callFrom),
    ending,
  ),
  pattern(anyWordOf(words.reachVerbs), ending),
]
const movedObject = `${gap}${anyWordOf(words.movedObjects)}`
const move = pattern(
  `(?:${anyWordOf(words.moveVerbs)}|${anyWordOf(words.moveVerbsWithObject)}${movedObject})(?:${movedObject}){0,2}`,
  `(?:${gap}${anyWordOf(words.moveParticles)}){0,4}`,
  ending,
)
const fetch = pattern(anyWordOf(words.fetchVerbs), `(?:${gap}(?:me|us|hold of|a hold of|to)){0,2}`, ending)

/** Words of asking, put right where two letters of them are swapped. */
const mendable = [who, words, shapes]
  .flatMap((lists) => Object.values<readonly string[]>(lists))
  .flat()
  .flatMap((phrase) => phrase.split(' '))

const grammar: RequestGrammar = {
  triggers: triggerWordsOf(triggerWords, mendable, lookAlikes),
  heads,
  everyHead: new RegExp(heads, 'gi'),
  several: /^(?:managers|supervisors|mgrs|directors|team leads|decision makers)$/i,
  ofYours: /\b(?:your|ur|one of)\b/i,
  tails,
  contacts,
  move,
  fetch,
  movesTo: /\b(?:me|us|to|with|through|over|on)\s{0,3}$/i,
  asking,
  direct,
  lets: pattern('\\blet\\s{1,3}(?:me|us)', soft, ending),
  order: pattern(`(?:^|[.,;:–-]\\s{1,3}|\\b${anyOf(shapes.orderOpeners)}\\s{1,3})$`),
  imperative: pattern(
    clause,
    '(?:(?:you|u)\\s{1,3})?(?:(?:need|should|better|must|have|can|could|may|might) (?:to )?)?',
    '$',
  ),
  endOfSentence:
    /^(?:\s{1,3}on (?:it|this|that|(?:my|the|this) case)\b|\s{1,3}to (?:help|handle|deal|look|take|answer|reply|assist)\b|\s{0,3}(?:please\s{0,2})?[.!]{0,5}\s{0,3}$)/i,
  endOfRequest: pattern('^\\s{0,3}(?:$|[.,!?;:)]|', anyWordOf([...words.urgings, 'to', 'who', 'that']), ')'),
  acting: {
    before: pattern(
      "\\b(?:can|could|will|would|may|how about|what about|please have|please|have|let|why can['’]?t|why won['’]?t)\\s{1,3}(?:you\\s(?:please\\s)?have\\s)?(?:please\\s)?$",
    ),
    after: pattern('^\\s{1,3}(?:please\\s|kindly\\s|be able to\\s|just\\s)?', anyWordOf(words.helping)),
  },
  oughtToAct: {
    before:
      /(?:^|[,;:.(–-]\s?|\b(?:so|then|now|and|but|well|look|listen|maybe|perhaps|i (?:really )?(?:think|believe|feel|say)(?: that)?)\s)$/i,
    after: pattern('^\\s{1,3}', anyWordOf(shapes.oughtTo), gap, '(?:please\\s)?', anyWordOf(words.helping)),
  },
  whether: {
    before: pattern("\\b(?:is|are)(?:n['’]?t)?\\s{1,3}(?:any of\\s|one of\\s)?$"),
    after: pattern(
      '^\\s{1,3}(?:currently\\s|also\\s)?',
      anyWordOf(shapes.reachable),
      `(?:,?\\s{1,3}${anyWordOf(shapes.moments)}){0,2}(?:\\s{0,3}(?:$|[?.,;!])|\\s{1,3}(?:to|who|for me|so)\\b)`,
    ),
  },
  callingMe: pattern(
    '^\\s{1,3}(?:who\\s)?(?:can|could|to|please|should|must)\\s{1,3}(?:please\\s)?(?:call|contact|phone|ring|email|answer)\\s{1,3}(?:me|us|back)\\b',
  ),
  there: {
    before: pattern(
      "\\b(?:(?:is|are)(?:n['’]?t)? (?:there|really)|do(?:n['’]?t)? you (?:guys )?have|have you got)\\s{1,3}(?:really\\s)?(?:no\\s)?$",
    ),
    after: pattern('^\\s{1,3}(?:who\\s|that\\s)?', anyWordOf(words.here)),
  },
  where: {
    before: /\bwhere(?:['’]?s|\s{1,3}(?:is|are))\s{1,3}$/i,
    after: pattern(`^(?:\\s{1,3}${anyWordOf(shapes.moments)}){0,2}\\s{0,3}(?:\\?|$)`),
  },
  isThere: /^\s{0,2}\?/,
  bare: {
    before: pattern('^(?:@\\w{1,30}\\s{1,3})?(?:(?:yes|no|just|please|maybe|perhaps|i said),?\\s){0,2}$'),
    after: pattern('^(?:[\\s,!.:(]{0,4}', anyOf(words.urgings), '){0,2}[\\s!.,:()]{0,6}$'),
  },
  called: {
    before: pattern('^(?:@\\w{1,30}\\s{1,3})?(?:(?:yes|no|just|again|now|i said),?\\s){0,2}$'),
    after: /^\s?!{1,5}\s{0,3}$/,
  },
  named: pattern(
    `^(?:your|ur|the|a|an)${gap}(?:[\\w-]{1,12}${gap}){0,2}?${anyWordOf(who.seniorHeads)}[\\s.!,]{0,4}$|`,
    asksWho,
  ),
  wanted: pattern(
    `${anyWordOf([...words.wantVerbs, ...shapes.wantingThem])}[^.!?]{0,20}?\\b(?:them|their|him|his|her|they)\\b`,
    `|\\bthat(?:['’]?s|${gap}is)${gap}(?:who|whom|the (?:one|person))\\b`,
  ),
  urged: {
    before: pattern('(?:^|[,;:.]\\s?|\\s-\\s?)$'),
    after: pattern('^[\\s,!.]{1,4}', anyOf(words.urgings), '(?:[\\s!?.,]{0,6}$|[,;.!–-])'),
  },
  question: {
    before: /^(?:a\s|the\s|maybe\s|perhaps\s)?$/i,
    after: pattern('^(?:\\s(?:or|and) [\\w ]{3,25})?(?:,?\\s(?:maybe|perhaps|then|please))?\\s?\\?$'),
  },
  phrases,
  mightMatchPhrase:
    /escalat|further|higher|level|who else|above you|chain|tell|inform|let|check|confirm|consult|verify|confer|ladder|your head|human|manual|number|phone|mail|address|contact|extension|detail|line|#|\bno\b/i,
  senior: pattern(`^[^.!?]{0,30}?\\b(?:a|an|one|somebody|someone)${gap}(?:[\\w-]{1,12}${gap}){0,2}?(?:${authority})`),
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
