import { cueWordsOf } from '../cue-words'
import { anyWordByLetter } from '../first-letters'
import { anyOf, anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'
import { commonestWords } from './commonest-words'
import {
  actingGroups,
  actsUnderWay,
  contactsYou,
  doneActs,
  fullerActs,
  getsDone,
  goesItsWay,
  groupActs,
  idle,
  matters,
  noActs,
  onIt,
  onTheWay,
  outsiders,
  plainActs,
  receivedThings,
  secondActs,
  soon,
  soonActs,
  talkingActs,
  things,
  toFindOut,
  willingly,
} from './next-step-words'

const blank = '\\s{1,3}'
const readily = `(?:${anyWordByLetter(willingly)}${blank}){0,3}?`
/** Whole verbs only; "check" as a verb of its own, never "check-in" or "call centre". */
const act = `(?:${anyWordByLetter(plainActs)}|${anyWordByLetter(fullerActs)})`
/** "-ing" forms of the acts: "checking", "logging", "issuing". */
const actingForms = plainActs
  .filter((verb) => /^[a-z]+$/.test(verb) && !talkingActs.includes(verb))
  .flatMap((verb) => [`${verb.replace(/ie$/, 'y').replace(/([^e])e$/, '$1')}ing`, `${verb}${verb.slice(-1)}ing`])
/** Under way; "always working to improve" is no step. */
const underWay = `${anyWordByLetter([...new Set([...actsUnderWay, ...actingForms])])}(?!${blank}(?:[a-z]{2,12}ly${blank}|to${blank}|in${blank}|on${blank}){0,2}(?:improv|make(?:${blank}[\\w'’-]{1,15}){1,4}?${blank}(?:better|easier|faster)\\b))`
/** An act that is known by its "-ing" after "will be". */
const acting = `(?:be${blank}(?:(?:currently|still|also|personally)${blank})?${underWay}|${act})`
/** What may stand between "are" and the work. */
const amid = `${blank}(?!not\\b)(?:(?:currently|still|actively|already|now|all|diligently|urgently|aware and|also|working hard|on site and|hard at work)${blank}){0,3}`
const notWished = `(?!(?:be${blank})?(?:more than${blank}|very${blank})?(?:happy|glad|able|here|delighted|pleased|willing)\\b)`
/** A first verb, and the act behind its "and": "we'll gather your details and look into it". */
const orSecond = `(?:${readily}${acting}|${notWished}(?!(?:need|require|be|not|never|only|have|want)\\b)(?:[\\w'’]{1,15}${blank}){1,8}?(?:and|&|amp)${blank}${readily}(?:${anyWordByLetter(fullerActs)}|${anyWordByLetter(secondActs)}))`

const iWill = `(?<!\\b(?:if|before|how|when|what|why|so that|fingers crossed)${blank})\\b(?:i['’]?ll|we['’]?ll|(?:i|we)${blank}(?:[a-z]{2,12}ly${blank}|too${blank}|also${blank})?(?:will|shall|wil|wll)|(?:i['’]?m|i am|we['’]?re|we are)${blank}(?:now${blank}|just${blank})?(?:going to|gonna|about to|planning to)|(?:i|we)${blank}(?:plan|intend|aim)${blank}to)`
const opening = `(?:^|[.!?,;:–-]${blank}|\\b(?:and|but|so|ok|okay|sure|thanks|yes|also|then|just|noted|understood)${blank}|&${blank}|^@\\S{1,20}${blank})`
/** "Noted, will forward it", "going to check now": nobody is named. */
const bare = `\\b(?:will|shall|going to|gonna|gotta|need to|imma|off to|about to)(?<=${opening}(?:will|shall|going to|gonna|gotta|need to|imma|off to|about to))`
/** Behind somebody; "I will" and "we will" have a rule of their own. */
const will = `(?:\\b(?:will|shall|should|is going to|are going to)|['’]ll|\\btheyll)(?<!\\b(?:i|we|you|it|this|that|there|what|how|where|when)(?:${blank}(?:will|shall|should)|['’]ll))`
const groups = `(?<=${anyWordByLetter(actingGroups)}(?:,?${blank}(?!(?:you|i|we|it|this|that)\\b)[\\w'’&/-]{1,20}){0,6}?(?:${blank}(?:will|shall|should|is going to|are going to)|['’]ll))`
const they = `(?<=\\b(?:(?:they|he|she|who)${blank}(?:will|shall|should)|they['’]?ll|(?:he|she|who)['’]ll))`

export const nextStep: Wording = {
  cues: [
    'will',
    'wil',
    'wll',
    'ill',
    'well',
    'shall',
    'll',
    'im',
    'weve',
    'theyll',
    'hell',
    'shell',
    'youll',
    'itll',
    'going',
    'gonna',
    'let',
    'allow',
    'lemme',
    'imma',
    'gotta',
    'continue',
    'continues',
    'continuing',
    'keep',
    'keeps',
    'keeping',
    'getting',
    'having',
    'goes',
    'gets',
    'ships',
    'leaves',
    'queue',
    'progress',
    'started',
    'begun',
    'launched',
    'kicked',
    'initiated',
    ...cueWordsOf([...toFindOut, ...getsDone, ...soon], commonestWords),
    'give',
    'moment',
    'minute',
    'second',
    'sec',
    'while',
    'whilst',
    'should',
    'need',
    'being',
    'hope',
    'aim',
    'expect',
    'plan',
    'intend',
    'looking',
    'taking',
    ...cueWordsOf([...actsUnderWay, ...actingForms, ...onTheWay, ...groupActs], commonestWords),
    ...cueWordsOf(onIt, commonestWords),
  ],
  patterns: [
    { rule: 'will-act', pattern: pattern(`${iWill}${blank}`, orSecond) },
    {
      rule: 'will-act',
      pattern: pattern(
        `(?:${bare}|${will}(?=${blank}${readily}${acting})(?:${they}|${groups}))${blank}${readily}${acting}`,
      ),
    },
    {
      rule: 'will-do-it',
      pattern: pattern(
        `${iWill}${blank}(?:(?:[a-z]{2,12}ly|also|now|just|then|soon|first|of course)${blank}){0,2}?(?!${anyWordByLetter([...noActs, ...willingly])})[a-z]{3,15}${blank}(?:(?:up|out|in|on|over|off|back|down|away|through|round)${blank})?(?:it|this|that|these|those|them|him|her|your|ur|the|our|my|a|an|one|another|some|you|both|all|any|for|with|everything|new|more)\\b`,
      ),
    },
    {
      rule: 'our-group-will',
      pattern: pattern(
        `\\b(?:our|my|an?|the)${blank}(?:[\\w'’&/-]{1,20}${blank}){1,4}?(?:will|shall|['’]ll|is going to|are going to)${blank}${readily}(?:${anyWordByLetter(contactsYou)})`,
      ),
    },
    {
      rule: 'somebody-will-contact',
      pattern: pattern(
        `\\b(?:will|shall)(?=${blank}${readily}(?:call|ring|phone|email|e-mail|contact|message|text|update|visit|inform|notify)${blank}you\\b)(?<!(?:^|\\b${anyOf(outsiders)}${blank}|[.!?]${blank})(?:will|shall))${blank}${readily}[a-z-]{4,8}${blank}you\\b`,
      ),
    },
    {
      rule: 'doing-something',
      pattern: pattern(
        `(?<!\\bif${blank})\\b(?:i['’]?m|i am|we['’]re|we are|(?:i|we)(?:['’]ll|${blank}will)${blank}be)${blank}(?:(?:currently|still|also|now|just|already|actively|personally)${blank}){0,2}(?!${anyWordOf(idle)})[a-z]{2,13}ing${blank}${anyWordOf(things)}`,
      ),
    },
    {
      rule: 'goes-its-way',
      pattern: pattern(
        `(?=${anyWordOf(goesItsWay)})(?<=${anyWordOf(matters)}${blank}(?:then${blank})?)(?:(?:is|are)${blank}being${blank}(?!held|charged|delayed|used|affected|served|asked|offered|sold|closed|delivered)[a-z]{2,13}(?:ed|t|n|ne)\\b|(?!(?:is|are)${blank}being)${anyWordOf(goesItsWay)})`,
      ),
    },
    {
      rule: 'group-does',
      pattern: pattern(
        `(?=${anyWordOf(groupActs)})(?<=${anyWordByLetter(actingGroups)}${blank}(?:[a-z]{2,12}ly${blank}|then${blank}|now${blank}|also${blank})?)${anyWordByLetter(groupActs)}`,
      ),
    },
    {
      rule: 'group-on-the-way',
      pattern: pattern(
        `(?:\\b(?:is|are)|['’](?:re|s))(?=${blank}(?:(?:already|now|currently|all)${blank})?${anyWordByLetter(onTheWay)})(?<=${anyWordByLetter([...actingGroups, 'they', 'van', 'help', 'replacement', 'new one'])}(?:${blank}(?:is|are)|['’](?:re|s)))${blank}(?:[a-z]{3,9}${blank})?${anyWordByLetter(onTheWay)}`,
      ),
    },
    {
      rule: 'we-should',
      pattern: pattern(
        `\\b(?:we|i)${blank}(?:should|hope to|aim to|expect to|plan to|intend to)${blank}${readily}(?:have|get|be back|be in touch|hear|fix|resolve|update)\\b${blank}(?:(?!a\\b)[\\w'’]{1,12}${blank}){0,3}?(?:you|up|back|fixed|sorted|resolved|working|ready|restored|processed|update|this|it|shortly|soon|completed)\\b`,
      ),
    },
    {
      rule: 'need-to-look',
      pattern: pattern(
        `\\b(?:i|we)(?:['’]?ll|['’]?d|['’]ve|${blank}(?:will|would|just|first))?${blank}(?:just${blank}|first${blank}|also${blank})?(?:need to|have to|has to|got to|gotta|must|had better|better)${blank}(?:just${blank}|first${blank}|quickly${blank})?${anyWordByLetter(toFindOut)}`,
      ),
    },
    {
      rule: 'get-it-done',
      pattern: pattern(
        `\\b(?:i['’]?m|i am|we['’]re|we are|(?:i|we)(?:['’]?ll|${blank}will)|i['’]ve|we['’]ve|(?:i|we) have)${blank}(?:now${blank}|just${blank}|currently${blank})?(?:having|getting|have|get|got)${blank}(?!to\\b)(?:[\\w'’-]{1,15}${blank}){1,4}?${anyWordByLetter(getsDone)}`,
      ),
    },
    {
      rule: 'soon',
      pattern: pattern(
        `\\b(?:we|i)(?<!\\b(?:can|shall|should|could|do|did|does|may|might|would|if|when|until|before|how|what|that|which|will)${blank}(?:we|i))${blank}(?:[a-z]{2,12}ly${blank})?${anyWordByLetter(soonActs)}(?:${blank}[\\w'’-]{1,15}){0,5}?${blank}${anyWordByLetter(soon)}`,
      ),
    },
    {
      rule: 'goes-on',
      pattern: pattern(
        `(?<!\\b(?:can|shall|should|could|do|did|may|if|would|can)${blank})\\b(?:we|i|they|${anyOf(['team', 'teams', 'engineers', 'developers', 'crews', 'staff', 'technicians', 'department', 'specialists'])})${blank}(?:(?:are|is|am)${blank})?(?:continuing|continue|continues|keep|keeps|keeping)${blank}(?:on${blank})?(?:to${blank})?(?:${act}|${underWay}|look|work|search|investigate|try)\\b`,
      ),
    },
    {
      rule: 'has-begun',
      pattern: pattern(
        `\\b(?:we|i|team|they|engineers)(?:['’]ve|${blank}(?:have|has))${blank}(?:now${blank}|just${blank}|already${blank})?(?:started|begun|launched|kicked off|initiated)${blank}(?:an?|the|our|to|on|${underWay}|work)\\b`,
      ),
    },
    {
      rule: 'is-due',
      pattern: pattern(
        `(?:\\b(?:is|are|has been|have been)|['’](?:s|re))(?<=${anyWordByLetter(actingGroups)}(?:${blank}(?:is|are|has been|have been)|['’](?:s|re)))${blank}(?:now${blank}|already${blank})?(?:booked|scheduled|due|set|lined up|arranged|coming|heading|going|visiting)${blank}(?:in${blank}|out${blank})?(?:to|for|at|on|by|tomorrow|today|tonight|this|next|with|over|your)\\b`,
      ),
    },
    {
      rule: 'let-me',
      pattern: pattern(
        `(?<!${anyWordByLetter(['not', "won't", "doesn't", "didn't", "wouldn't", 'will', "don't"])}${blank})\\b(?:let me|lemme|allow me to|let us|allow us to|please allow me to|(?:give|allow|grant)${blank}(?:me|us)${blank}(?:[\\w'’-]{1,12}${blank}){1,4}(?:to|so (?:that )?(?:i|we) can)|(?:one|a|a quick) (?:moment|minute|second|sec)(?: please)? (?:to|so (?:that )?(?:i|we) can))${blank}`,
        readily,
        `(?:${act}|(?:look|see|find|think|grab|fetch|try|read|go|start by checking|bring|pop|get)\\b)`,
      ),
    },
    {
      rule: 'while-i',
      pattern: pattern(
        `\\b(?:while|whilst|as)${blank}(?:i['’]?m|we['’]?re|(?:i|we|our team|the team)(?:${blank}(?:am|are))?)${blank}${readily}`,
        `(?:${act}|${underWay}|get|find|pull|make|do|see|look)\\b`,
      ),
    },
    {
      rule: 'under-way',
      pattern: pattern(
        `\\b(?:i['’]?m|i am|we['’]re|we are|(?<!\\b(?:i|we|you|they|there|which|that|who)${blank})were|(?:we|i|they|team|teams|engineers|developers)${blank}(?:have|has|['’]ve) been|we['’]?ve been|i['’]?ve been|and${blank}(?:are|am|is))${blank}(?!not\\b)(?:(?:currently|still|actively|already|now|all|always|just|presently|also|working hard|constantly|continually|continuously|going to be|both|definitely|urgently|aware and|aware of this and|aware of the issue and|aware of it and)${blank}){0,3}`,
        underWay,
      ),
    },
    {
      rule: 'have-group-at-work',
      pattern: pattern(
        `\\b(?:have|having|['’]ve|got)${blank}(?:got${blank})?(?:(?:an?|our|my|the|some|one of our|several|two)${blank}(?:[\\w'’-]{1,15}${blank}){0,2}?)?${anyWordByLetter(actingGroups)}${blank}(?:(?:currently|already|now|actively)${blank})?${underWay}`,
      ),
    },
    {
      rule: 'group-under-way',
      pattern: pattern(
        `(?:\\b(?:is|are)|['’](?:re|s))(?=${amid}${underWay})(?<=${anyWordByLetter([...actingGroups, 'they', 'everyone'])}(?:${blank}(?!(?:you|i|we|it|this|that)\\b)[\\w'’&/-]{1,20}){0,4}?(?:${blank}(?:is|are)|['’](?:re|s)))${amid}`,
        underWay,
      ),
    },
    {
      rule: 'being-done',
      pattern: pattern(
        `\\b(?:is|are|it['’]?s|this['’]?s)${blank}(?:(?:currently|still|already|now|also|actively)${blank}){0,2}being${blank}(?:[a-z]{2,12}ly${blank})?`,
        anyWordByLetter(doneActs),
      ),
    },
    {
      rule: 'doing-it',
      pattern: pattern(
        `\\b(?=[a-z]{2,15}ing\\b)${underWay}(?<=(?:^|[.!,;:–-]${blank}|\\b(?:ok|okay|sure|thanks|still|currently|now|just|am|and)${blank}|^@\\S{1,20}${blank})(?:[a-z]{3,16})(?:${blank}[a-z]{2,8}){0,2})(?:${blank}(?:into|on|up|over|out|along|back))?${blank}(?:(?:this|that|it|these|those)(?:${blank}(?:to|over|along|up|into|on|with|now|for|back)\\b|\\s?[,.!]|$)|you\\b|now\\b|for you\\b|with (?:the|our|my)\\b)`,
        `(?![^.!?]{0,60}\\b(?:may|should|will|might|can|could|usually|often|helps|works|would)\\b)`,
      ),
    },
    {
      rule: 'looking-now',
      pattern: pattern(
        `\\b(?:looking(?!${blank}for)|checking|investigating|working|pulling|processing|following|taking|connecting|transferring|escalating|forwarding|passing|sending)(?<=(?:^|[.!,;]${blank}|\\b(?:ok|okay|sure|thanks|still|currently|now|just|sec|moment|minute)${blank}|^@\\S{1,20}${blank})[a-z]{7,13})(?:${blank}(?:into|on|up|a look at)${blank}(?:the|your|our)|(?:${blank}(?:into|on|up|it up|a look))?${blank}(?:this|that|it|on|now|with|for|you|into))\\b`,
      ),
    },
    {
      rule: 'will-be-done',
      pattern: pattern(
        `\\b(?:will|shall|['’]ll|you['’]?ll|it['’]?ll|is going to|are going to)(?<!\\b(?:when|if|how|until|once|after)${blank}[\\w'’]{1,12}${blank}(?:[\\w'’]{1,12}${blank})?(?:will|shall|['’]ll|you['’]?ll|it['’]?ll|is going to|are going to))${blank}(?:then${blank}|also${blank}|now${blank}|soon${blank}|shortly${blank})?(?:be|get)${blank}(?:[a-z]{2,12}ly${blank})?`,
        anyWordByLetter(doneActs),
        `(?!${blank}(?:if|when|once)${blank}you\\b)`,
      ),
    },
    {
      rule: 'you-will-get',
      pattern: pattern(
        `\\byou(?:['’]?ll|${blank}(?:will|shall|should))${blank}(?:(?:soon|shortly|then|also|now)${blank})?(?:get|receive|have(?!${blank}to\\b)|hear|be receiving|be getting|be hearing)\\b(?:${blank}[\\w'’-]{1,15}){0,5}?${blank}`,
        anyWordByLetter(receivedThings),
      ),
    },
    { rule: 'on-it', pattern: pattern(anyWordByLetter(onIt)) },
    {
      rule: 'will-do',
      pattern: pattern(
        `\\b(?:will|shall) do(?<=(?:^|[.!,]${blank}|^@\\S{1,20}${blank})(?:will|shall) do)(?=\\s?(?:[!.,]|$))`,
      ),
    },
  ],
}
