import type { RequestGrammar } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import { triggerWordsOf } from '../trigger-words'
import * as masks from './masks'
import { asking, direct, opening, soft } from './request-asking'
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
  `\\b(?:who|that)${gap}(?:(?:actually|really)${gap})?${anyWordOf(who.knowing)}(?:${gap}what${gap}(?:they|he|she|(?:they|he|she)['’]?re|(?:he|she)['’]?s)(?:${gap}(?:are|is))?${gap}(?:doing|talking${gap}about))?`,
  `\\b(?:who|that)${gap}(?:(?:can|could|will|would|is able to)${gap})?(?:actually|really|genuinely)${gap}[a-z]{2,12}`,
  `\\b(?:who|that)${gap}(?:(?:can|could)${gap}do${gap}something|gives a (?:damn|shit|crap)|speaks english|(?:supervises|manages|leads|runs|oversees)${gap}(?:you|things|your|this|the))\\b`,
  `\\b(?:who|that)${gap}(?:deals?|handles?|specialises|specializes|looks after|is responsible for|is in charge of|are in charge)\\b`,
  `(?<=\\bwhoever\\s{1,3})(?:supervises|manages|leads|runs|oversees|is in charge|is responsible)`,
  `\\b(?:who|that)${gap}(?:can|could|does|is|will)(?=\\s{0,3}[.!?]{0,3}$)`,
  '(?<=\\bwhoever\\s{1,3})(?:can|could|does|is)(?=\\s{0,3}[.!?]{0,3}$)',
].join('|')

const heads = pattern(
  `(?<someoneSenior>${anyWordOf(who.someone)}(?:${gap}${anyWordOf(who.seniorFillers)}){0,2}${gap}(?:${authority})`,
  `|${anyWordOf(who.someone)}\\s[^,;.]{1,25}?\\s(?:@\\s?)?${anyWordOf([...who.seniorQualities, ...words.corporateWords])}`,
  `|\\b${anyOf(who.seniorAdjectives)}${gap}${kinds}{0,2}${anyWordOf([...who.staff, ...who.people, 'support', 'staff'])})`,
  `|(?<other>${anyWordOf(who.otherSomeone)}|\\b${anyOf(who.otherAdjectives)}${gap}${kinds}{0,2}${anyWordOf([...who.staff, ...who.people])})`,
  `|(?<human>${anyWordOf(who.someone)}${gap}(?:that is${gap}|who is${gap}|that['’]?s${gap}|who['’]?s${gap})?(?:real|human|live|alive)\\b|${anyWordOf(who.someone)}${gap}(?:with a (?:pulse|heartbeat|face)|who is alive|who breathes)\\b|${anyWordOf([...who.someone, ...who.people])}${gap}(?:[\\w-]{1,15}${gap}){0,4}?(?:(?:who|that)${gap}(?:is${gap}not|is(?:n['’]?t)?|ain['’]?t|(?:['’]?s)${gap}not)|who['’]?s${gap}not|not)${gap}(?:(?:a|an|another|just a)${gap})?(?:\\w{1,10}${gap}){0,3}?${anyWordOf(who.machines)}|\\b${anyOf(who.real)},?${gap}${kinds}{0,3}${anyWordOf([...who.people, ...who.staff])}|${anyWordOf(who.humanHeads)})`,
  `|(?<senior>${anyWordOf([...who.seniorHeads, ...who.furtherSuperiors])}|(?<=\\b(?:your|ur|team|from|from a|to a|with a)\\s{1,3})${anyWordOf(who.leads)}(?!${gap}${anyWordOf(who.leadThings)}))`,
  `|(?<staff>${anyWordOf([...who.staff, 'live chat'])})`,
  `|(?<person>\\bperson\\b(?!${gap}(?:who|that|from|named|called)\\b))`,
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
  pattern(anyWordOf(words.movedVerbs), `(?:${gap}${anyWordOf(words.moveParticles)}){0,3}`, ending),
  pattern(`\\b(?:spoke|talked|spk)${gap}`, anyOf(words.speakPrepositions), ending),
]
const movedObject = `${gap}(?:${anyWordOf(words.movedObjects)}|\\b(?:my|this|the|our)${gap}(?:\\w{3,12}${gap})?(?:${anyWordOf([...shapes.matterNouns, 'letter', 'email', 'message', 'thread'])}))`
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

/** A wish or a question, some words before the deed or the person it is about. */
const loose = `(?:${anyWordOf(shapes.askingLoosely)}|\\b(?:i|we)(?:${gap}[a-z]{2,10})?\\s{0,3}(?:${anyOf(words.wantVerbs)})\\b)`
const passing = `,?${gap}(?!${anyWordOf(shapes.parts)})[\\w'’-]{1,15}`

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
  lets: pattern('\\b(?:let|letting|allow|allowing)\\s{1,3}(?:me|us)(?:\\s{1,3}to\\b)?', soft, ending),
  order: pattern(`(?:^|[.,;:–-]\\s{1,3}|\\b${anyOf(shapes.orderOpeners)}\\s{1,3})$`),
  imperative: pattern(
    clause,
    '(?:(?:you|u)\\s{1,3})?(?:(?:need|should|better|must|have|can|could|may|might) (?:to )?)?',
    '$',
  ),
  endOfSentence:
    /^(?:\s{1,3}(?:on|to) (?:it|this|that|(?:my|the|this) (?:case|ticket|issue|complaint|account|problem|claim))\b|\s{1,3}to (?:help|handle|deal|look|take|answer|reply|assist)\b|\s{0,3}(?:please\s{0,2})?[.!]{0,5}\s{0,3}$)/i,
  endOfRequest: pattern(
    '^\\s{0,3}(?:$|[.,!?;:)]|',
    anyWordOf([...words.urgings, 'to', 'who', 'that', 'on', 'about', 'regarding', 'for me', 'instead', 'in the']),
    ')',
  ),
  acting: {
    before: pattern(
      "\\b(?:can|could|will|would|may|how about|what about|please have|please|have|let|why can['’]?t|why won['’]?t)\\s{1,3}(?:you\\s(?:please\\s)?have\\s)?(?:please\\s)?$",
    ),
    after: pattern('^\\s{1,3}(?:please\\s|kindly\\s|be able to\\s|just\\s)?', anyWordOf(words.helping)),
  },
  works: {
    before: /\bdo(?:es)?(?:n['’]?t)?\s{1,3}$/i,
    after: pattern(`^${gap}(?:even${gap}|actually${gap})?(?:work|answer|exist)\\b`),
  },
  loosely: {
    before: pattern(
      `(?:${loose}(?:${passing}){0,6}?${gap}|${clause})${anyWordOf(shapes.deeds)}(?:${passing}){0,5}?\\s{0,3}$`,
    ),
    asks: pattern(`${loose}(?:${passing}){0,4}?\\s{0,3}$`),
    acts: pattern(`^(?:${passing}){0,4}?${gap}(?:${anyWordOf([...words.helping, ...shapes.helped])})`),
  },
  better: {
    before: pattern(
      `\\b(?:arrange${gap}(?:that|for)|make sure(?:${gap}that)?|ensure(?:${gap}that)?|(?:best|better|good|nice|great|helpful|grateful|it|prefer|happy|happier)${gap}if)${gap}$`,
    ),
    after: pattern(
      `^${gap}(?:(?:will|would|could|can|should|to)${gap})?(?:please${gap})?`,
      anyWordOf([...words.helping, ...shapes.helped]),
    ),
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
    '^\\s{1,3}(?:who\\s)?(?:can|could|to|please|should|must)\\s{1,3}(?:please\\s)?(?:(?:call|contact|phone|ring|email|answer|dm|message|text)\\s{1,3}(?:me|us|back)|reach out|get in touch|get back|respond|step in)\\b|^\\s{1,3}(?:please|pls|plz)\\s{1,3}(?:call|contact|email|dm|reply|reach)\\b',
  ),
  there: {
    before: pattern(
      "\\b(?:(?:is|are)(?:n['’]?t)? (?:there|really)|surely there(?:['’]?s| is)|there (?:must|has to|should|has got to) be|do(?:n['’]?t)? you (?:guys )?have|have you got)\\s{1,3}(?:really\\s)?(?:no\\s)?$",
    ),
    after: pattern(
      '^(?:\\s{1,3}(?:at|in|on|from|near)(?:\\s{1,3}[\\w-]{1,12}){1,4}?)?\\s{1,3}(?:who\\s|that\\s)?',
      anyWordOf(words.here),
    ),
  },
  where: {
    before: /\bwhere(?:['’]?s|\s{1,3}(?:is|are))\s{1,3}$/i,
    after: pattern(`^(?:\\s{1,3}at)?(?:\\s{1,3}${anyWordOf(shapes.moments)}){0,2}\\s{0,3}(?:\\?|$)`),
  },
  available: {
    before: pattern(`${opening}(?:${anyOf(shapes.callOpeners)},?\\s){0,3}$`),
    after: pattern(
      '^\\s{1,3}',
      anyWordOf(shapes.reachable),
      `(?:${gap}${anyWordOf(shapes.moments)}){0,2}(?:\\s{0,3}\\?|${gap}(?:i|we|who|to)\\b|(?<=there|available)\\s{0,3}$)`,
    ),
  },
  isThere: /^\s{0,2}\?/,
  bare: {
    before: pattern(
      `${opening}(?:(?:${anyOf(shapes.callOpeners)},?\\s){0,3}|(?:no|not|no more|enough|stop|forget)\\b[^,.!?;]{1,30}[,;]\\s(?:just\\s)?)$`,
    ),
    after: pattern(
      '^(?:\\s(?:call-?back|call|call back|assistance|intervention))?(?:[\\s,!.:(]{0,4}',
      anyOf(words.urgings),
      '){0,2}[\\s!.,:()]{0,6}$',
    ),
  },
  called: {
    before: pattern(`${opening}(?:${anyOf(shapes.callOpeners)},?\\s){0,3}$`),
    after: /^\s?!{1,5}\s{0,3}$/,
  },
  named: pattern(
    `${opening}(?:(?:your|ur|the|a|an)${gap})?(?:[\\w-]{1,12}${gap}){0,2}?${anyWordOf(who.seniorHeads)}[\\s.!,]{0,4}$|`,
    asksWho,
  ),
  wanted: pattern(
    `${anyWordOf([...words.wantVerbs, ...shapes.wantingThem])}[^.!?]{0,20}?\\b(?:them|their|him|his|her|they)\\b`,
    `|^[\\s.!,]{0,4}(?:right )?(?:now|please|asap|immediately)\\b|\\b(?:reach|contact|speak to|speak with|talk to|call|email|write to)${gap}(?:them|him|her)\\b|\\bthat(?:['’]?s|${gap}is)${gap}(?:who|whom|the (?:one|person))\\b`,
  ),
  wantedOne: pattern(
    `\\b(?:how|where|can|could|let|get|want|need|like|connect|transfer|put|give)\\b[^.!?]{0,25}?\\b(?:reach|to|with|get|find|have|want|need|contact|me)${gap}one\\b(?!${gap}of)`,
  ),
  urged: {
    before: pattern(`(?:${opening}(?:${anyOf(shapes.callOpeners)},?\\s){0,3}|[,;:.]\\s?|\\s-\\s?)$`),
    after: pattern(
      '^(?:\\s(?:call-?back|call back|call|assistance|intervention))?[\\s,!.]{1,4}',
      anyOf(words.urgings),
      '(?:[\\s!?.,]{0,6}$|[,;.!–-])',
    ),
  },
  question: {
    before: /^(?:a\s|the\s|maybe\s|perhaps\s)?$/i,
    after: pattern('^(?:\\s(?:or|and) [\\w ]{3,25})?(?:,?\\s(?:maybe|perhaps|then|please))?\\s?\\?$'),
  },
  phrases,
  mightMatchPhrase:
    /escalat|elevat|\bbots?\b|robot|machine|computer|assistant|further|higher|\blevel|who else|\bwho (?:can|could|may|do|should|would|at|in)\b|above you|chain|\b(?:tell|inform|let|check|confirm|consult|verify|confer)\b|\bup(?:wards|stairs)?\b|through|\b(?:transfer|connect|switch|swap|change)\b|\bto the\b.{0,12}\btop\b|\bstage\b|\braise|\bgo (?:higher|up)\b|\b(?:me|us|be|get)\b.{0,40}?(?:team|dep|customer|support|desk|cent)|^(?:some|any|a person)|ladder|your head|human|manual|\bnumber|phone|mail|address|contact|extension|detail|\bline\b|#|\bno\b/i,
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
