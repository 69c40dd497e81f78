import type { NamedPattern } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import { seniorHeads } from './who'

const gap = '\\s{1,3}'
const you = '(?:you|u|ya|everyone|everybody|all of you|(?:all |any )?(?:affected |our )?customers)\\b'

/** What somebody does who comes back to the customer, with the customer behind it. */
export const reachingVerbs = [
  'call',
  'calls',
  'calling',
  'ring',
  'rings',
  'ringing',
  'phone',
  'phones',
  'phoning',
  'telephone',
  'text',
  'texting',
  'e-mail',
  'e-mails',
  'e-mailing',
  'mail',
  'mailing',
  'message',
  'messages',
  'messaging',
  'msg',
  'dm',
  'pm',
  'ping',
  'contact',
  'contacts',
  'contacting',
  'notify',
  'notifies',
  'notifying',
  'inform',
  'informing',
  'alert',
  'update',
  'updates',
  'updating',
  'brief',
  'answer',
  'answers',
  'answering',
  'write',
  'writes',
  'approach',
]
export const comingBackVerbs = [
  'get',
  'gets',
  'getting',
  'come',
  'comes',
  'coming',
  'reply',
  'replies',
  'replying',
  'respond',
  'responds',
  'responding',
  'reach out',
  'reaches out',
  'reaching out',
  'write',
  'writes',
  'writing',
  'revert',
  'reverting',
  'report',
  'reporting',
  'return',
  'circle',
  'circling',
  'check',
  'checking',
  'be back',
  'getting back',
  'follow up',
  'follows up',
  'following up',
  'speak',
  'speaking',
  'talk',
  'talking',
  'chat',
  'catch up',
  'touch base',
  'touching base',
  'connect',
  'discuss this',
  'discuss it',
  'discuss that',
  'share this',
  'share it',
  'share that',
  'share them',
  'share the outcome',
  'share the result',
  'share the results',
  'share our findings',
]
/** What comes to the customer: "you will get an answer", "we'll have news for you". */
export const answers = [
  'answer',
  'answers',
  'reply',
  'replies',
  'response',
  'call',
  'callback',
  'call-back',
  'phone call',
  'decision',
  'message',
  'messages',
  'msg',
  'dm',
  'e-mail',
  'text',
  'update',
  'updates',
  'word',
  'news',
  'feedback',
  'statement',
  'follow-up',
  'more information',
  'further information',
  'more info',
  'further info',
  'more details',
  'further details',
  'more to share',
  'outcome',
  'ring',
  'shout',
  'bell',
  'buzz',
  'line',
]
/** Of these one can tell that they are for the customer where nobody is named: "we'll post an update". */
export const news = [
  'answer',
  'answers',
  'reply',
  'response',
  'update',
  'updates',
  'news',
  'decision',
  'callback',
  'call-back',
  'follow-up',
  'feedback',
  'outcome',
  'more information',
  'further information',
  'more info',
  'more details',
  'further details',
  'more to share',
]
export const giving = [
  'give',
  'giving',
  'drop',
  'dropping',
  'shoot',
  'send',
  'sends',
  'sending',
  'get',
  'getting',
  'have',
  'having',
  'provide',
  'providing',
  'bring',
  'share',
  'sharing',
  'post',
  'posting',
  'issue',
]
export const determiners = [
  'a',
  'an',
  'another',
  'some',
  'more',
  'further',
  'our',
  'your',
  'the',
  'any',
  'regular',
  'full',
  'final',
  'first',
  'quick',
  'proper',
  'written',
  'detailed',
  'new',
  'next',
  'daily',
  'hourly',
  'his',
  'her',
  'their',
  'my',
  'personal',
  'private',
  'direct',
  'clear',
  'definite',
  'short',
  'brief',
  'official',
  'this',
  'that',
  'good',
  'better',
  'concrete',
  'courtesy',
  'status',
  'progress',
  'separate',
  'follow-up',
  'back with',
  'with',
  'back',
]
/** A moment or a manner behind "we'll call", which without an object says nothing. */
const timeish = `(?:within|inside|by|before|no later|asap|a\\.s\\.a\\.p|as soon|soon|shortly|later|tomorrow|tmrw|today|tonight|this (?:morning|afternoon|evening|week)|next|again|first thing|between|right away|straight away|(?:at|around|about|after)${gap}(?:\\d|noon|lunch)|on${gap}(?:mon|tue|wed|thu|fri|sat|sun|the|\\d)|in${gap}(?:about |around |approximately |under |less than |the next |the )?(?:\\d|an?\\b|one|two|three|four|five|ten|few|couple|half|coming|morning|afternoon|evening|due))`
const ends = '(?=\\s{0,3}(?:[.!,;)]|$))'
const then = `(?=${gap}${timeish}|${gap}(?:with|about|regarding|on this|on that|on it|once|when|and|or|via|through|personally|directly)\\b|\\s{0,3}[.!,;:)(^*~-]|\\s{0,3}$)`
const notWithOthers = `(?![^,.;]{0,30}?\\b(?:with|to)${gap}(?!${you}|an?\\b|more\\b|further\\b|news\\b|details\\b|any\\b|updates?\\b|your?\\b|th(?:is|at|e)${gap}(?:e-?mail|message|ticket|thread|tweet|question|query|enquiry|request|case|comment|dm|post|details|outcome|result|answer|update)))`

const acts = [
  `${anyOf(reachingVerbs)}(?:${gap}(?:back|with))?${gap}${you}(?!${gap}(?:an? (?:cab|taxi)|names?)\\b)`,
  `${anyOf(comingBackVerbs)}(?:${gap}(?:right|straight|directly))?(?:${gap}back)?(?:${gap}(?:in|out))?${gap}(?:to|with|at)${gap}${you}`,
  `(?:get|gets|getting|revert|reverting|call|calls|calling|ring|phone|report|circle|write)${gap}(?:right |straight )?back${then}`,
  `(?:revert|reverting)${gap}(?:asap|soon|shortly|within|by|on this)`,
  `(?:get|come)${gap}back${gap}on${gap}(?:this|that|it)`,
  `come${gap}back${gap}with${gap}(?:an?|more|news|the|our)\\b`,
  `be${gap}(?:right |straight )?back${gap}(?:with${gap}(?:an?|more|news|the|some)\\b|in${gap}(?:an?|\\d|one|two|five|ten|just))`,
  `(?:reply|replies|replying|respond|responds|responding)\\b${notWithOthers}`,
  `(?:be|get|gets|keep|stay|getting|been|being|back)(?:${gap}back)?${gap}in${gap}(?:touch|contact)\\b${notWithOthers}`,
  `(?:reach|reaches|reaching)${gap}(?:right |straight |back )?out\\b(?!${gap}to${gap}(?!${you}))(?!${gap}(?:internally|on your behalf))`,
  `(?:follow|follows|following)[- ]?up\\b${notWithOthers}`,
  `make${gap}contact\\b${notWithOthers}`,
  `(?:call|calling|ring|phone|text|e-?mail|message|write|dm|answer|update|confirm|advise)(?:${gap}(?:back|again|this))?(?=${gap}${timeish})`,
  `let(?:ting)?${gap}(?:${you}|u)${gap}(?:all |guys )?know`,
  `keep(?:ing)?${gap}(?:${you}|this (?:thread|page|post|ticket))${gap}(?:fully |all |regularly |well )?(?:posted|updated|informed|in the loop|up[- ]to[- ]date|advised|apprised|abreast)`,
  `${anyOf(giving)}${gap}(?:back${gap}to${gap})?${you}${gap}(?:${anyOf(determiners)}${gap}){0,4}${anyOf(answers)}\\b(?!${gap}to${gap}(?!${you}))`,
  `${anyOf(giving)}${gap}(?:${anyOf(determiners)}${gap}){1,4}${anyOf(answers)}${gap}(?:(?:back |over )?(?:to|for)${gap}${you})`,
  `(?:give|get|have|bring|provide|providing|share|sharing|post|posting|send|issue)${gap}(?:(?:${anyOf(determiners.filter((word) => !['your', 'this', 'that'].includes(word)))}|updates?)${gap}){0,3}${anyOf(news)}\\b(?!${gap}(?:from|to|with|of|about your|form)\\b(?!${gap}${you}))`,
  `(?:arrange|arranging|schedule|scheduling|book|booking|set(?:ting)? up|organi[sz]e|organi[sz]ing|request|log)${gap}(?:an?|your|the)${gap}(?:[\\w-]{1,12}${gap})?call(?:[- ]?back)?\\b`,
  `join${gap}(?:you|us|this)\\b`,
  `confirm${gap}(?:(?:it|this|that|everything|all|details)${gap})?(?:back${gap})?(?:to|with|for)${gap}${you}`,
  `tell${gap}${you}${gap}(?:more|the (?:result|outcome|answer|decision)|as soon|when|once|by|what)`,
  `(?:advise)${gap}(?:${you}${gap})?(?:of|when|once|as soon|on|by|within|accordingly|further|shortly|asap|back)\\b`,
  `return${gap}your${gap}(?:call|message|e-?mail|text|enquiry|inquiry)`,
  `answer${gap}(?:your|this|that|all|every|each|any of your|the)${gap}(?:[\\w-]{1,12}${gap}){0,2}(?:e-?mails?|messages?|quer(?:y|ies)|[ei]nquir(?:y|ies)|questions?|requests?|tickets?|letters?|dms?)\\b`,
  `update${gap}(?:the|this|our)${gap}(?:thread|tweet|post|page|status page|status)\\b`,
  `update${gap}(?:the|this|your)${gap}(?:ticket|case|chat|request)\\b(?!${gap}(?:notes?|details|with your))`,
  `${you}${gap}(?:hear(?:${gap}back)?\\b|are${gap}(?:contacted|called|updated|kept|informed|notified))`,
  `${you}${gap}(?:get|receive|have)${gap}(?:${anyOf(determiners)}${gap}){1,3}${anyOf(answers)}\\b`,
]
const act = `\\b(?:${acts.join('|')})`

const will = `(?:\\b(?:wil{1,2}|shall|should|gonna|going to|let me|lemme|(?:aim|try|strive|endeavou?r|promise|plan|hope|intend|expect|guarantee)(?:s|ing)? to|(?:aim|try)(?:ing)? and|make sure(?: to)?|be sure to|looking to)\\b|['’]ll\\b|\\b(?:ill|wll|theyll|someonell|somebodyll)\\b|(?<!\\bas |\\bvery |\\bjust as |\\bso )\\bwell\\b(?!\\s{0,3},))`

/** Who may bring the customer news; not goods, not software. */
export const people = [
  'someone',
  'somebody',
  'a colleague',
  'my colleague',
  'one of us',
  'one of our team',
  'the team',
  'our team',
  'a specialist',
  'an agent',
  'agent',
  'an advisor',
  'an adviser',
  'advisor',
  'a representative',
  'representative',
  'a rep',
  'an operator',
  'operator',
  'a member of our team',
  'a member of the team',
  'a team member',
  'a person',
  'a human',
  'they',
  'she',
  'he',
  'i',
  'we',
  'support',
  ...seniorHeads,
]
/** Subjects of "will call you" that are not the company's people. */
export const others = [
  'you',
  'u',
  'your bank',
  'it',
  'this',
  'that',
  'which',
  'these',
  'those',
  'system',
  'app',
  'application',
  'site',
  'website',
  'page',
  'link',
  'tool',
  'tracker',
  'tracking',
  'server',
  'device',
  'phone',
  'feature',
  'software',
  'button',
  'screen',
  'form',
  'courier',
  'couriers',
  'driver',
  'drivers',
  'carrier',
  'seller',
  'sellers',
  'vendor',
  'merchant',
  'bank',
  'landlord',
  'host',
  'post office',
  'delivery partner',
  'delivery company',
  'delivery person',
  'hotel',
  'airline',
  'rider',
  'customer',
  'customers',
  'parcel',
  'package',
  'order',
  'refund',
  'how',
  'where',
  'why',
  'what',
  'price',
  'orders',
]
export const goods = [
  'it',
  'this',
  'that',
  'which',
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
  'they',
]

const youWill = `\\b(?:you|u|(?:affected |all )?(?:customers|users|members|applicants)|everyone)(?:['’]?ll\\b|${gap}(?:wil{1,2}|shall|should|can expect to|may expect to|are going to|ought to)\\b)(?:${gap}(?:also|then|soon|shortly|definitely|certainly|only|now|probably|hopefully|normally|usually|next|first|still|of course|both|either))?${gap}`
const fromOthers = `(?!${gap}(?:back${gap})?(?:from|by)${gap}(?:(?:the|your|our|a)${gap})?(?:[\\w-]{1,12}${gap})?(?:courier|driver|carrier|seller|bank|merchant|host|landlord|delivery|airline|hotel|post office|vendor)\\b)`
const theAnswer = `(?:(?:${anyOf(determiners)}|[\\w-]{1,15}['’]s)${gap}){0,4}(?!confirmation|automat|verification)(?:[\\w-]{1,12}${gap})?${anyOf(answers)}\\b(?!${gap}(?:with|containing)${gap}(?:the |your |an? )?(?:[\\w-]{1,12} )?(?:link|label|code|tracking|receipt|invoice|voucher|qr|pin)|${gap}(?:confirming|confirmation|code|asking|reminder|notification|number)\\b)`
const teams = `(?:we|i|they|(?:the|our|my)${gap}(?:[\\w-]{1,14}${gap}){0,2}(?:team|teams|agents?|staff|advis[eo]rs?|specialists?|reps?|representatives|people|colleagues?|department|desk|office|experts?|managers?)|support|customer (?:service|care|support|services)|someone|somebody)`
const notSo = '(?!\\b(?:did|didn|have|has|had|not|don|doesn|cannot|can|only|never|if|when)\\b)'

export const promises: readonly NamedPattern[] = [
  { rule: 'will-contact', pattern: pattern(`${will}(?!\\s{1,3}(?:not|never|you|u)\\b)(?<gap>[^.!?;]{0,90}?)`, act) },
  {
    rule: 'you-will',
    pattern: pattern(
      youWill,
      `(?:(?:be${gap})?hear(?:ing)?${gap}(?:back|from|more|something|within|by|soon|shortly|about|again|in|today|tomorrow|of|before|on|further)\\b${fromOthers}`,
      `|be${gap}(?:[\\w-]{1,14}ly${gap})?(?:contacted|called|rung|phoned|telephoned|e-?mailed|notified|informed|updated|messaged|texted|answered|told|advised|alerted|replied to|responded to|kept${gap}(?:posted|updated|informed|in the loop|up[- ]to[- ]date))\\b(?:${gap}back)?${fromOthers}`,
      `|(?:get|have|receive|find|see|be getting|be receiving|be given|be sent|be having)${gap}(?:back${gap})?${theAnswer}${fromOthers})`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: pattern(
      anyWordOf(answers),
      `\\b[^.!?]{0,60}?\\byou(?:['’]ll| will| should| can expect to)${gap}(?:get|have|receive|hear|find|see)${gap}(?:it|one|this|that|them|from|back)\\b`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: pattern(
      `(?<!\\byour${gap})\\b(?:reply|response|answer|answers|replies|responses|update|updates|follow-up|decision|news|call-?back|callback|feedback|(?:an?|another) (?:e-?mail|message|call))\\b(?:${gap}(?!you\\b|when\\b|if\\b|that\\b)[\\w'’-]{1,15}){0,5}?(?:['’]ll|${gap}(?:will|should|shall|is going to|are going to|to))${gap}(?:be${gap})?(?:[\\w-]{1,12}ly${gap}|soon${gap})?(?:follow|come|arrive|reach${gap}you|with${gap}you|sent|provided|given|posted|shared|issued|in your inbox|land|e-?mailed|at${gap}\\d|by${gap}|within${gap}|in${gap}\\d|get${gap}to${gap}you|go${gap}out)`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: pattern(
      `\\b(?:e-?mails?|messages?|quer(?:y|ies)|[ei]nquir(?:y|ies)|questions?|requests?|tickets?|cases?|dms?|calls?|letters?|complaints?|comments?|contacts?)\\b(?:${gap}(?!that\\b|you\\b|if\\b|when\\b)[\\w'’-]{1,15}){0,4}?${gap}(?:will be|shall be|should be|are|is|get|gets)(?:${gap}being)?(?:${gap}(?!not\\b)[\\w-]{1,12}){0,2}?${gap}(?:answered|replied${gap}to|responded${gap}to|returned)\\b(?!${gap}(?:correctly|by you))`,
    ),
  },
  {
    rule: 'expect-contact',
    pattern: pattern(
      `(?:\\b(?:you|u)${gap}(?:can|may|should|could|will|might)(?:${gap}[\\w-]{1,12})?${gap}|\\bplease${gap}|^\\W{0,3}|[,:;–-]\\s{0,3}|\\band${gap}|\\bcan${gap}|\\bto${gap})expect${gap}(?:(?:us|me|someone|somebody|our team|the team|an agent|a colleague|them)${gap}to${gap}${act}`,
      `|to${gap}(?:hear|be contacted|be called|receive (?:an?|the|our|your|his|her) (?:[\\w-]{1,12} )?${anyOf(answers)}|get (?:an?|the|our|your) (?:[\\w-]{1,12} )?${anyOf(answers)})\\b`,
      `|(?:(?:an?|our|your|my|the|his|her|their|another|some|any|further|more)${gap})?(?:(?!delays?\\b|delayed\\b|longer\\b|slow)[\\w-]{1,12}${gap}){0,2}?${anyOf(answers)}\\b(?!${gap}times?\\b))`,
    ),
  },
  {
    rule: 'callback-arranged',
    pattern: pattern(
      `\\bcall(?:[- ]?back)?${gap}(?:is|has been|is now|has now been|will be)?\\s{0,3}(?:booked|arranged|scheduled|requested|set|planned|logged)\\b|(?<!\\byou(?:['’]ve|${gap}have)?${gap})\\b(?:booked|arranged|scheduled|requested|set up|logged|organi[sz]ed|put in)${gap}(?:(?:an?|your|the|you an?)${gap})(?:[\\w-]{1,12}${gap}){0,2}call(?:[- ]?back)?\\b`,
    ),
  },
  {
    rule: 'asked-to-contact',
    pattern: pattern(
      `(?<!\\byou(?:['’]ve|${gap}have)?${gap})\\b(?:asked|requested|told|instructed|arranged for|asking|requesting|arranging for|organi[sz]ed for|getting|got)${gap}(?!me\\b|us\\b|you\\b)(?:[\\w'’-]{1,15}${gap}){1,6}?to${gap}(?:[\\w-]{1,12}${gap}(?:it${gap}|this${gap}|that${gap})?and${gap})?${act}`,
    ),
  },
  {
    rule: 'comes',
    pattern: pattern(
      `(?:${anyWordOf(people)}(?:${gap}(?!you\\b|it\\b)[\\w'’-]{1,15}){0,5}?|^\\W{0,3}(?!${anyOf(goods)}\\b)[\\w'’-]{3,15})(?:${gap}will|['’]ll|${gap}(?:is|am|are) going to|(?<=\\bi)ll|(?<=\\bwe)ll)${gap}(?:shortly${gap}|soon${gap}|right${gap})?be${gap}(?:right${gap}|straight${gap}|shortly${gap}|back${gap})?with${gap}(?:you|u)\\b`,
    ),
  },
  {
    rule: 'contacts',
    pattern: pattern(
      anyWordOf(people),
      `(?:${gap}(?!who\\b)[\\w'’-]{1,15}){0,4}?${gap}(?:contacts you|calls you(?: back)?|writes to you|replies to you|answers you|gets back to you|comes back to you|gets in touch|is in touch|follows up|will be in touch)\\b`,
    ),
  },
  {
    rule: 'answers-within',
    pattern: pattern(
      `\\b${teams}${gap}(?:${notSo}[\\w'’-]{1,15},?${gap}){0,4}?(?:reply|replies|respond|responds|answer|answers|get back|gets back|come back|comes back|call back|calls back|call you back|follow up|follows up|get in touch|gets in touch|return|returns)\\b`,
    ),
  },
  {
    rule: 'answers-within',
    pattern: pattern(
      '\\b(?:typically|usually|normally|generally|commonly|often|currently)\\s{1,3}(?:replies|reply|replying|responds|respond|responding|answers|answer|answering)\\b',
    ),
  },
  {
    rule: 'answer-time',
    pattern: pattern('\\b(?:response|reply|answer|answering|turnaround|turn-around|call-?back)\\s{1,3}(?:times?|window)\\b'),
  },
  {
    rule: 'answer-time',
    pattern: pattern(
      `(?<!\\b(?:need|want|require|without|await|awaiting|appreciate|for|no)${gap}(?:your |an? |any )?)\\b(?:replies|responses|answers|(?:a|an|our|the|first|next) (?:[\\w-]{1,12} )?(?:reply|response|answer|update))${gap}(?:[\\w'’-]{1,12}${gap}){0,4}?(?:take|takes|taking|within|in|is|are|be|due)\\b`,
    ),
  },
  {
    rule: 'answer-time',
    pattern: pattern(
      `\\b(?:take|takes|taking|allow|allows|give)\\b(?<gap>[^.!?;]{0,60}?)\\b(?:to|for|before|until)${gap}(?:(?!your?\\b|the seller|them\\b)[\\w'’-]{1,15}${gap}){0,5}?(?:reply|respond|response|replies|responses|get back|get in touch|answer|come back|contact you|call you|call back|be in touch|hear back|call-?back|callback|reach out)\\b`,
    ),
  },
  {
    rule: 'coming-to-you',
    pattern: pattern(
      `(?:\\b(?:am|are|is)${gap}|['’](?:m|re|s)${gap}|^\\W{0,3})(?:getting back|coming back|calling|contacting|emailing|e-mailing|ringing|phoning|reaching out|writing back|replying|updating)${gap}(?:to${gap}|with${gap})?(?:you|u)\\b`,
    ),
  },
  { rule: 'coming-to-you', pattern: pattern(`(?:^|[,;:–-])\\s{0,3}(?:will be\\s)?back${gap}(?:to|with)${gap}(?:you|u)\\b`) },
  { rule: 'coming-to-you', pattern: pattern(`\\b(?:next|further|another|new) (?:status )?updates?\\b(?!${gap}(?:to|for) (?:the|your)\\b)`) },
]

/** These announce a time, and without one say nothing. */
export const rulesWithATime: readonly string[] = ['answers-within', 'answer-time', 'coming-to-you']

const notChecked =
  '(?<!\\b(?:check|checking|see|seeing|out|ask|asking|asked|determine|know|verify|confirm|sure|wonder|even|investigate|on)\\s{1,3})'
const bySending = `(?:(?:send|dm|pm|message|e-?mail|text|write|call|ring|contact|share|provide|submit|complete|fill|upload|attach|follow|click|drop|shoot|pop|let|reply|respond|confirm|leave|add|enter|post|visit|use|log|type|give|tell|hit)${gap}(?:us|me|your|over|an?|the|this|that|these|here|back|to|through|via|on|in|out|it|with|any|more|some)\\b(?!${gap}(?:\\d|an? (?:moment|minute|few|couple|sec|bit|little|day|hour)|some time|few|couple|one|two|team))|(?:dm|pm)\\b)`

/** What stands before a promise and makes it none, or one that hangs on the customer. */
export const notPromising = pattern(
  `\\b(?:once|when|whenever|after|until|unless|as soon as|before|should|in case|provided|upon)${gap}(?:you|u|your|youve)\\b`,
  `|\\b(?:when|whenever|in case)${gap}(?:someone|somebody|anyone)\\b`,
  `|${notChecked}\\bif\\b(?!${gap}(?:possible|anything|there)\\b)`,
  `|(?:^|[.,:;!–-]\\s{0,3}|^@\\w{1,30}\\s{1,3}|^hi\\s\\w{1,20}\\s|\\b(?:please|pls|plz|kindly|just|simply|you can|you could|you may|feel free to)${gap})${bySending}[^.;!?]{0,140}?(?:\\b(?:and|then|so|&)|[,&–-])\\s{0,3}(?:[\\w'’-]{1,15}\\s{1,3}){0,6}(?:[\\w]{1,12})?$`,
  `|\\b(?:not|never|cannot|cant|dont|wont|can['’]t|don['’]t|won['’]t|doesn['’]t|didn['’]t|no longer|nor|no one|nobody|none|unlikely)\\b(?:${gap}(?!but\\b|and\\b|so\\b|yet\\b|however\\b|though\\b)[\\w'’-]{1,15}){0,4}\\s{0,3}$`,
  `|\\b(?:you (?:said|told|asked|mentioned|were told)|did)\\b[^,.;]{0,30}$`,
  `|\\b(?:how|where|why|what)${gap}(?:[\\w-]{1,12}${gap}){0,2}$`,
)

/** Words between "will" and the act that make it something else. */
export const breakingGap = pattern(
  `\\b(?:you${gap}(?:to|can|could|may|might|should|need|must|will|have|are)\\b|you['’](?:ll|re|ve)|need|needed|have to|had to|like to|love to|not|never|unable|please|unless|how to|in order to|so (?:that|you|we|i|they)|once you|when you|after you|until|(?:happy|glad|pleased|delighted|available|here|ready|there|around) to|without|instead of)\\b`,
  `|n['’]t\\b|${notChecked}\\bif\\b`,
)
/** What may lead to the act with "to": "we will do our best to reply", not "we will use it to reply". */
export const leadsTo =
  /\b(?:try|tries|trying|best|sure|efforts?|endeavou?r|aim|attempt|strive|continue|manage|ask|asking|get|getting|tell|request|arrange|arranging|instruct|remember|able|going|hoping|hope|intend|plan|have|come|push|pushing)\b[^,;]{0,40}\bto\s{0,3}$|^(?:(?!\bto\s{0,3}$).)*$/i
export const notTheirSubject = pattern(
  anyWordOf(others),
  `(?:${gap}(?:also|then|only|now|itself|soon|just|not))?\\s{0,3}$`,
)
/** What stands behind a promise and lets it hang on the customer, or on what may never be. */
export const notPromisingAfter = pattern(
  `^[^,;.(]{0,60}?\\b(?:(?:if|once|when|after|as soon as|unless|until|upon)${gap}(?:you(?!${gap}(?:are|re) (?:back|free))|u)\\b`,
  `|(?:once|when|after|as soon as|upon|until)${gap}(?:we|i|they)?(?:['’]ve|${gap}have)?\\s{0,3}(?:receive|received|receiving|have|get|got|receipt|hear|see)${gap}(?:of${gap})?(?:[\\w-]{1,12}${gap}){0,2}(?:your|from you|back from you)\\b`,
  `|(?:if|once|when|as soon as)${gap}your${gap}(?:reply|response|details|documents|payment|photos|confirmation|e-?mail|message|information|form)\\b)`,
)
export const ifAfter = pattern(`^[^,;.(]{0,40}?\\b(?:if|in case|unless)\\b(?!${gap}(?:possible|not)\\b)`)
export const tellingWords = /\b(?:know|inform|informed|notify|notified|tell|told|advise|update|updated|confirm|posted)\b/i
/** The end of a question that only asks for agreement: "We'll call you at 5, is that OK?" */
export const agreeing = pattern(
  `[,;–-]\\s{0,3}(?:(?:is|would|does|will|if) (?:that|this|it)\\b[^,;]{0,30}|ok(?:ay)?|alright|all right|right|deal|fine|good|sound good|sounds good|yes|yeah)\\s{0,3}\\?+\\s{0,3}$`,
)

/** Parts of a sentence whose times are of something else. */
export const otherTimes = new RegExp(
  [
    `\\b(?:when|once|after|until|while|since|because|as soon as)${gap}(?!possible|we can|i can|they can|practicable|that\\b)(?:the|your|you|it|we|i|he|she|they|this|that|our|my|a)\\b[^,;(]{0,120}`,
    `\\b(?:and|but|while|so|because|although|however|whereas)${gap}(?:your|you|the (?!${anyOf(seniorHeads)}|team|agent|specialist)|it|this|that|please|there)\\b.{0,300}`,
    `[,;]\\s{0,3}(?:your|you|please|it|the|this|there|which|but|thank|thanks|in the meantime)\\b(?!${gap}latest).{0,300}`,
    `\\bin the meantime\\b.{0,200}`,
    `\\b(?:your|the|our|a|my)${gap}(?:[\\w-]{1,12}${gap})?(?:delivery|appointment|booking|visit|order|flight|reservation|collection|slot|trip|call|chat|e-?mail|meeting|message|conversation|letter|payment|complaint|request|tweet|subscription|trial|plan|pass)${gap}(?:on|at|for|of|from|dated|in|made|placed|sent|tomorrow|today)${gap}[^,;]{0,30}`,
    `\\b(?:you|i|we)(?:['’]ve|${gap}have)?${gap}(?:sent|wrote|submitted|raised|placed|mentioned|reported|called|asked|ordered|booked|spoke)\\b[^,;]{0,60}`,
    `\\bto${gap}(?:collect|deliver|pick|arrange|schedule|book|process|repair|install|fix|replace|rebook)\\b[^,;]{0,60}`,
    `\\bwithin${gap}(?:business|office|working|opening)${gap}hours\\b`,
  ].join('|'),
  'gi',
)
/** Where a time ahead of a promise begins its thought, "within 2 hours we will call": what may stand before the time. */
export const thoughtBegins = /(?:^|[,;:(–-]|\b(?:and|but|so|then|that|hi|hello|sure|ok|okay|well)|^@\w{1,30}|^\w{1,15}[,!]?)\s{0,3}(?:by|on|at|before|until|no later than|sometime|some time|around|later|the)?\s{0,3}$/i

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

/** Every match holds one of these. */
export const promiseCues: readonly string[] = [
  ...['advise', 'advised', 'alert', 'alerted', 'answer', 'answered', 'answering', 'answers', 'approach', 'back', 'base', 'bell'],
  ...['brief', 'buzz', 'call', 'callback', 'callbacks', 'called', 'calling', 'calls', 'catch', 'chat', 'circle', 'circling'],
  ...['confirm', 'connect', 'contact', 'contacted', 'contacting', 'contacts', 'decision', 'details', 'discuss', 'dm', 'dms'],
  ...['email', 'emailed', 'emailing', 'emails', 'feedback', 'findings', 'follow', 'following', 'follows', 'followup', 'hear'],
  ...['hearing', 'info', 'inform', 'informed', 'information', 'informing', 'join', 'keep', 'keeping', 'kept', 'know', 'line'],
  ...['mail', 'mailing', 'mails', 'mailed', 'message', 'messaged', 'messages', 'messaging', 'msg', 'news', 'notified', 'notifies', 'notify'],
  ...['notifying', 'outcome', 'phone', 'phoned', 'phones', 'phoning', 'ping', 'pm', 'posted', 'reach', 'reaches', 'reaching'],
  ...['replied', 'replies', 'reply', 'replying', 'report', 'reporting', 'respond', 'responded', 'responding', 'responds'],
  ...['response', 'responses', 'result', 'results', 'return', 'returned', 'returns', 'revert', 'reverting', 'ring', 'ringing', 'rings'],
  ...['rung', 'share', 'shout', 'speak', 'speaking', 'statement', 'talk', 'talking', 'telephone', 'telephoned', 'tell'],
  ...['text', 'texted', 'texting', 'told', 'touch', 'turn', 'turnaround', 'update', 'updated', 'updates', 'updating', 'with'],
  ...['word', 'write', 'writes', 'writing'],
]
