import type { NamedPattern } from '../language-pack'
import { anyOf, anyWordOf, pattern } from '../pattern'
import { seniorHeads } from './who'

const gap = '\\s{1,3}'
const you = '(?:you|yourself|u|ya|every(?:one|body))\\b'
const youAll = `(?:${you}|all of you|(?:all |any |every )?(?:affected |impacted |our )?(?:customers|passengers|guests|members)\\b)`

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
  'note',
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
const then = `(?=${gap}${timeish}|${gap}(?:with|about|regarding|on this|on that|on it|once|when|and|or|via|through|personally|directly)\\b|\\s{0,3}[.!,;:)(^*~-]|\\s{0,3}$)`
/** Whom one may be in touch with instead of the customer. */
const parties =
  '(?:teams?|warehouse|depot|sellers?|courier|carrier|bank|suppliers?|store|shop|branch|managers?|supervisor|department|office|factory|manufacturer|vendor|partners?|landlord|hotel|airline|driver|developers|engineers?|colleagues?|technicians?|insurer|customs|police|authorities|station|airport|garage|merchant|host|provider|lab|court|dispute|claimant|accounts|billing|finance|logistics|operations|shipping|dispatch|legal)'
const anOther = `(?:me|us|him|her|them|(?:(?:the|our|my|their|his|her|a|that|this)${gap})?(?:[\\w-]{1,14}${gap}){0,2}?${parties})\\b`
const notWithOthers = `(?!(?:(?!\\bwith\\b)[^,.;]){0,30}\\bwith${gap}${anOther})`
const notToOthers = `(?!${gap}(?:back${gap})?to${gap}${anOther})`

const acts = [
  `${anyOf(reachingVerbs)}(?:${gap}(?:back|bk|with))?${gap}${youAll}(?!${gap}(?:an? (?:cab|taxi)|names?)\\b)`,
  `${anyOf(comingBackVerbs)}(?:${gap}(?:right|straight|directly))?(?:${gap}b(?:ac?)?k)?(?:${gap}(?:in|out))?${gap}(?:too?|with|at|2)${gap}${youAll}`,
  `(?:get|gets|getting|revert|reverting|call|calls|calling|ring|phone|report|reports|reporting|circle|write|message|text|e-?mail|dm)${gap}(?:right |straight )?back${then}`,
  `(?=call|phone|ring|text|e-?mail|message|write|revert)(?<=\\b(?:will|ll|ill|well|gonna)${gap}|(?:\\b(?:and|then)|&)${gap}(?=call|ring|write|revert))(?:call|phone|ring|text|e-?mail|message|write|revert)(?:${gap}(?:you|u))?(?:${gap}b(?:ac)?k)?(?=\\s{0,3}[.,!;]|\\s{0,3}$)`,
  `on${gap}the${gap}(?:phone|line)${gap}(?:to|with)${gap}${you}`,
  `(?:speak|talk|chat|catch up)(?:${gap}again)?(?=${gap}${timeish})`,
  `(?:be|come)${gap}(?:right|straight)${gap}back\\b`,
  `(?:call|ring|phone|text|contact|e-?mail|message|write${gap}to)(?:ing)?${gap}(?:back${gap})?(?:on${gap}|at${gap}|to${gap})?(?:your${gap}(?:[\\w-]{1,12}${gap}){0,2}(?:mobile|phone|number|cell|office|home|address|inbox|landline|e-?mail|account)|(?:the|that)${gap}(?:[\\w-]{1,12}${gap})?(?:number|address|mobile))\\b`,
  `advise(?:${gap}${you})?${then}`,
  `confirm(?=\\s{0,3}[.!]|\\s{0,3}$)`,
  `(?:inform|notify)(?=${gap}(?:about|of|as soon|by|once|when|on)\\b)|update(?=${gap}(?:as|when|once|here)\\b)`,
  `come${gap}up${gap}with${gap}(?:an|the)${gap}answer|turn${gap}back${gap}to${gap}${you}|send${gap}word|apprise${gap}${you}`,
  `post(?:ing)?${gap}(?:here|again|back|in this|on this)\\b`,
  `loop(?:ing)?${gap}${you}${gap}in\\b`,
  `share${gap}(?:what|whatever|any|more)\\b`,
  `(?:give|giving|send|sending|get|bring)${gap}${you}${gap}(?:an?|the|your|our|some)${gap}(?:[\\w-]{1,12}${gap})?(?:latest|heads[- ]up|eta|results?|findings|notice|report|progress report|status|timeline|verdict|explanation)\\b`,
  `(?:revert|reverting)${gap}(?:asap|soon|shortly|within|by|on this)`,
  `(?:get|come)${gap}back${gap}on${gap}(?:this|that|it)`,
  `(?:e-?mail|send|message)${gap}(?:over|across|through)${gap}(?:an?|our|the)${gap}${anyOf(answers)}\\b`,
  `come${gap}back${gap}with${gap}(?:an?|more|news|the|our)\\b`,
  `be${gap}(?:right |straight )?back${gap}(?:with${gap}(?:an?|more|news|the|some)\\b|in${gap}(?:an?|\\d|one|two|five|ten|just))`,
  `(?:reply|replies|replying|respond|responds|responding)\\b${notToOthers}`,
  `(?:be|get|gets|keep|stay|getting|been|being|back)(?:${gap}back)?${gap}in${gap}(?:touch|contact)\\b${notWithOthers}`,
  `(?:reach|reaches|reaching)${gap}(?:right |straight |back )?out\\b(?!${gap}to${gap}(?!${you}|your\\b))(?!${gap}(?:internally|on your behalf))`,
  `(?:follow|follows|following)[- ]?up\\b${notWithOthers}`,
  `make${gap}contact\\b${notWithOthers}`,
  `(?:call|calling|ring|phone|text|e-?mail|message|write|dm|answer|update|confirm|advise)(?:${gap}(?:back|again|this))?(?=${gap}${timeish})`,
  `let(?:ting)?${gap}(?:${you}|u)${gap}(?:all |guys |both )?know`,
  `keep(?:ing)?${gap}(?:${you}|this (?:thread|page|post|ticket))${gap}(?:all |[a-z]{2,10}ly |well )?(?:posted|updated|informed|in the loop|up[- ]to[- ]date|advised|apprised|abreast)`,
  `${anyOf(giving)}${gap}(?:back${gap}to${gap})?${you}${gap}(?:${anyOf(determiners)}${gap}){0,4}${anyOf(answers)}\\b(?!${gap}(?:out\\b|to${gap}(?!${you}|your\\b)))`,
  `${anyOf(giving)}${gap}(?:${anyOf(determiners)}${gap}){1,4}${anyOf(answers)}${gap}(?:(?:back |over )?(?:to|for)${gap}${you})`,
  `(?:give|have|bring|provide|providing|share|sharing|post|posting|send|issue)${gap}(?:(?:${anyOf(determiners.filter((word) => !['your', 'this', 'that'].includes(word)))}|updates?)${gap}){0,3}${anyOf(news)}\\b(?!${gap}(?:from|to|with|of|about your|form)\\b(?!${gap}(?:${you}|your\\b)))`,
  `(?:sort|fix up|line up|put in|arrange|arranging|schedule|scheduling|book|booking|set(?:ting)? up|organi[sz]e|organi[sz]ing|request|log)${gap}(?:an?|your|the)${gap}(?:[\\w-]{1,12}${gap})?call(?:[- ]?back)?\\b`,
  `join${gap}(?:you\\b|this${gap}(?:chat|call|conversation)|us${gap}(?:here|in|shortly|soon|now|on|within|by)\\b)`,
  `pass(?:ing)?${gap}(?:[\\w-]{1,12}${gap}){1,3}(?:(?:on|along)${gap})?to${gap}${you}`,
  `(?:fill|filling)${gap}${you}${gap}in\\b|bring(?:ing)?${gap}${you}${gap}up${gap}to${gap}(?:date|speed)|keep(?:ing)?${gap}${you}${gap}in${gap}the${gap}(?:picture|know)`,
  `(?:get|catch|try)${gap}(?:(?:a${gap})?hold${gap}of${gap})?${you}${gap}(?:on the (?:phone|line)|again|by phone)`,
  `(?:circle|loop|check|touch)${gap}(?:back|in|back in|base)${then}`,
  `(?:text|e-?mail|send|message|phone|mail)(?:ing)?${gap}(?:${you}${gap})?(?:the|an|our|my)${gap}(?:[\\w-]{1,12}${gap})?(?:answers?|reply|response|results?|outcome|news|update|findings|verdict)\\b(?!${gap}to${gap}(?!${you}|your\\b))`,
  `have${gap}(?:an?${gap})?(?:quick${gap})?(?:word|chat|conversation)${gap}with${gap}${you}|(?:correspond|liaise)${gap}(?:directly${gap})?with${gap}${you}|(?:shout|holler)\\b(?!${gap}(?:at|out))`,
  `confirm${gap}(?:(?:it|this|that|everything|all|details)${gap})?(?:back${gap})?(?:to|with|for)${gap}${you}`,
  `tell(?:ing)?${gap}${you}\\b(?!${gap}(?:what|that|how|why|where|which|a|an|to|this)\\b)`,
  `(?:advise)${gap}(?:${you}${gap})?(?:of|when|once|as soon|on|by|within|accordingly|further|shortly|asap|back)\\b`,
  `get${gap}to${gap}your${gap}(?:e-?mail|message|request|query|enquiry|question|ticket|dm)\\b`,
  `answer(?:${gap}(?:here|there|in person))?${then}`,
  `return${gap}your${gap}(?:call|message|e-?mail|text|enquiry|inquiry)`,
  `answer(?:ing)?${gap}(?:(?:your|this|that|all|every|each|any of your|the)${gap})?(?:[\\w-]{1,12}${gap}){0,2}(?:e-?mails?|mail|messages?|quer(?:y|ies)|[ei]nquir(?:y|ies)|questions?|requests?|tickets?|letters?|dms?|calls?|complaints?|comments?|tweets?|concerns?)\\b`,
  `update${gap}(?:the|this|our)${gap}(?:thread|tweet|post|page|status page|status)\\b`,
  `update${gap}(?:the|this|your)${gap}(?:ticket|case|chat|request)\\b(?!${gap}(?:notes?|details|with your))`,
  `have(?<!\\b(?:should|would|could)${gap}have)${gap}(?:contacted|called|rung|phoned|e-?mailed|messaged|updated|written to|replied to|responded to|got back to|gotten back to|spoken to)${gap}${you}`,
  `${you}(?:${gap}hear(?:${gap}back)?\\b|(?:['’]?re|${gap}(?:are|get))${gap}(?:told|answered|contacted|called|updated|kept|informed|notified))`,
  `${you}${gap}(?:get|receive|have)${gap}(?:${anyOf(determiners)}${gap}){1,3}${anyOf(answers)}\\b`,
]
/** Behind one of these the word is a thing: "for your reply". */
const notAThing = `(?<!\\b(?:your|an?|the|our|my|for|any|her|his|their|quick|fast|prompt|of|in|via|by|no)${gap})`
const act = `\\b(?=[a-z])${notAThing}(?:${acts.join('|')})`

const will = `(?:\\b(?:wil{1,2}|shall|should|gonna|going to(?<!\\b(?:was|were|not)${gap}going to)|let me|lemme|let['’]?s|let us(?! know| have)|(?:aim|try|strive|endeavou?r|promise|plan|hope|intend|expect|guarantee|undertake|commit|pledge|seek)s? to|(?:won['’]?t|not) (?:fail|forget) to|(?:hoping|planning|aiming|expecting|ought|(?:goal|aim|target|plan|intention|job) is|set|due|scheduled|lined up|about|(?:do|doing) (?:our|my) (?:very )?best|every effort|committed) to|try and|make sure(?: to)?|be sure to|looking to)\\b|['’]ll\\b|\\b(?:ill|wll|wel|imma|(?:shell|hell)(?=${gap}(?:call|ring|phone|e-?mail|text|get back|be in touch|contact|write|reply|let you))|theyll|someonell|somebodyll)\\b|\\bwell\\b(?<!\\b(?:as|very|so) well)(?!\\s{0,3},))`

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
  'a member',
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
  'merchant',
  'bank',
  'landlord',
  'restaurant',
  'employer',
  'host',
  'post office',
  'delivery partner',
  'delivery company',
  'delivery person',
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

const youWill = `\\b(?:you|u|ur|(?:affected |all )?(?:customers|users|members|applicants|passengers|guests|residents|patients|parents|students|subscribers|holders|claimants|buyers|clients|tenants|winners)|those affected|everyone(?: affected)?)(?:['’]?ll\\b|['’]?(?:re)?${gap}(?:going to|gonna)\\b|${gap}(?:wil{1,2}|shall|should|can expect to|may expect to|are going to|ought to)\\b)(?:${gap}(?:also|then|soon|shortly|definitely|certainly|only|now|probably|hopefully|normally|usually|next|first|still|of course|both|either|very)){0,2}${gap}`
const fromOthers = `(?!${gap}(?:back${gap})?(?:from|by)${gap}(?:(?:the|your|our|a)${gap})?(?:[\\w-]{1,12}${gap})?(?:courier|driver|carrier|seller|bank|merchant|host|landlord|delivery|airline|hotel|post office|vendor)\\b)`
const theAnswer = `(?:(?:${anyOf(determiners)}|[\\w-]{1,15}['’]s)${gap}){0,4}(?:(?!to\\b|confirm|automat|verification|tracking|shipping|dispatch|survey|reset|activation|invoice|receipt|error|warning|welcome)[\\w-]{1,12}${gap})?${anyOf(answers)}\\b(?!${gap}(?:with|containing)${gap}(?:the |your |an? )?(?:[\\w-]{1,12} )?(?:link|label|code|tracking|receipt|invoice|voucher|qr|pin)|${gap}(?:confirming|confirmation|code|asking|reminder|notification|number|credit|charges?|log|history|recording|allowance|button|screen|that says|saying)\\b|${gap}on${gap}(?:your|the)${gap}(?:phone|device|screen|iphone|android|laptop|pc|computer|tablet|tv|console)\\b)`
const teams = `(?:we|i|they|(?:the|our|my)${gap}(?:[\\w-]{1,14}${gap}){0,2}(?:team|teams|agents?|staff|advis[eo]rs?|specialists?|reps?|representatives|people|colleagues?|department|desk|office|experts?|managers?)|support|customer (?:service|care|support|services)|someone|somebody)`
const notSo =
  "(?![a-z]{1,9}['’](?:ll|d)\\b)(?!\\b(?:did|didn|have|has|had|not|don|doesn|cannot|can|only|never|if|when|will|shall|should|would|may|might|could|must|to)\\b)"

/** Like `pattern`, and to be gone on with where a match is turned down. */
function everywhere(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join(''), 'gi')
}

export const promises: readonly NamedPattern[] = [
  {
    rule: 'would-contact',
    pattern: everywhere(`(?:['’]d|${gap}would)\\b(?!\\s{1,3}(?:not|never|you|u|have)\\b)(?<gap>[^.!?;,]{0,40}?)`, act),
  },
  { rule: 'will-contact', pattern: everywhere(`${will}(?!\\s{1,3}(?:not|never|you|u)\\b)(?<gap>[^.!?;]{0,90}?)`, act) },
  {
    rule: 'you-will',
    pattern: everywhere(
      youWill,
      `(?:(?:be${gap})?hear(?:ing)?${gap}(?:back|from|more|something|within|by|soon|shortly|about|again|in|today|tomorrow|of|before|on|further|first|directly|via|through|asap|when|once|as soon)\\b${fromOthers}|(?:hear|here)(?:${gap}back)?(?=\\s{0,3}[.,!;]|\\s{0,3}$)`,
      `|(?:be|get)${gap}(?:[\\w-]{1,14}ly${gap})?(?:contacted|called|rung|phoned|telephoned|e-?mailed|notified|informed|updated|messaged|texted|answered|told|advised|alerted|looped in|written to|reached|notified|replied(?: to)?|responded(?: to)?|kept${gap}(?:posted|updated|informed|in the loop|up[- ]to[- ]date))\\b(?:${gap}back)?${fromOthers}`,
      `|(?:get|have|rec(?:ei|ie)ve|be getting|be rec(?:ei|ie)ving|be given|be sent|be having)${gap}(?:back${gap})?${theAnswer}${fromOthers}|have${gap}(?:heard|had an?|received an?)\\b|find${gap}(?:our|my)${gap}${anyOf(answers)}|be${gap}the first to know|know${gap}(?:more|by|as soon|within|tomorrow|today|the (?:outcome|result|decision))\\b)`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: everywhere(
      anyWordOf(answers),
      `\\b[^.!?]{0,60}?\\byou(?:['’]?ll| will| should| can expect to)${gap}(?:get|have|receive|hear|find|see)${gap}(?:it|one|this|that|them|from|back)\\b`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: everywhere(
      `\\b(?=re|an|up|fo|de|ne|ou|fi|ve|mo|fu|ca)(?<!\\byour${gap})(?:reply|response|answer|answers|replies|responses|(?<!\\b(?:software|app|order|firmware|security|system)${gap})updates?|follow-up|decision|news|results?|outcome|findings|verdict|(?:more|further) (?:info|information|details)|call-?back|callback|feedback|(?:an?|another) (?:e-?mail|message|call))\\b(?:${gap}(?!you\\b|when\\b|if\\b|that\\b)[\\w'’-]{1,15}){0,5}?(?:['’]ll|${gap}(?:will|should|shall|is going to|are going to|to))${gap}(?:be${gap})?(?:[\\w-]{1,12}ly${gap}|soon${gap})?(?:follow|come|arrive|reach${gap}you|with${gap}you|sent|provided|given|posted|shared|issued|in your inbox|land|communicated|relayed|mailed|delivered|forwarded|ready${gap}for${gap}you|available${gap}to${gap}you|e-?mailed|at${gap}\\d|by${gap}|within${gap}|in${gap}\\d|get${gap}to${gap}you|go${gap}out|on${gap}its${gap}way)${fromOthers}`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: everywhere(
      `\\b(?:e-?mails?|messages?|quer(?:y|ies)|[ei]nquir(?:y|ies)|questions?|requests?|tickets?|cases?|dms?|calls?|letters?|complaints?|comments?|contacts?)\\b(?:,?${gap}(?!that\\b|you\\b|if\\b|when\\b)[\\w'’-]{1,15}){0,4}?${gap}(?:will be|shall be|should be|are|is|get|gets)(?:${gap}being)?(?:${gap}(?!not\\b)[\\w-]{1,12}){0,4}?${gap}(?:answered|replied${gap}to|responded${gap}to|returned)\\b(?!${gap}(?:correctly|by you))`,
    ),
  },
  {
    rule: 'answer-comes',
    pattern: everywhere(
      `\\b(?=re|an|up|fo|de|ne|ou|fi|ve|mo|fu|ca)(?<!\\byour${gap})(?:reply|response|answer|update|news|follow-up|decision|call-?back|(?:an?|our) (?:e-?mail|call|message))${gap}(?:is|are)${gap}(?:on (?:its|the|their) way|coming|headed|heading|under way|being (?:written|prepared|drafted))\\b`,
      `|(?:details|information|confirmation|results?|more|news|updates?|answer|reply)${gap}(?:will|to)${gap}(?:follow|come)\\b|\\bthere(?:['’]ll|${gap}will)${gap}be${gap}(?:an?|more|another|further|some)${gap}(?:[\\w-]{1,12}${gap})?(?:update|updates|news|reply|answer|response)\\b`,
      `|\\b(?:everyone|everybody|(?:every|each|all)${gap}(?:[\\w-]{1,14}${gap}){0,2}[\\w-]{1,14}|(?:your|the)${gap}(?:e-?mail|message|request|query|question|letter|ticket|enquiry|complaint))${gap}(?:gets?|receives?|will get|will receive|will have|is getting)${gap}(?:an?|our|its|their)${gap}(?:[\\w-]{1,12}${gap})?(?:reply|response|answer|call|callback)\\b`,
    ),
  },
  {
    rule: 'expect-contact',
    pattern: everywhere(
      `(?:\\b(?:you|u)${gap}(?:can|may|should|could|will|might)(?:${gap}[\\w-]{1,12})?${gap}|\\bplease${gap}|^\\W{0,3}|[,:;–-]\\s{0,3}|\\band${gap}|\\bcan${gap}|\\bto${gap})(?:expect|anticipate)${gap}(?:(?:us|me|someone|somebody|our team|the team|an agent|a colleague|them)${gap}to${gap}${act}`,
      `|to${gap}(?:hear|be (?:contacted|called|kept|informed|notified|updated|told|e-?mailed)|rec(?:ei|ie)ve (?:an?|the|our|your|his|her) (?:[\\w-]{1,12} )?${anyOf(answers)}|get (?:an?|the|our|your) (?:[\\w-]{1,12} )?${anyOf(answers)})\\b`,
      `|(?:(?:an?|our|your|my|the|his|her|their|another|some|any|further|more)${gap})?(?:(?!delays?\\b|delayed\\b|longer\\b|slow)[\\w-]{1,12}${gap}){0,2}?(?:${anyOf(answers)}|contact)\\b(?!${gap}times?\\b))`,
    ),
  },
  {
    rule: 'asked-to-contact',
    pattern: everywhere(
      `(?:\\bhaving|\\b(?:i|we)(?:['’]?ve| have) got)${gap}(?!you\\b|me\\b|us\\b|an?\\b(?!${gap}(?:colleague|manager|supervisor|specialist|engineer|member|senior)))(?:[\\w'’-]{1,15}${gap}){1,4}?${act}`,
    ),
  },
  {
    rule: 'look-out',
    pattern: everywhere(
      `\\b(?:look out for|look for|watch(?: out)? for|wait for|await|be ready for|stand by for|keep an eye out for|count on|you can look forward to)${gap}(?:an?|our|my|the)${gap}(?:[\\w-]{1,12}${gap}){0,2}?${anyOf(answers)}\\b`,
    ),
  },
  {
    rule: 'you-get',
    pattern: everywhere(
      `\\b(?=you)(?<!\\b(?:if|when|once|until|unless|before|after|did|do|that|have|should|can|could|must|may)${gap})\\byou(?:['’]re|${gap}are)?${gap}(?:get|getting|rec(?:ei|ie)ve|rec(?:ei|ie)ving|hear|hearing)${gap}(?:${theAnswer}|(?:back|from us|from me)\\b)`,
    ),
  },
  {
    rule: 'we-contact',
    pattern: everywhere(
      `\\b(?:we|i)(?:['’]ve got|['’]ll|${gap}will)?${gap}?(?:just${gap}|still${gap}|first${gap})?(?:have|need)?${gap}to${gap}(?:[\\w'’-]{1,15}${gap}){0,6}?(?:get|come|call you|ring you|phone you)${gap}back${gap}(?:to${gap}${you}|on${gap}this|on${gap}that|with|in\\b|by\\b)`,
    ),
  },
  {
    rule: 'we-contact',
    pattern: everywhere(
      `\\b(?=we\\b|i\\b)(?<!\\b(?:when|before|if|how|do|did|can|could|should|that|why|until|where|unless|number|never)${gap})\\b(?:we|i)${gap}(?:then${gap}|also${gap}|always${gap}|of course${gap})?(?:let you know|keep you (?:posted|updated|informed|in the loop)|get back to you|come back to you|call you back|ring you back|inform you|notify you|contact you|write to you|write you back|answer you|report back)\\b(?!${gap}(?:yesterday|last|only|if|that|about|regarding))`,
    ),
  },
  {
    rule: 'you-get',
    pattern: everywhere(
      `(?:^|[,;:–-]\\s{1,3})hear(?:${gap}back)?${gap}from${gap}(?:us|me)\\b|\\byou${gap}have${gap}(?:my|our)${gap}(?:answer|reply|response|decision)\\b`,
    ),
  },
  {
    rule: 'said-to-contact',
    pattern: everywhere(
      `\\b(?=sa|conf|agr|ass|told)(?<!\\b(?:they|we|you|i)${gap})(?:said|says|confirmed|agreed|assured me|told me)${gap}(?:that${gap})?(?:s?he|they)(?:['’](?:d|ll)|${gap}(?:would|will))${gap}(?:[\\w-]{1,14}${gap})?${act}`,
    ),
  },
  {
    rule: 'callback-arranged',
    pattern: everywhere(
      `\\bcall(?:[- ]?back)?(?:${gap}(?:from|with)${gap}(?:[\\w'’-]{1,15}${gap}){0,2}[\\w'’-]{1,15})?${gap}(?:is|has been|is now|has now been|will be)?\\s{0,3}(?:booked|arranged|scheduled|requested|set|planned|logged|in (?:the|my|our) (?:diary|calendar))\\b|\\b(?=book|arr|sched|req|set|log|org|put|penc|diar)(?<!\\byou(?:['’]ve|${gap}have)?${gap})(?:booked|arranged|scheduled|requested|set up|logged|organi[sz]ed|put in|pencilled in|diarised|put you down for|booked you in for|set)${gap}(?:(?:an?|your|the|you an?)${gap})(?:[\\w-]{1,12}${gap}){0,2}call(?:[- ]?back)?\\b`,
    ),
  },
  {
    rule: 'asked-to-contact',
    pattern: everywhere(
      `(?:\\b(?:has|have)(?<!\\b(?:you|i)${gap}have)${gap}(?:been (?:asked|told|instructed)|agreed|offered|promised|instructions|orders)${gap}|(?:rely|count|trust|depend)${gap}(?:on${gap})?(?:us|me|them|our team)${gap}|(?:a|an)${gap}(?:note|reminder|alarm|task|follow-up)${gap}(?:for${gap}(?:[\\w'’-]{1,15}${gap}){1,4})?|\\b(?=ask|req|told|ins|arr|org|get|got)(?<!\\byou(?:['’]ve|${gap}have)?${gap})(?:asked|requested|told|instructed|arranged for|asking|requesting|arranging for|organi[sz]ed for|getting|got)${gap}(?!me\\b|us\\b|you\\b)(?:[\\w'’-]{1,15}${gap}){1,6}?)to${gap}(?:[\\w-]{1,12}${gap}(?:it${gap}|this${gap}|that${gap})?and${gap})?${act}`,
    ),
  },
  {
    rule: 'comes',
    pattern: everywhere(
      `(?:\\bwill|['’]ll|\\b(?:is|am|are) going to|\\b(?:ill|well))(?=${gap}(?:shortly${gap}|soon${gap}|right${gap})?be\\b)`,
      `(?<=(?:${anyWordOf(people)}(?:${gap}(?!you\\b|it\\b)[\\w'’-]{1,15}){0,5}?|^\\W{0,3}(?!${anyOf(goods)}\\b)[a-z]{3,15})(?:${gap}\\w{2,5}(?: going to)?|['’]ll)|\\b(?:ill|well))`,
      `${gap}(?:shortly${gap}|soon${gap}|right${gap})?be${gap}(?:right${gap}|straight${gap}|shortly${gap}|back${gap})?with${gap}(?:you|u)\\b`,
    ),
  },
  {
    rule: 'comes-by-time',
    pattern: everywhere(
      `\\b(?:is|are)${gap}with${gap}(?:you|u)${gap}(?<=${anyWordOf(people)}(?:${gap}[\\w'’-]{1,15}){0,3}?${gap}(?:is|are)${gap}with${gap}(?:you|u)${gap})(?:in|within|by|at|shortly|soon)\\b`,
    ),
  },
  {
    rule: 'contacts-by-time',
    pattern: everywhere(
      `\\b(?=contacts|calls|phones|rings|texts|e-?mails|messages|updates|joins|writes|replies|gets|comes|reports)(?<gap>)(?<!\\b(?:if|when|whenever|who|that|until|once|before|after)${gap}(?:[\\w'’-]{1,15}${gap}){0,3})(?:(?:contacts|calls|phones|rings|texts|e-?mails|messages|updates|joins)${gap}(?:back${gap})?(?:you|u)|(?:writes|replies|gets|comes|reports)${gap}(?:back${gap})?to${gap}(?:you|u)|reports back|writes back|calls back|rings back)\\b`,
    ),
  },
  {
    rule: 'contacts',
    pattern: everywhere(
      '\\b(?=contacts|calls|phones|rings|texts|e-?mails|messages|writes|replies|answers|updates|gets|comes|is in|follows)',
      `(?<!\\b(?:if|when|whenever|in case|unless|until|once|before|after|that|who)${gap}(?:[\\w'’-]{1,15}${gap}){1,5})(?<=${anyWordOf(people)}(?:${gap}(?!who\\b)[\\w'’-]{1,15}){0,4}?${gap}|\\b(?:the|our|your|my|a)${gap}(?:[\\w-]{1,14}${gap}){0,2}(?:team|desk|department|office|crew|advis[eo]r|engineer|handler|agent|shift)${gap})`,
      `(?:(?:contacts|calls|phones|rings|texts|e-?mails|messages|answers|updates)${gap}(?:back${gap})?${you}|(?:writes|replies|gets|comes)${gap}(?:back${gap})?to${gap}${you}|gets in touch|is in touch|follows up)\\b`,
    ),
  },
  {
    rule: 'answers-within',
    pattern: everywhere(
      `\\b${teams}${gap}(?:${notSo}[\\w'’-]{1,15},?${gap}){0,4}?(?:reply|replies|respond|responds|answer|answers|get back|gets back|come back|comes back|call back|calls back|call you back|follow up|follows up|get in touch|gets in touch|returns? (?:all |your |every )?(?:calls?|e-?mails?|messages?))\\b${notWithOthers}${notToOthers}`,
    ),
  },
  {
    rule: 'answers-within',
    pattern: everywhere(
      '\\b(?:typically|usually|normally|generally|commonly|often|currently)\\s{1,3}(?:replies|reply|replying|responds|respond|responding|answers|answer|answering)\\b',
    ),
  },
  {
    rule: 'answers-within',
    pattern: everywhere(
      `\\b(?:we|team|agents|advis[eo]rs|staff|they)(?:['’]?re|${gap}(?:is|are))${gap}(?:currently${gap}|now${gap}|still${gap})?(?:replying|responding|answering|getting back)\\b${notToOthers}`,
      `|\\b(?:replies|responses|answers|emails|callbacks)${gap}are${gap}(?:currently${gap}|now${gap})?(?:running|taking|averaging|going out)\\b`,
      `|\\b(?:before|until)${gap}(?:you${gap}(?:hear|get (?:an?|our) (?:reply|answer|response))|we${gap}(?:can${gap})?(?:reply|respond|answer|get back))\\b`,
    ),
  },
  {
    rule: 'answer-time',
    pattern: everywhere(
      '\\b(?:response|reply|answer|answering|turnaround|call-?back)\\s{1,3}(?:times?|window|guaranteed|promised)\\b|\\b\\d{1,3}[- ]?(?:hours?|hrs?|h|minutes?|mins?|days?|business days?|working days?)[- ](?:response|reply|turnaround|call-?back)\\b|\\bturnaround (?:for|on) (?:all )?(?:e-?mails?|messages?|replies|tickets?|queries|enquiries|questions)\\b|\\bwait(?:ing)?(?: times?)? for (?:an?|our) (?:reply|response|answer|call-?back)(?: is| of|:)|\\b(?:expected|estimated|average|typical|usual|current) (?:response|reply|answer)\\b|\\baim(?:ing)? for an? (?:[\\w-]{1,12} )?(?:response|reply|answer)\\b',
    ),
  },
  {
    rule: 'answer-time',
    pattern: everywhere(
      `\\b(?=repl|resp|answ|an? |our |the |first |next )(?<!\\b(?:need|want|require|without|await|awaiting|appreciate|had|having|received|for|no)${gap}(?:your |an? |any )?)\\b(?:replies|responses|answers|(?:a|an|our|the|first|next) (?:[\\w-]{1,12} )?(?:reply|response|answer))${gap}(?:[\\w'’-]{1,12}${gap}){0,4}?(?:take|takes|taking|within|in|is|are|be|due|follows|comes|arrives|coming)\\b`,
    ),
  },
  {
    rule: 'answer-time',
    pattern: everywhere(
      `\\b(?=tak|allow|give|need)(?<!\\b(?:would|you(?: will| should| must)?)${gap})(?:take|takes|taking|allow|allows|give|needs?(?!${gap}(?:you|your|an?${gap}(?:reply|response|answer))\\b))\\b[^.!?;]{0,60}?\\b(?:to|for|before|until)${gap}(?:(?!your?\\b|the seller|them\\b)[\\w'’-]{1,15}${gap}){0,5}?(?:reply|respond|response|replies|responses|get back|get in touch|answer|come back|contact you|call you|call back|be in touch|hear back|hearing (?:back|from)|give you (?:an?|our)|let you know|update you|write to you|e-?mail you|have an answer|call-?back|callback|reach out)\\b`,
    ),
  },
  {
    rule: 'coming-to-you',
    pattern: everywhere(
      `(?:^|[,;:–-])\\s{0,3}(?:(?:some |more |further )?(?:news|feedback|details|info|information)|response|an? (?:answer|reply|response|update|call)|(?:answer|reply|call|callback|email|word|update) from (?:us|me|(?:our|the|my) [\\w-]{1,12}))${gap}(?:from (?:us|me|(?:our|the|my) [\\w-]{1,12})${gap})?(?:to follow|to come|coming|due|by|at|within|in|on|before|tomorrow|tonight|today|this)\\b`,
    ),
  },
  {
    rule: 'coming-to-you',
    pattern: everywhere(
      `(?:^|[,;:–-])\\s{0,3}(?:speak|talk|chat)${gap}(?:to|with)${gap}you\\b|(?:^|[,;:–-])\\s{0,3}updates?${gap}(?:coming|due|by|at|in|within|to follow)\\b|\\b(?:ticket|case|thread|tweet|post|page)${gap}will be updated\\b`,
    ),
  },
  {
    rule: 'coming-to-you',
    pattern: everywhere(
      `(?:\\b(?:am|are|is|im|theyre|hes|shes)${gap}|['’](?:m|re|s)${gap}|^\\W{0,3}|[,;:–-]\\s{1,3})(?:also${gap}|then${gap}|personally${gap}|just${gap})?(?=[a-z]{1,10}ing\\b)${act}(?!${gap}(?:to|about|regarding|concerning|because|as|since|from|on behalf|in (?:regard|relation|response|connection)|with (?:regard|reference))\\b)`,
    ),
  },
  {
    rule: 'coming-to-you',
    pattern: everywhere(
      `(?:(?:^|[,;:–-])\\s{0,3}|['’](?:m|re|s)${gap}|\\b(?:am|are|is|im)${gap})(?:will be\\s)?back${gap}(?:to|with)${gap}(?:you|u|an?|more|news|the|some|your)\\b`,
    ),
  },
  {
    rule: 'coming-to-you',
    pattern: everywhere(
      `\\b(?:next|further|another|new) (?:status )?updates?\\b(?!${gap}(?:to|for|of) (?:the|your|our)\\b)`,
    ),
  },
]

/** Of these a condition leaves nothing: "if they reply within 2 days". */
export const rulesWithoutConditions: readonly string[] = ['you-get', 'answers-within', 'answer-time', 'would-contact']
/** These announce a time, and without one say nothing. */
export const rulesWithATime: readonly string[] = [
  'would-contact',
  'look-out',
  'comes-by-time',
  'contacts-by-time',
  'you-get',
  'answers-within',
  'answer-time',
  'coming-to-you',
]
/** A time that is announced but not named. */
export const vagueTime = pattern(
  `\\b(?:few|couple of|several|some|matter of|within|under)${gap}(?:business |working |short )?(?:moments?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\\b|\\b(?:shortly|asap|soon|in a (?:moment|minute|sec|bit|while)|promptly|quickly|momentarily|same day|in (?:\\d{1,2}|five|ten|fifteen|twenty|thirty)|(?:business|working|office|opening) hours)\\b`,
)

const notChecked =
  '(?<!\\b(?:check|checking|see|seeing|out|ask|asking|asked|determine|know|verify|confirm|sure|wonder|even|investigate|on)\\s{1,3})'
const bySending = `(?:(?:send|dm|pm|message|e-?mail|text|write|call|ring|contact|share|provide|submit|complete|fill|upload|attach|follow|click|drop|shoot|pop|let|reply|respond|confirm|leave(?! it)|add|enter|post|visit|use|log|type|give|tell|hit)${gap}(?:us|me|your|our|over|an?|the|this|that|these|here|back|to|through|via|on|in|out|it|with|any|more|some)\\b(?!${gap}(?:\\d|an? (?:moment|minute|few|couple|sec|bit|little|day|hour)|some time|few|couple|one|two|until|till|overnight|the (?:day|week|morning|afternoon|evening)|team))|(?:dm|pm)\\b)`

/** What stands before a promise and makes it none: a no, somebody's report, an offer. */
export const notPromising = pattern(
  `\\b(?:when|whenever|in case)${gap}(?:someone|somebody|anyone)\\b`,
  `|\\bif${gap}(?:you['’]?d|you${gap}(?:would|want|like|prefer|wish|need|ever|are (?:interested|happy))|(?:that|this|it)${gap}(?:helps|works|suits|is)|interested)\\b`,
  `|\\b(?:not|never|cannot|cant|dont|wont|can['’]t|don['’]t|won['’]t|doesn['’]t|didn['’]t|no longer|nor|unlikely)(?:${gap}(?:think|believe|expect|promise|guarantee|say|see|feel|able|going|likely|allowed|supposed|to|that|be|i|we|they|anyone|someone|anybody|somebody|our|the|team|a|an|agent|will|you))*\\s{0,3}$`,
  `|\\b(?:no one|nobody|none)\\b(?:${gap}(?!but\\b|and\\b|so\\b)[\\w'’-]{1,15}){0,4}\\s{0,3}$`,
  `|\\b(?:you (?:said|told|were told)|(?:did|does|do) (?:you|he|she|they|it|we|i|someone|somebody|anyone|anybody))\\b[^,.;]{0,30}$`,
  `|\\b(?:(?:we|i|they) (?:said|promised)|saying|assured me|told me)(?:${gap}that)?(?:${gap}[\\w'’-]{1,15}){0,2}\\s{0,3}$`,
  `|\\b(?:say|know|tell|sure|certain|clear|idea|predict)${gap}(?:you${gap})?(?:exactly${gap})?(?:when|how|how soon)${gap}(?:[\\w-]{1,12}${gap}){0,3}(?:[\\w-]{1,12})?$|\\b(?:when|how soon|what time)\\s{0,3}$|\\S\\s{1,3}["“][^"”]{0,80}$`,
  `|\\b(?:how|where|why|what)${gap}(?:[\\w-]{1,12}${gap}){0,2}$`,
)

/** What stands before a promise and lets it hang on the customer, or on what may never be: it is one without a time. */
export const hangingBefore = pattern(
  `\\b(?:once|when|whenever|after|until|unless|as soon as|before|should|in case|provided|upon)${gap}(?:you|u|your|youve)\\b`,
  `|${notChecked}\\bif\\b(?!${gap}(?:possible|anything|there|not (?:sooner|before|earlier|already))\\b)`,
  `|(?:^|[.,:;!–-]\\s{0,3}|^@\\w{1,30}\\s{1,3}|^hi\\s\\w{1,20}\\s|\\b(?:please|pls|plz|kindly|just|simply|you can|you could|you may|feel free to)${gap})${bySending}(?:[^.;!?]|\\.(?=\\S)){0,140}?(?:\\b(?:and|then|so|&)|[,&–-])\\s{0,3}(?:[\\w'’-]{1,15}\\s{1,3}){0,6}(?:[\\w]{1,12})?$`,
)

/** Conditions before one of these hold no longer behind it. */
export const newThought =
  /^.*(?:;|\b(?:otherwise|either way|in any case|rest assured|in the meantime|meanwhile|regardless|but)\b)/is

/** Words between "will" and the act that make it something else. */
export const breakingGap = pattern(
  `\\b(?:sent|shipped|delivered|you${gap}(?:to|can|could|may|might|should|need|must|will|have|are)\\b|you['’](?:ll|re|ve)|when (?:we|i|they)|like to|love to|not|never|only|will|would|unable|please|unless|how to|in order to|so (?:that|you|we|i|they)|once you|when you|after you|until|(?:happy|glad|pleased|delighted|available|here|ready|there|around) to|i hope|we hope|hope you|thanks|thank you for|without|instead of)\\b`,
  `|n['’]t\\b|${notChecked}\\bif\\b`,
)
/** What may lead to the act with "to": "we will do our best to reply", not "we will use it to reply". */
export const leadsTo =
  /\b(?:try|tries|trying|best|sure|efforts?|endeavou?r|aim|attempt|strive|continue|manage|ask|asking|get|getting|tell|request|arrange|arranging|instruct|remember|job|point|duty|priority|everything|utmost|note|reminder|able|going|hoping|hope|intend|plan|have|come|push|pushing)\b[^,;]{0,40}\bto\s{0,3}$|^(?:(?!\bto\s{0,3}$).)*$/i
export const notTheirSubject = pattern(
  anyWordOf(others),
  `(?:,?${gap}(?:also|then|only|now|itself|soon|just|not|who|which|that))?\\s{0,3}$`,
)
/** The same behind it. */
export const hangingAfter = pattern(
  `^[^,;.(]{0,60}?\\b(?:(?:if|once|when|after|as soon as|unless|until|upon)${gap}(?:you(?!${gap}(?:are|re) (?:back|free))|u)\\b`,
  `|(?:once|when|after|as soon as|upon|until)${gap}(?:we|i|they)?(?:['’]ve|${gap}have)?\\s{0,3}(?:receive|received|receiving|have|get|got|receipt|hear|see)${gap}(?:of${gap})?(?:[\\w-]{1,12}${gap}){0,2}(?:your|from you|back from you)\\b`,
  `|(?:if|once|when|as soon as)${gap}your${gap}(?:reply|response|details|documents|payment|photos|confirmation|e-?mail|message|information|form)\\b)`,
)
export const ifAfter = pattern(
  `^[^,;.(]{0,40}?${notChecked}\\b(?:if|in case|in the event|unless)\\b(?!${gap}(?:possible|not)\\b)`,
)
export const tellingWords =
  /\b(?:know|inform|informed|notify|notified|tell|told|advise|update|updated|confirm|posted)\b/i
/** An offer, not a promise. */
export const offeringAfter = pattern(
  `^[^;.(]{0,40}?\\bif${gap}(?:you['’]?d|you${gap}(?:would|want|like|prefer|wish)|(?:that|this|it)${gap}(?:helps|works|suits))\\b`,
)
/** The end of a question that only asks for agreement: "We'll call you at 5, is that OK?" */
export const agreeing = pattern(
  `[,;–-]\\s{0,3}(?:(?:is|would|does|will|if) (?:that|this|it)\\b[^,;]{0,30}|ok(?:ay)?|alright|all right|deal|fine|good|sound good|sounds good)\\s{0,3}\\?+\\s{0,3}$`,
)

/** Parts of a sentence whose times are of something else. */
export const otherTimes = new RegExp(
  [
    `\\b(?:when|once|after|until|while|since|because|as soon as)${gap}(?!possible|we can|i can|they can|practicable|that\\b)(?:the|your|you|it|we|i|he|she|they|this|that|our|my|a)\\b[^,;(]{0,120}`,
    `\\b(?:and|but|while|so|because|although|however|whereas)${gap}(?:your|you|the (?!${anyOf(seniorHeads)}|team|agent|specialist)|it|this|that|please|there)\\b.{0,300}`,
    `[,;]\\s{0,3}(?:your|you|please|it|the|this|there|which|but|thank|thanks|in the meantime)\\b(?!${gap}latest).{0,300}`,
    `\\bin the meantime\\b.{0,200}`,
    `\\b(?:your|the|our|my)${gap}(?:[\\w-]{1,12}${gap})?(?:delivery|appointment|booking|visit|order|flight|reservation|collection|slot|trip|e-?mail|meeting|message|conversation|letter|payment|complaint|request|tweet|subscription|trial|plan|pass)${gap}(?:on|at|for|of|from|dated|in|made|placed|sent|tomorrow|today)${gap}[^,;]{0,30}`,
    `\\b(?:you|i|we)(?:['’]ve|${gap}have)?${gap}(?:sent|wrote|submitted|raised|placed|mentioned|reported|called|asked|ordered|booked|spoke)\\b[^,;]{0,60}`,
    `\\bto${gap}(?:collect|deliver|pick|arrange|schedule|book|process|repair|install|fix|replace|rebook)\\b[^,;]{0,60}`,
    `\\bwithin${gap}(?:business|office|working|opening)${gap}hours\\b`,
  ].join('|'),
  'gi',
)
/** Where a time ahead of a promise begins its thought, "within 2 hours we will call": what may stand before the time. */
export const thoughtBegins =
  /(?:^|[,;:(–-]|\b(?:and|but|so|then|that|hi|hello|sure|ok|okay|well)|^@\w{1,30}|^\w{1,15}[,!]?)\s{0,3}(?:by|on|at|before|until|no later than|sometime|some time|around|later|the)?\s{0,3}$/i

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
  ...[
    'advise',
    'advised',
    'alert',
    'alerted',
    'answer',
    'answered',
    'answering',
    'answers',
    'apprise',
    'approach',
    'await',
    'back',
  ],
  ...['bak', 'base', 'bell', 'bk', 'brief', 'buzz', 'call', 'callback', 'callbacks', 'called', 'calling', 'calls'],
  ...[
    'catch',
    'chat',
    'circle',
    'circling',
    'confirm',
    'confirmation',
    'connect',
    'contact',
    'contacted',
    'contacting',
    'contacts',
    'conversation',
  ],
  ...[
    'correspond',
    'decision',
    'details',
    'discuss',
    'dm',
    'dms',
    'email',
    'emailed',
    'emailing',
    'emails',
    'eta',
    'explanation',
  ],
  ...[
    'feedback',
    'fill',
    'filling',
    'findings',
    'follow',
    'following',
    'follows',
    'followup',
    'hear',
    'heads',
    'heard',
    'hearing',
    'here',
  ],
  ...[
    'hold',
    'holler',
    'info',
    'inform',
    'information',
    'informed',
    'informing',
    'join',
    'joins',
    'keep',
    'keeping',
    'kept',
  ],
  ...[
    'know',
    'latest',
    'liaise',
    'line',
    'loop',
    'looped',
    'mail',
    'mailed',
    'mailing',
    'mails',
    'message',
    'messaged',
  ],
  ...[
    'messages',
    'messaging',
    'mobile',
    'msg',
    'news',
    'note',
    'notice',
    'notified',
    'notifies',
    'notify',
    'notifying',
    'outcome',
  ],
  ...[
    'phone',
    'phoned',
    'phones',
    'phoning',
    'picture',
    'ping',
    'post',
    'posted',
    'posting',
    'reach',
    'reached',
    'reaches',
  ],
  ...[
    'reaching',
    'replied',
    'replies',
    'reply',
    'replying',
    'report',
    'reporting',
    'reports',
    'respond',
    'responded',
    'responding',
    'responds',
  ],
  ...[
    'response',
    'responses',
    'result',
    'results',
    'return',
    'returned',
    'returns',
    'revert',
    'reverting',
    'ring',
    'ringing',
    'rings',
  ],
  ...[
    'rung',
    'share',
    'shout',
    'speak',
    'speaking',
    'speed',
    'spoken',
    'statement',
    'talk',
    'talking',
    'telephone',
    'telephoned',
  ],
  ...[
    'tell',
    'text',
    'texted',
    'texting',
    'texts',
    'timeline',
    'told',
    'touch',
    'turnaround',
    'update',
    'updated',
    'updates',
  ],
  ...['updating', 'verdict', 'with', 'word', 'write', 'writes', 'writing', 'written'],
]
