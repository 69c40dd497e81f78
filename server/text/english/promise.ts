import { sums } from '../figure-words'
import type { PromisingWords } from '../language-pack'
import { anyOf, pattern } from '../pattern'
import type { WordRules } from '../word-rules'
import * as said from './promise-words'
import { seniorHeads } from './who'

const gap = '\\s{1,3}'

/** Words that look like a promise, or like a no, and are none. */
const masks = [
  ...[
    'let us know',
    'let me know',
    'lets us know',
    'let us have',
    'let me have',
    'as well',
    'very well',
    'so well',
    'well as',
  ],
  ...[
    'well done',
    'works well',
    'work well',
    'goes well',
    'well ,',
    'well .',
    'well !',
    'what the hell',
    'was going to',
    'was about to',
  ],
  ...[
    'by text',
    'by email',
    'by e - mail',
    'by message',
    'by mail',
    'by phone',
    'by phone call',
    'by letter',
    'via email',
    'via text',
  ],
  ...[
    'via message',
    'via e - mail',
    'via dm',
    'by dm',
    'by sms',
    'via sms',
    'in an email',
    'in a message',
    'in a call',
    'in an e - mail',
  ],
  ...[
    'over email',
    'over e - mail',
    'over text',
    'over the phone',
    'thank you',
    'not a problem',
    'no problem',
    'no worries',
    'no doubt',
  ],
  ...[
    'dont worry',
    'do not worry',
    'not to worry',
    'no later than',
    'not later than',
    'no more than',
    'not only',
    'dont panic',
    'why not',
  ],
  ...[
    'if not sooner',
    'if not earlier',
    'if not before',
    'in no time',
    'no matter',
    'or not',
    'call centre',
    'call center',
    'call volumes',
  ],
  ...[
    'call volume',
    'message board',
    'email address',
    'phone number',
    'text file',
    'line manager',
    'news feed',
    'app update',
    'firmware update',
  ],
  ...['software update', 'security update', 'system update', 'update the app', 'any questions', 'any question'],
  ...['any of your questions', 'all your questions'],
]

const classes = {
  BREAK: said.gapBreaks,
  WILL: [...said.wills, ...said.willsWithTo],
  OWNWILL: [
    'ill',
    'well',
    'i will',
    'we will',
    'i shall',
    'we shall',
    'let me',
    'i ll',
    'we ll',
    'im going to',
    'i am going to',
  ],
  WOULD: ['would', 'id', 'wed', 'hed', 'shed', 'theyd', 'd'],
  WILLHAVE: ['will have', 'well have', 'ill have', 'shall have', 'theyll have', 'll have', 'shell have', 'hell have'],
  SAID: [
    'said',
    'says',
    'confirmed',
    'agreed',
    'assured me',
    'told me',
    'tells me',
    'promised',
    'promises',
    'reckons',
    'confirms',
  ],
  SHEWOULD: [
    ...[
      'shed',
      'hed',
      'theyd',
      'she would',
      'he would',
      'they would',
      'shell',
      'hell',
      'theyll',
      'she will',
      'he will',
    ],
    ...['they will', 'shes going to', 'hes going to', 'theyre going to', 'she is going to', 'he is going to'],
  ],
  TILL: ['to', 'for', 'before', 'until', 'till'],
  ABOUT: ['to', 'about', 'regarding', 'because', 'as', 'since', 'from', 'concerning', 'that', 'for'],
  PAUSE: [',', '-', ';', ':'],
  SURE: ['make', 'see', 'ensure', 'sure', 'guarantee', 'promise', 'makes'],
  ME: ['i', 'we', 'im', 'were'],
  TO: ['to', 'with', 'at', 'too', '2'],
  YOU: said.customers,
  YOUWILL: said.youWills,
  CALL: said.calling,
  RINGS: [
    'call',
    'ring',
    'phone',
    'text',
    'email',
    'e - mail',
    'message',
    'try',
    'reach',
    'contact',
    'write to',
    'call back',
    'telephone',
  ],
  CALLING: said.callingNow,
  WAS: ['went', 'was', 'were', 'came', 'arrived', 'has', 'have', 'had', 'wasnt', 'hasnt', 'sent', 'reached'],
  CALLS: said.calls,
  CALLED: said.called,
  REACHED: [
    'contacted',
    'called',
    'rung',
    'phoned',
    'emailed',
    'messaged',
    'updated',
    'written to',
    'replied to',
    'responded to',
    'got back to',
    'gotten back to',
    'spoken to',
    'answered',
    'informed',
    'notified',
  ],
  TURN: said.turning,
  TURNING: said.turningNow,
  TURNS: said.turns,
  REPLY: said.answering,
  GIVE: said.giving,
  GIVING: said.givingNow,
  GIVES: [
    'gives',
    'drops',
    'sends',
    'has',
    'brings',
    'shares',
    'posts',
    'provides',
    'shoots',
    'issues',
    'delivers',
    'pops',
  ],
  NEWS: said.news,
  OWNNEWS: said.ownNews,
  ANEWS: said.aNews,
  RESPONSE: said.aNews.filter((news) => /answer|back|repl|respon|follow/.test(news)),
  PERSON: said.persons,
  TEAM: said.teams,
  OFTEN: said.often,
  ANSWER: said.answerNow,
  ANSWERS: said.answersNow,
  ANSWERING: said.answeringNow,
  REPLYTIME: said.replyTimes,
  MESSAGE: said.messages,
  EVERY: ['every', 'each', 'all', 'everyone', 'everybody'],
  TAKE: said.takes,
  GET: said.gets,
  COME: said.comes,
  COMING: said.coming,
  EXPECT: said.expects,
  BOOKED: said.bookings,
  CALLNOUN: said.callNouns,
  ASK: said.asks,
  HAVING: said.having,
  TIME: said.times,
  NUMBER: said.numbers,
  POSTED: said.posted,
  BE: ['am', 'im', 'is', 'are', 'were', 'hes', 'shes', 'theyre', 's', 're', 'be', 'm'],
  ISDONE: ['is', 'are', 'get', 'gets', 'will be', 'shall be', 'should be', 'being', 'ought to be'],
  HOUR: [
    'hour',
    'hours',
    'hr',
    'hrs',
    'h',
    'minute',
    'minutes',
    'min',
    'mins',
    'day',
    'days',
    'week',
    'business day',
    'business days',
    'working day',
    'working days',
  ],
  WORTH: ['reply', 'replies', 'response', 'responses', 'turnaround', 'callback', 'call - back', 'answer'],
  HEAR: ['hear', 'here', 'hearing', 'heard', 'hear back', 'hearing back', 'here back'],
  US: [
    'us',
    'me',
    'back',
    'more',
    'something',
    'the outcome',
    'the result',
    'the decision',
    'our decision',
    'our answer',
    'the news',
    'our team',
    'my colleague',
    'someone',
    'somebody',
    'a colleague',
    'the team',
    'a manager',
    'my manager',
    'him',
    'her',
    'it',
  ],
}

/** What comes back to the customer, after the words that say that it will be. */
const deeds = [
  'CALL|CALLING <0> YOU',
  'TURN|TURNING <3> TO <0> YOU',
  'get|gets|getting|come|coming|be|pop|return|head|go <2> back|bk|bak <2> TO <0> YOU',
  'get to YOU',
  'advise <0> YOU ~to|against',
  'advise <0> TIME|accordingly|further|of|$',
  'tell|telling <0> YOU ~what|that|how|why|where|which|a|an|to|this|my',
  'let|letting <0> YOU <2> know|no',
  'keep|keeping <0> YOU <3> POSTED',
  'keep|keeping <0> this|the <2> POSTED',
  'get|come <1> back <0> TIME|$|and|,',
  'RINGS <2> your|that|the|this <2> NUMBER',
  'GIVE|GIVING <0> YOU <6> NEWS',
  'GIVE|GIVING|CALLING <6> NEWS <2> to|for|with|over|across|through <1> YOU',
  'GIVE <3> OWNNEWS',
  'speak|talk|chat|connect <1> TIME',
  'shout|holler <0> TIME',
  'follow <2> up',
  'pass|relay|hand <1> on|along <0> to YOU',
  'provide|give|have <2> feedback TIME|$|on|about',
  'pop|come|be|get|return|swing|head <4> with <3> OWNNEWS',
  'fill|loop|clue|copy|patch <0> YOU in',
  'bring|get|catch <0> YOU <3> POSTED',
  'try|catch|get <0> YOU <3> again|at|later|then|before|tomorrow|today|tonight|phone',
  'try <1> your <1> NUMBER|again',
  'join|joining <0> YOU|us|this',
  'answer|answering <4> MESSAGE',
  'return <1> your <1> MESSAGE',
  'get to <0> your <1> MESSAGE',
  'confirm <0> TIME|everything|that|it|this',
  'confirm <2> $',
  'update <1> thread|tweet|post|page|ticket|case|status',
  'share|pass|relay <2> what|whatever|more|everything|anything',
]
/** These may be things too: "your reply", "an update". */
const shortDeeds = [
  'be <1> TURNING',
  'be <1> CALLING <0> TIME|from|again|back',
  'REPLY',
  'CALL <0> TIME',
  'CALL <0> again|back|first|then|afterwards|straight <0> TIME',
]
/** The plainest of them. */
const mainDeeds = [
  'CALL <0> YOU',
  'TURN <3> TO <0> YOU',
  'get|come|be <2> back <2> TO <0> YOU',
  'let <0> YOU <2> know',
  'keep <0> YOU <3> POSTED',
  'GIVE <0> YOU <6> NEWS',
  'GIVE <6> NEWS <2> to|for <1> YOU',
  'REPLY',
]
const after = (head: string, ways: readonly string[] = deeds): string[] => ways.map((way) => `${head} ${way}`)

const rulesFor = (rules: WordRules['rules']): WordRules => ({ classes, masks, rules })

/** What somebody is going to do, or was asked to do. */
const announced = rulesFor({
  'will-contact': [
    ...after('WILL [14]'),
    'WILL [1] CALL <0> $|and|or|,|because|but',
    'OWNWILL <1> be <1> back in|shortly|soon',
    'PERSON <3> WILL <3> reach <0> YOU',
    'PERSON <4> WILL <2> be <2> with <0> YOU',
    'OWNWILL <1> be <2> with <0> YOU',
    'WILLHAVE <2> REACHED <0> YOU',
  ],
  'will-call': after('WILL [14]', shortDeeds),
  'would-contact': after('WOULD [6]', mainDeeds),
  'said-to-contact': after('SAID <1> SHEWOULD <3>', mainDeeds),
  'asked-to-contact': [...after('ASK <6> to <3>', mainDeeds), ...after('HAVING <2> PERSON <3>', mainDeeds)],
})

/** What the customer gets. */
const forTheCustomer = rulesFor({
  'you-will': [
    'YOUWILL <4> HEAR <2> US|from|about',
    'YOUWILL <4> HEAR <0> TIME|of',
    'YOUWILL <3> HEAR $|,|and',
    'YOUWILL <3> be|get|getting|being|have <3> CALLED',
    'YOUWILL <3> GET ~to <6> NEWS',
    'YOUWILL <2> be the first to',
    'YOUWILL <2> know <0> more|by|as|within|tomorrow|today',
    'SURE|arrange <3> you|u are|re|get <2> CALLED',
    'SURE <3> youre|you CALLED|hear',
    'SURE <3> YOU <2> get|receive|have <5> NEWS',
    'NEWS <8> YOUWILL <1> GET|hear <1> it|one|this|that|them|from',
  ],
  'answer-comes': [
    'ANEWS <7> WILL|to <3> COME',
    'ANEWS <2> is|are COMING',
    'MESSAGE <5> WILL <1> be <4> answered|returned',
    'thread|page|post|status|ticket|case|tweet <2> will|shall|to <1> be updated',
    'MESSAGE <5> WILL <1> be <4> replied|responded to',
    'EVERY <5> gets|receives|get|receive <4> NEWS',
    'your|the MESSAGE <1> gets|receives <4> NEWS',
    'OWNNEWS|details|information|more|confirmation <2> to|will <1> follow|come',
    'there|therell <2> be <3> OWNNEWS',
  ],
  'expect-contact': [
    'EXPECT <4> to <1> HEAR|CALL|REPLY',
    'EXPECT HEAR <1> from|back|more|within|by',
    'EXPECT <4> to be <2> CALLED',
    'EXPECT <4> to <1> GET <4> NEWS',
    'EXPECT <4> NEWS ~time|times|from|volume|volumes',
    'EXPECT <4> NEWS from ~you|the|your',
    'EXPECT <3> ANEWS',
  ],
  'you-get': [
    'YOU <1> get|receive|have|hear|getting|receiving|hearing <5> NEWS',
    'YOU <1> hear|hearing|learn <1> from <2> us|me|our|my|someone|somebody|a|one',
    'YOU <1> hear|hearing back|more',
    '^ hear <1> from us|me',
  ],
  'callback-arranged': ['CALLNOUN <5> BOOKED', 'BOOKED <5> CALLNOUN'],
})

/** What somebody does, said without "will". */
const inThePresent = rulesFor({
  contacts: [
    'PERSON <5> CALLS <1> YOU',
    'PERSON <5> TURNS <2> TO <0> YOU',
    'PERSON <5> gets|comes|is <2> back <2> TO <0> YOU',
    'PERSON <4> reports|writes|calls|rings back',
    'PERSON <4> follows|reaches up|out',
    'PERSON <4> GIVES <0> YOU <4> NEWS',
    'PERSON <4> lets <0> YOU <1> know',
    'PERSON <4> keeps <0> YOU <2> POSTED',
    'ME <2> owe|promise|guarantee <0> YOU <4> NEWS',
    'ME <2> owe|promise|guarantee <1> ANEWS',
    'ME <2> let <0> YOU know',
    'ME <2> keep <0> YOU <2> POSTED',
    'ME <2> get|come <1> back <1> to <0> YOU',
  ],
  'contacts-by-time': [
    'CALLS <1> YOU',
    'PERSON <2> takes|answers <1> your <1> MESSAGE',
    'TURNS <2> TO <0> YOU',
    'gets|comes|is <2> back <2> TO <0> YOU',
    'PERSON <3> is|are with <0> YOU',
    'ME [6] CALL <0> YOU ~ABOUT',
    'ME CALL <0> TIME',
    'ME [6] TURN <2> TO <0> YOU ~ABOUT',
    'ME <2> GIVE <0> YOU <4> NEWS',
  ],
  'coming-to-you': [
    '^ <2> ANEWS [2] ~WAS <5> TIME|due|COMING',
    'PAUSE|and ANEWS [2] ~WAS <5> TIME|due|COMING',
    '^ <1> speak|talk|chat <1> TO YOU',
    '^ <1> speak|talk|chat <1> soon|tomorrow|on|at|later|monday|tuesday|wednesday|thursday|friday',
    'PAUSE|and speak|talk|chat <1> TO YOU',
    'BE <3> CALLING|GIVING <0> YOU ~ABOUT',
    '^|PAUSE CALLING|GIVING <0> YOU ~ABOUT',
    'BE|^|PAUSE <2> TURNING <2> TO <0> YOU ~ABOUT',
    'BE|^|PAUSE <2> getting|coming <1> back <2> TO YOU',
    'BE|^|PAUSE <2> letting YOU know',
    'BE|^|PAUSE <2> back <1> TO <0> YOU',
    'BE|^|PAUSE <1> back in touch|contact',
    '^|PAUSE in touch TIME',
    'BE|^|PAUSE <1> back <5> with <3> NEWS',
    'OWNNEWS <6> follows|comes',
    'next|further|another|new <1> update|updates|message|email|news|call',
    'more|news|word TIME',
    'BE <2> CALLING|TURNING TIME',
  ],
})

/** How long answers take. */
const asARule = rulesFor({
  'answers-within': [
    'TEAM ANSWER|ANSWERS',
    'MESSAGE <5> ISDONE <4> answered|returned',
    'MESSAGE <5> ISDONE <4> replied|responded to',
    'TEAM <4> OFTEN <1> ANSWER|ANSWERS',
    'TEAM <9> ANSWERS',
    'TEAM <8> and ANSWER',
    'agents|advisers|advisors|staff|specialists|reps|operators|managers|people|teams|colleagues <4> ANSWER',
    'OFTEN ANSWER|ANSWERS|ANSWERING',
    'TEAM <2> ANSWERING',
    'BE|now|currently <1> ANSWERING',
    '^ <1> ANSWERING',
  ],
  'answer-time': [
    'REPLYTIME',
    'HOUR ~, <1> WORTH',
    'expected|estimated|average|typical|usual|current|normal|median|first <1> WORTH',
    'TAKE ~you|your|them <12> TILL|because <5> ANSWER|REPLY|HEAR|ANSWERING|ANSWERS',
    ...after(
      'TAKE ~you|your|them <12> TILL <3>',
      mainDeeds.filter((deed) => /REPLY|HEAR|back|touch/.test(deed)),
    ),
    'TAKE ~you|your|them <12> TILL ~show|appear|reflect|arrive|clear|post <5> NEWS',
    'TAKE ~you|your|them <12> to <3> get|have|receive|send|give|prepare|write <4> NEWS',
    'TILL <1> YOU <1> hear|get|have',
    'be|is <3> TILL <3> ANSWER|REPLY|HEAR',
    'replies|responses|answers|callbacks <3> take|takes|taking|within|in',
    'RESPONSE <4> take|takes|taking|within|is|in|are|due|under',
  ],
})

/** Somebody will come back to the customer; some of it says something only with a time, see `rulesWithATime`. */
const saying = [announced, forTheCustomer, inThePresent, asARule]

/** What stands before such words and takes them back. */
const before: WordRules = {
  classes: {
    ...classes,
    BREAK: [',', ';', ':', 'and', 'but', 'so', 'because', 'then', '-', '(', ')', 'otherwise'],
    NOT: said.nots,
    THINK: said.thinks,
    NOBODY: said.nobody,
    SUM: sums,
    VISITOR: [
      'engineer',
      'engineers',
      'technician',
      'technicians',
      'inspector',
      'surveyor',
      'crew',
      'van',
      'assistance',
    ],
    IF: said.whens,
    OTHER: said.others,
    THING: [...said.things, ...said.others, ...said.pronouns],
    GOODS: [...said.things, ...said.others],
    ALSO: [
      'also',
      'then',
      'only',
      'now',
      'itself',
      'soon',
      'just',
      'who',
      'which',
      'that',
      'usually',
      'normally',
      'typically',
      'generally',
      'often',
      'always',
    ],
    BAREWILL: ['will', 'wil', 'shall', 'should', 'gonna', 'll', ...said.willsWithTo],
    SAYING: said.sayings,
    DEED: [...said.calls, ...said.turns, ...said.answersNow, ...said.answerNow],
  },
  masks,
  rules: {
    denied: [
      'NOT <1> WILL',
      'NOT <1> THINK <4> WILL|HEAR|CALL|REPLY',
      'NOBODY [5] WILL|DEED|BE',
      'would TAKE',
      'NOT [3] ANEWS',
      'VISITOR <3> WILL <2> be <2> with',
      'hope|wish|hopefully [1] YOU',
      'should|must|ought|could have <0> had|heard|received|been|got|gotten|called|gone',
      'need|needs|want|wants|require|requires|appreciate|without|demand [1] NEWS|ANEWS',
      'forward to [1] NEWS|ANEWS',
      'NOT <1> ANSWER|CALL|TURN|REPLY|ANSWERING|CALLING|GIVE',
      'without|instead|rather <4> CALLING|REPLY|NEWS',
      'impossible|unable|cannot|cant [2] get|have|arrange|ask',
      'only|one [3] YOUWILL be able',
      'SUM [1] WILL|go|goes',
      'money|refund|refunds|funds <0> WILL|go|goes',
    ],
    told: ['SAYING <4> WILL|WOULD|YOUWILL', '" <12> WILL|WOULD|YOUWILL'],
    asked: [
      '^ when <0> WILL',
      'say|know|tell|sure|certain|clear|idea|predict <2> when|how <4> WILL',
      'how|why|where|what <2> BAREWILL',
      '^ should|can|could|would|did|does i|we|you|someone|somebody|he|she|they',
    ],
  },
}

/** What takes back words whose subject is somebody else. */
const notTheirs: WordRules = {
  classes: { ...before.classes, BREAK: [...(before.classes.BREAK ?? []), ...said.wills, ...said.willsWithTo] },
  masks,
  rules: {
    theirs: [
      'THING|YOU <0> ~,|; <0> BAREWILL|WOULD',
      'THING|YOU <1> ALSO <0> BAREWILL|WOULD',
      'OTHER [3] DEED',
      'OTHER [2] BE',
      'THING [0] DEED',
      'YOU [0] ANSWER',
      'GOODS [0] ANEWS',
      'ASK [2] OTHER',
      'ask|asked|asking|request|requested|requesting [0] me|us|you|u',
      'YOU [2] asked|requested|told|booked|arranged|scheduled|logged|ordered',
      'OTHER [1] TAKE',
    ],
  },
}

/** What makes it a case that may be, or a question of when: of what somebody does, not of what he will do. */
const inCase: WordRules = {
  classes: notTheirs.classes,
  masks,
  rules: {
    inCase: [
      'IF [3] CALLS|TURNS|ANSWERS|gets|comes',
      'IF [1] i|we|they|he|she|someone|somebody [3] CALL|TURN|ANSWER|GIVE|get|come|hear|receive|have|let(?!\\s{1,3}me\\b)|keep|owe',
      'IF [1] you [2] get|receive|have|hear|getting|receiving|hearing',
      'IF [0] ANSWER|ANSWERS',
      'we|i|they|were|im|hes|shes <4> EXPECT|expecting|awaiting|waiting',
    ],
  },
}

/** What stands among or behind such words and takes them back. */
const around: WordRules = {
  classes: {
    ...classes,
    BREAK: [';', '.'],
    OTHER: said.others.filter(
      (word) => !said.customers.includes(word) && !/^(?:customers?|guests?|buyer|tenants?)$/.test(word),
    ),
    PARTY: said.parties,
    AUTO: said.automatic,
    THING: said.things,
    OFFER: said.offers,
    TOLD: [
      ...said.answering,
      ...said.turning,
      ...said.answerNow,
      ...said.answersNow,
      ...said.turningNow,
      'be in touch',
      'in touch',
      'in contact',
      'responding',
      'replying',
      'get back',
      'gets back',
    ],
  },
  masks,
  rules: {
    toOthers: [
      'HEAR|NEWS <1> from|by <2> OTHER',
      'CALLED <2> from|by <2> OTHER',
      'GIVE|EXPECT|GET <4> AUTO <2> NEWS',
      'NEWS <2> AUTO',
      'NEWS with|containing <3> AUTO',
      'GIVE|share your <1> NEWS',
      'NEWS of <1> THING',
      'NEWS <1> to <2> PARTY',
      'NEWS with <2> OTHER',
      'EXPECT <1> your',
      'NEWS <1> on your|the <1> phone|device|screen|laptop|pc|computer|tablet|tv|console|mobile',
      'TAKE <3> OTHER',
      'CALLNOUN was|were',
      'CALL at your|the',
      'EXPECT <5> from|of YOU',
    ],
  },
}

/** Somebody else than the customer whom one comes back to: from the last words of a deed on. */
const toOthers: WordRules = {
  classes: around.classes,
  masks,
  rules: { toOthers: ['TOLD <1> to|with <2> PARTY|OTHER', 'TOLD internally'] },
}

/** An offer, anywhere in the sentence. */
const offering: WordRules = { classes: { OFFER: said.offers }, rules: { offered: ['OFFER'] } }

/** Words between that make it another deed ("we will use this number to contact you"), or a thing ("wait for your reply"). */
const inBetween: WordRules = {
  classes: {
    ...classes,
    BREAK: [],
    DEED: [
      ...said.calling,
      ...said.turning,
      ...said.answering,
      'give',
      'provide',
      'send',
      'let',
      'keep',
      'tell',
      'get',
      'come',
    ],
    THE: [
      'a',
      'an',
      'the',
      'your',
      'our',
      'my',
      'any',
      'his',
      'her',
      'their',
      'of',
      'via',
      'by',
      'no',
      'for',
      'quick',
      'fast',
      'prompt',
    ],
  },
  masks: [...said.willsWithTo, 'can to', 'could to', 'everything to', 'power to'],
  rules: { to: ['to DEED'], thing: ['THE REPLY $', 'THE <0> CALL TIME $'] },
}

export const promising: PromisingWords = { saying, before, notTheirs, inCase, around, toOthers, offering, inBetween }

/** Of these a condition leaves nothing: "if they reply within 2 days". */
export const rulesWithoutConditions: readonly string[] = ['you-get', 'answers-within', 'answer-time', 'would-contact']
/** These announce a time, and without one say nothing. */
export const rulesWithATime: readonly string[] = [
  ...['would-contact', 'contacts-by-time', 'you-get', 'answers-within', 'answer-time', 'coming-to-you'],
]
/** Of these "to" before the deed makes it another one. */
export const rulesOfWill: readonly string[] = ['will-contact', 'will-call', 'would-contact']
/** Of these it matters who is the subject. */
export const rulesOfSomebody: readonly string[] = [
  ...[
    'will-contact',
    'will-call',
    'would-contact',
    'contacts',
    'contacts-by-time',
    'answers-within',
    'you-get',
    'asked-to-contact',
  ],
  ...['callback-arranged', 'coming-to-you', 'answer-time'],
]
/** Of these a case that may be is none. */
export const rulesOfThePresent: readonly string[] = [
  'contacts',
  'contacts-by-time',
  'answers-within',
  'you-get',
  'expect-contact',
]
/** A time that is announced but not named. */
export const vagueTime = pattern(
  `\\b(?:few|couple of|several|some|matter of|within|under)${gap}(?:business |working |short )?(?:moments?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\\b|\\b(?:shortly|asap|soon|in a (?:moment|minute|sec|bit|while)|promptly|quickly|momentarily|same day|in (?:\\d{1,2}|five|ten|fifteen|twenty|thirty)|(?:business|working|office|opening) hours)\\b`,
)

const notChecked =
  '(?<!\\b(?:check|checking|see|seeing|out|ask|asking|asked|determine|know|verify|confirm|sure|wonder|even|investigate|on)\\s{1,3})'
const bySending = `(?:(?:send|dm|pm|message|e-?mail|text|write|call|ring|contact|share|provide|submit|complete|fill|upload|attach|follow|click|drop|shoot|pop|let|reply|respond|confirm|leave(?! it)|add|enter|post|visit|use|log|type|give|tell|hit)${gap}(?:us|me|your|our|over|an?|the|this|that|these|here|back|to|through|via|on|in|out|it|with|any|more|some)\\b(?!${gap}(?:\\d|an? (?:moment|minute|few|couple|sec|bit|little|day|hour)|some time|few|couple|one|two|until|till|overnight|the (?:day|week|morning|afternoon|evening)|team))|(?:dm|pm)\\b)`

/** What stands before a promise and lets it hang on the customer, or on what may never be: it is one without a time. */
export const hangingBefore = pattern(
  `\\b(?:once|when|whenever|after|until|unless|as soon as|before|should|in case|provided|upon)${gap}(?:you|u|your|youve)\\b`,
  `|${notChecked}\\bif\\b(?!${gap}(?:possible|anything|there|not (?:sooner|before|earlier|already))\\b)`,
  `|(?:^|[.,:;!–-]\\s{0,3}|^@\\w{1,30}\\s{1,3}|^hi\\s\\w{1,20}\\s|\\b(?:please|pls|plz|kindly|just|simply|you can|you could|you may|feel free to)${gap})${bySending}(?:[^.;!?]|\\.(?=\\S)){0,140}?(?:\\b(?:and|then|so|&)|[,&–-])\\s{0,3}(?:[\\w'’-]{1,15}\\s{1,3}){0,6}(?:[\\w]{1,12})?$`,
)

/** Conditions before one of these hold no longer behind it. */
export const newThought =
  /^.*(?:;|\b(?:otherwise|either way|in any case|rest assured|in the meantime|meanwhile|regardless|but)\b)/is

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
