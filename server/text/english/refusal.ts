import { anyOf, anyWordOf, pattern } from '../pattern'
import { otherSomeone, seniorHeads, seniorPeers } from './who'

export const cannot = [
  "can't",
  'cannot',
  'can not',
  'unable to',
  'not able to',
  'not allowed to',
  'not permitted to',
  'not authorised to',
  'not authorized to',
  "won't",
  'will not',
  'not going to',
  'in no position to',
  'not possible to',
  'not possible for me',
  'no way to',
  "couldn't",
  'impossible to',
  'impossible for me to',
]
export const adverbs = [
  'simply',
  'currently',
  'just',
  'directly',
  'unfortunately',
  'actually',
  'really',
  'be able to',
  'also',
  'now',
]
/** Moving the customer or the case: stands alone. */
export const passOn = [
  'transfer you',
  'put you on to',
  'put you in touch',
  'pass you on',
  'pass you over',
  'hand you over',
  'hand you on',
  'escalate',
  'bring anybody else in',
  'bring anyone else in',
]
export const passOnVerbs = [
  'transfer',
  'forward',
  'pass',
  'hand',
  'move',
  'route',
  'refer',
  'send',
  'raise',
  'redirect',
]
export const passedOn = [
  'this chat',
  'this call',
  'this case',
  'this ticket',
  'this conversation',
  'this matter',
  'this complaint',
  'your chat',
  'your call',
  'your case',
  'your ticket',
  'your complaint',
  'the chat',
  'the call',
  'the case',
  'the conversation',
]
/** Moving "you" or "this": only with the one to whom it would go. */
export const passToVerbs = [...passOnVerbs, 'connect', 'direct', 'switch', 'put', 'bring', 'give']
export const passable = ['you', 'this', 'it', 'that']
export const passWays = ['on', 'over', 'up', 'through', 'further', 'any further', 'any higher', 'back', 'along']
export const upwards = [
  'any further',
  'further up',
  'any higher',
  'up the line',
  'up the chain',
  'to anyone',
  'to anybody',
]
/** What is not passed up, as a rule: "we do not escalate such cases". */
export const neverEscalate = [
  "don't escalate",
  'do not escalate',
  'never escalate',
  'no longer escalate',
  "don't pass on",
  'do not pass on',
  'never pass on',
  "don't hand on",
  'do not hand on',
  "don't forward",
  'do not forward',
]
export const suchCases = [
  'such',
  'these',
  'this kind',
  'this sort',
  'this type',
  'cases',
  'those',
  'that kind',
  'issues',
  'matters',
]
export const provide = [
  'get you',
  'give you',
  'get',
  'call',
  'bring in',
  'involve',
  'offer you',
  'offer',
  'provide',
  'provide you with',
  'arrange',
  'transfer to',
  'escalate to',
  'connect to',
  'let you speak to',
  'speak to',
  'speak with',
  'talk to',
  'talk with',
  'let you speak with',
  'let you talk to',
  'have',
]
export const denied = [
  "don't do",
  'do not do',
  "don't offer",
  'do not offer',
  "don't have",
  'do not have',
  "don't provide",
  'do not provide',
  "don't allow",
  'do not allow',
  'have no',
  'there is no',
  "there's no",
  'there are no',
  "there isn't any",
  "there isn't a",
  'no such thing as',
  'offer no',
  'got no',
  'does not allow',
  "doesn't allow",
  'not allow',
  'never offer',
]
export const escalations = [
  'escalation',
  'escalations',
  'escalation path',
  'escalation process',
  'supervisor calls',
  'manager calls',
  'transfers',
  'transfers to',
]
export const staysAway = [
  "don't",
  'do not',
  "doesn't",
  'does not',
  "won't",
  'will not',
  "can't",
  'cannot',
  'never',
  'no longer',
]
export const joining = [
  'take',
  'takes',
  'speak',
  'speaks',
  'talk',
  'talks',
  'handle',
  'handles',
  'join',
  'joins',
  'accept',
  'accepts',
  'deal with',
  'deals with',
  'get involved',
  'come to the chat',
  'come into chats',
  'do chats',
  'answer chats',
  'answer customers',
  'step in',
]
export const noSuch = ['no', 'none of our', 'none of the', 'none of my', 'not one of our']
/** "will tell you exactly the same", "can only say what I said". */
export const telling = ['tell you', 'say', 'give you', 'repeat', 'tell', 'answer', 'offer you']
export const sameness = [
  'the same',
  'the very same',
  'exactly the same',
  'just the same',
  'exactly that',
  'nothing else',
  'nothing different',
  'nothing new',
  'what i said',
  'what i told you',
  'what i have said',
]
export const nobodyElse = ['nobody else', 'no one else', 'no-one else', 'none else']
export const nobodyAbove = [
  'nobody above me',
  'no one above me',
  'nobody higher',
  'no one higher',
  'nobody more senior',
  'no one more senior',
]
/** Where nobody else is, or what for: without it "nobody else" may be about the customer's own people. */
export const elseWhere = [
  'here',
  'there',
  'around',
  'in',
  'available',
  'on duty',
  'on shift',
  'working',
  'online',
  'tonight',
  'who can',
  'who could',
  'can help',
  'could help',
  'to speak',
  'to talk',
  'to ask',
  'to transfer',
  'i can',
  'i could',
  'you can',
  'you could',
]
export const finalWord = [
  'i am the highest',
  "i'm the highest",
  'am the most senior',
  "i'm the most senior",
  'i am the final',
  "i'm the final",
  'only talk to me',
  'only speak to me',
  'only speak with me',
  'only deal with me',
]
export const onlyOne = ["i'm the only one", 'am the only one', "i'm the only person", 'am the only person']
export const possible = [
  'possible',
  'an option',
  'something i can offer',
  'something we offer',
  'something we can offer',
  'something i can do',
  'allowed',
]
export const ruledOut = ['out of the question', 'against policy', 'against our policy', 'impossible', 'not possible']
/** Where somebody is who could be asked. */
export const present = [
  'available',
  'here',
  'in today',
  'in tonight',
  'in right now',
  'in yet',
  'on shift',
  'on duty',
  'working',
  'in the office',
  'around',
  'free',
  'online',
  'on the floor',
  'on this channel',
  'on the night shift',
]

/** Where somebody is who cannot be asked. */
export const away = [
  'unavailable',
  'busy',
  'out',
  'off',
  'off shift',
  'off duty',
  'away',
  'gone',
  'in a meeting',
  'in meetings',
  'on a call',
  'on another call',
  'on leave',
  'fully booked',
  'engaged',
  'on a break',
]

export const moments = [
  'at the moment',
  'right now',
  'today',
  'tonight',
  'at this time',
  'at night',
  'at this hour',
  'at the weekend',
  'on the night shift',
]
export const unless = ['until', 'unless', 'before', 'without', 'if you', 'because you have not', 'once', 'yet']
export const othersWords = [
  'you said',
  'you mentioned',
  'you were told',
  'was told',
  'were told',
  'told you',
  'sorry that',
  'sorry if',
  'sorry to hear',
  'sorry you',
  'apologise that',
  'apologize that',
  'apologise if',
  'you wrote',
  'you feel',
  'why',
  'they said',
  'if we',
  'if i',
  'if a',
  'if the',
  'if my',
  'if our',
  'if no',
  'in case',
  'should a',
  'should my',
  'whether',
  'when a',
  'when the',
]

const gap = '\\s{1,3}'
const adverb = `(?:${gap}${anyWordOf(adverbs)}){0,2}`
const between = "(?:[\\w'’-]{1,15}\\s{1,3}){0,4}?"
const senior = anyWordOf([
  ...seniorHeads,
  ...seniorPeers,
  'someone else',
  'someone senior',
  'anyone else',
  'anyone senior',
  'someone higher',
])

const elsewhere = anyWordOf([
  ...seniorHeads,
  ...seniorPeers,
  ...otherSomeone,
  'somebody',
  'someone',
  'anyone',
  'anybody',
])

export const refusals = [
  { rule: 'cannot-pass-on', pattern: pattern(anyWordOf(cannot), adverb, gap, anyWordOf(passOn)) },
  {
    rule: 'cannot-pass-on',
    pattern: pattern(anyWordOf(cannot), adverb, gap, anyWordOf(passOnVerbs), gap, anyWordOf(passedOn)),
  },
  {
    rule: 'cannot-pass-on',
    pattern: pattern(
      anyWordOf(cannot),
      adverb,
      gap,
      anyWordOf(passToVerbs),
      gap,
      anyWordOf(passable),
      `(?:${gap}(?:${anyWordOf(upwards)}(?=[\\s.!,;]{0,3}(?:$|[.!,;])|${gap}than\\b)|(?:${anyWordOf(passWays)}${gap})?(?:to|with|in touch with|through to)${gap}${between}${elsewhere}))`,
    ),
  },
  {
    rule: 'cannot-pass-on',
    pattern: pattern(
      anyWordOf(cannot),
      adverb,
      gap,
      'put you through\\b',
      `(?!${gap}(?:the|this|that|it|all|a|an)\\b)`,
    ),
  },
  { rule: 'never-escalates', pattern: pattern(anyWordOf(neverEscalate), gap, anyWordOf(suchCases)) },
  {
    rule: 'cannot-get-somebody',
    pattern: pattern(anyWordOf(cannot), adverb, gap, anyWordOf(provide), gap, between, senior),
  },
  { rule: 'none-exists', pattern: pattern(anyWordOf(denied), gap, '(?:any\\s|a\\s|an\\s)?', anyWordOf(escalations)) },
  {
    rule: 'not-possible',
    pattern: pattern(
      '(?:^|\\b(?:speak|speaking|talk|talking|transfer|transferring|escalat(?:e|ing|ion)|call|a|so)\\b[^.!?;]{0,40}?)',
      senior,
      "\\s{1,3}(?:(?:(?:is|would be)(?:n['’]?t| not)|will not be|won['’]?t be)\\s{1,3}(?:simply\\s|just\\s)?",
      anyWordOf(possible),
      '|(?:is|would be)\\s{1,3}',
      anyWordOf(ruledOut),
      ')',
    ),
  },
  {
    rule: 'seniors-stay-away',
    pattern: pattern(
      senior,
      gap,
      '(?:simply\\s|usually\\s|generally\\s)?',
      anyWordOf(staysAway),
      gap,
      '(?:normally\\s|usually\\s|ever\\s)?',
      anyWordOf(joining),
    ),
  },
  {
    rule: 'seniors-stay-away',
    pattern: pattern(
      `(?:^|[,;]\\s|\\b(?:that|but|sorry|afraid)\\s)${anyOf(noSuch)}`,
      gap,
      senior,
      `${gap}(?:(?:ever|normally|usually|will|would)${gap})?`,
      anyWordOf(joining),
    ),
  },
  {
    rule: 'same-answer',
    pattern: pattern(
      "\\b(?:will|would|can|could|['’]ll|going to)\\s{1,3}(?:only\\s|just\\s|all\\s){0,2}",
      anyWordOf(telling),
      gap,
      anyWordOf(sameness),
      `(?!${gap}(?:day|week|hour|evening|morning|way|time|amount|price)\\b)`,
    ),
  },
  {
    rule: 'nobody-else',
    pattern: pattern(
      "\\b(?:is|['’]s|have|with)\\s{1,3}(?:",
      anyWordOf(nobodyAbove),
      '|',
      anyWordOf(nobodyElse),
      `(?:${gap}${anyWordOf(elseWhere)}|[\\s.!,]{0,3}$|,))`,
    ),
  },
  {
    rule: 'same-answer',
    pattern: pattern(
      '\\b(?:nothing|anything)\\s{1,3}(?:more\\s|else\\s)?(?:that\\s)?(?:a|my|the|any)\\s',
      senior,
      '\\s{1,3}(?:could|can|would|will)\\s{1,3}(?:do|add|say|change|tell)\\b',
    ),
  },
  {
    rule: 'nobody-else',
    pattern: pattern(
      '(?:^|[,;]\\s|\\b(?:afraid|sorry|unfortunately|that|but|because|since|as)\\s(?:that\\s)?)',
      anyWordOf(nobodyElse),
      `${gap}(?:(?:is|works)${gap})?`,
      anyWordOf(elseWhere),
    ),
  },
  { rule: 'final-word', pattern: pattern(anyWordOf(finalWord)) },
  {
    rule: 'final-word',
    pattern: pattern(
      anyWordOf(onlyOne),
      `(?:${gap}${anyWordOf([...elseWhere, ...moments, 'on', 'left', 'at night'])}|[\\s.!]{0,3}$|,)`,
    ),
  },
]

export const unavailable = [
  {
    rule: 'none-there',
    pattern: pattern(
      "\\b(?:no|not a|not any|without a|have no|isn['’]?t an?|isn['’]?t any|aren['’]?t any|don['’]?t have an?|don['’]?t have any|do not have an?|do not have any|do not have)\\s{1,3}(?:other\\s)?",
      between,
      senior,
      '(?:\\s{1,3}(?:is|are|who is|currently))?\\s{1,3}(?:currently\\s|right now\\s|to\\s)?',
      `(?:${anyWordOf([...present, ...moments, 'speak', 'talk', 'take'])}|\\bin(?=[\\s.,!]{0,3}$))`,
    ),
  },
  {
    rule: 'none-there',
    pattern: pattern(
      "\\b(?:there is|there['’]s|there are|we have|i have)\\s{1,3}(?:currently\\s)?(?:no|not a)\\s{1,3}(?:[\\w-]{1,12}\\s){0,2}?",
      senior,
      '[\\s.!,]{0,3}$',
    ),
  },
  {
    rule: 'away',
    pattern: pattern(
      '(?:^|[,;]\\s|\\bunfortunately,?\\s|\\b(?:a|my|our|the|all|any|every)\\s{1,3}(?:[\\w-]{1,12}\\s){0,2}?)',
      senior,
      `\\s{1,3}(?:(?:(?:is|are)n['’]?t|(?:is|are) not)\\s{1,3}(?:currently\\s|all\\s)?(?:${anyWordOf(present)}|\\bin(?=[\\s.,!]{0,3}$))`,
      `|(?:is|are)\\s{1,3}(?:all\\s|currently\\s|both\\s|very\\s|already\\s){0,2}${anyWordOf(away)})`,
    ),
  },
]

export const notRefusing = pattern(
  anyWordOf(unless),
  '|',
  anyWordOf(othersWords),
  '|',
  '\\?\\s{0,2}$',
  '|',
  anyOf(['no problem', 'no worries']),
)

/** Every match holds one of these; empty is no quick look. */
export const refusalCues: readonly string[] = []
