import { anyOf, anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

/** Ways to have got in touch that are plain by themselves: "I called", "I have written to you". */
const gotInTouch = [
  'called',
  'rung',
  'rang',
  'phoned',
  'telephoned',
  'emailed',
  'e-mailed',
  'contacted',
  'tweeted',
  'written to',
  'wrote to',
  'written in',
  'wrote in',
  'written',
  'reached out',
  'been in touch',
  'been in contact',
  'got in touch',
  'gotten in touch',
  'spoke to',
  'spoke with',
  'spoke w',
  'spoken to',
  'spoken with',
  'talked to',
  'talked with',
  'chatted to',
  'chatted with',
  'complained',
  'been on the phone with',
  'been on the phone to',
  'been on chat with',
  'been speaking to',
  'been speaking with',
  'been talking to',
  'been talking with',
  'been chatting with',
  'been going back and forth',
  'followed up',
  'chased',
]
/** Words that also tell of other things; they count when the number of times, or how long ago, stands by. */
const mayBeContact = [
  'messaged',
  'texted',
  "dm'd",
  'dmed',
  "pm'd",
  'mailed',
  'asked',
  'explained',
  'told you',
  'told them',
  'reported',
  'requested help',
  'raised this',
  'raised it',
  'chatted',
  'spoken',
  'spoke',
  'tried to call',
  'tried live chat',
  'tried the chat',
  'sent you',
  'sent an email',
  'sent emails',
  'sent a message',
  'sent a dm',
  'sent messages',
  'visited the store',
  'went to the store',
  'been to the store',
]
const notTheCompany = [
  'me',
  'us',
  'my',
  'our',
  'him',
  'her',
  'it',
  'off',
  'out',
  'a friend',
  'the police',
  'police',
  'in sick',
  'the shots',
  'a cab',
  'a taxi',
  'the hotel',
  'the seller',
  'a lawyer',
  'for',
  'that',
  'by',
  'a song',
  'a review',
  'an article',
]
const papers = [
  'ticket',
  'tickets',
  'case',
  'complaint',
  'complaints',
  'claim',
  'request',
  'requests',
  'support request',
  'report',
  'query',
  'enquiry',
  'inquiry',
  'form',
  'forms',
  'bug report',
  'dispute',
  'grievance',
]
const handedIn = [
  'filed',
  'submitted',
  'opened',
  'raised',
  'logged',
  'lodged',
  'made',
  'filled out',
  'filled in',
  'put in',
  'sent',
  'created',
]
const letters = ['email', 'emails', 'e-mail', 'e-mails', 'mail', 'mails', 'message', 'messages', 'dm', 'dms', 'tweets', 'letter', 'letters']
const contacts = [
  ...letters,
  'call',
  'calls',
  'phone call',
  'phone calls',
  'ticket',
  'tickets',
  'chat',
  'chats',
  'request',
  'attempt',
  'attempts',
  'complaint',
  'complaints',
  'conversation',
  'rep',
  'reps',
  'agent',
  'agents',
  'advisor',
  'advisors',
  'representative',
  'representatives',
  'operator',
]
const answers = [
  'reply',
  'replies',
  'response',
  'responses',
  'respond',
  'answer',
  'answers',
  'callback',
  'callbacks',
  'call back',
  'call backs',
  'call',
  'phone call',
  'email',
  'e-mail',
  'email back',
  'acknowledgement',
  'acknowledgment',
  'word',
  'feedback',
  'solution',
  'resolution',
  'explanation',
  'communication',
  'contact',
  'update',
  'updates',
  'follow up',
  'dm',
  'message',
]
/** Answers that can be called missing with a bare "no": "no reply". */
const plainAnswers = [
  'reply',
  'replies',
  'response',
  'responses',
  'answer',
  'answers',
  'callback',
  'callbacks',
  'call back',
  'acknowledgement',
  'resolution',
  'communication',
  'follow up',
  'call or email',
  'email or call',
  'email back',
]
const nobody = ['nobody', 'no one', 'no body', 'noone', 'none of you', "hasn't anyone", 'not a single person', 'not one person']
const staff = [
  'agent',
  'agents',
  'rep',
  'reps',
  'representative',
  'representatives',
  'advisor',
  'adviser',
  'advisors',
  'colleague',
  'colleagues',
  'operator',
  'supervisor',
  'manager',
  'customer service',
  'customer care',
  'customer support',
  'customer services',
  'support',
  'support team',
  'call centre',
  'call center',
  'helpline',
  'help desk',
  'helpdesk',
  'live chat',
  'chat support',
  'tech support',
  'technical support',
  'person on the phone',
  'lady on the phone',
  'guy on the phone',
  'woman on the phone',
  'man on the phone',
]
const number = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|multiple|many|numerous|countless|various|a few|a couple(?: of)?|so many|too many|umpteen)'
const ordinal =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|[4-9]th|1\\dth)'
const oftenSaid = `(?:${number}\\s{0,2}\\+?\\s?(?:x|times?|occasions|separate times|different times)\\b|\\btwice\\b|\\brepeatedly\\b|\\bover and over\\b|\\bagain and again\\b|\\btime and again\\b|\\bthrice\\b|\\bx\\s?\\d\\b)`
const longAgo =
  '(?:\\bago\\b|\\byesterday\\b|\\blast (?:week|month|night|year|time)\\b|\\bearlier\\b|\\b(?:on|last|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\bthis morning\\b|\\bbefore\\b(?!\\s(?:i|we|my|the)\\b)|\\bpreviously\\b)'
const long = `(?:(?:for|over|past|last|about|almost|nearly|more than)\\s{1,2}){0,2}(?:the (?:past|last) )?(?:${number}|a|an|\\d\\d?\\.\\d)?\\s{0,2}\\+?\\s?`
const daysLong = `(?:${long}(?:days?|weeks?|wks?|months?|years?)|since (?:\\w{1,10}\\s)?\\w{3,10}|all (?:day|week|morning)|forever|ages)\\b`
const hoursLong = `(?:${long}(?:days?|weeks?|months?|hours?|hrs?|mins?|minutes?)|all (?:day|week|morning|afternoon))\\b`
const firstPerson =
  "(?:\\b(?:i|we|wife|husband|mum|mom|dad|partner)(?:['’]?ve|['’]?d|['’]?s)?|^(?:\\.?@?\\w{3,25}(?=\\s)){0,1}|@\\w{1,20}|[.,;:&!–-]|\\b(?:and|but|have|having|had|already|after))\\s{0,2}"
const adverb =
  '(?:(?:have|had|has|already|also|even|then|now|literally|personally|do|did|actually|again|recently|previously|since|only|finally|both|first|just)\\s{1,2}){0,3}'
const byMe = (...verbs: string[]) => `${firstPerson}${adverb}${verbs.join('')}`

export const repeatContact: Wording = {
  cues: [
    ...['called', 'rung', 'rang', 'phoned', 'telephoned', 'emailed', 'mailed', 'contacted', 'contacting', 'tweeted', 'tweeting'],
    ...['written', 'wrote', 'reached', 'touch', 'spoke', 'spoken', 'talked', 'chatted', 'complained', 'phone', 'chat', 'speaking'],
    ...['talking', 'chatting', 'forth', 'followed', 'following', 'follow', 'chased', 'chasing', 'messaged', 'texted', 'dmd', 'dmed', 'pmd'],
    ...['asked', 'asking', 'explained', 'explaining', 'told', 'reported', 'requested', 'raised', 'sent', 'store', 'filed', 'submitted'],
    ...['opened', 'logged', 'lodged', 'filled', 'put', 'created', 'made', 'email', 'emails', 'mail', 'mails', 'message', 'messages'],
    ...['dm', 'dms', 'tweets', 'letter', 'letters', 'call', 'calls', 'ticket', 'tickets', 'chats', 'request', 'attempt', 'attempts'],
    ...['complaint', 'complaints', 'conversation', 'rep', 'reps', 'agent', 'agents', 'advisor', 'advisors', 'representative'],
    ...['representatives', 'operator', 'reply', 'replies', 'replied', 'replying', 'response', 'responses', 'respond', 'responded', 'responding'],
    ...['answer', 'answers', 'answered', 'answering', 'callback', 'callbacks', 'acknowledgement', 'acknowledgment', 'word', 'feedback'],
    ...['solution', 'resolution', 'explanation', 'communication', 'contact', 'update', 'updates', 'heard', 'hear', 'hung', 'ignored'],
    ...['ignoring', 'ignore', 'ignores', 'waiting', 'promised', 'assured', 'said', 'trying', 'tried', 'spent', 'wasted', 'hours', 'hrs'],
    ...['times', 'time', 'runaround', 'circles', 'transferred', 'passed', 'bounced', 'pillar', 'news', 'colleague', 'support', 'service'],
    ...['previous', 'last', 'again', 'keep', 'kept', 'back', 'adviser', 'people', 'calling', 'emailing', 'disconnected', 'advised', 'supervisor', 'manager'],
  ],
  patterns: [
    { rule: 'got-in-touch', pattern: pattern(byMe(anyWordOf(gotInTouch), `(?!\\s{1,2}${anyWordOf(notTheCompany)})`)) },
    {
      rule: 'counts-contacts',
      pattern: pattern(byMe(anyWordOf([...gotInTouch, ...mayBeContact]), `.{0,40}?(?:${oftenSaid}|${longAgo})`)),
    },
    {
      rule: 'handed-in',
      pattern: pattern(
        byMe(anyWordOf(handedIn), `\\s{1,2}(?:[\\w-]{1,12}\\s{1,2}){0,3}?`, anyWordOf(papers)),
      ),
    },
    {
      rule: 'counts-letters',
      pattern: pattern(
        `\\b(?:${number}|${ordinal}|another|previous|earlier|last|all (?:of )?(?:my|our|these|those))\\s{1,2}(?:(?:different|separate|previous|unanswered|other|customer service|customer care|support|phone|cust svc|cs|chat)\\s{1,2}){0,2}`,
        anyWordOf(contacts),
      ),
    },
    {
      rule: 'nth-time',
      pattern: pattern(
        `\\b${ordinal}\\s{1,2}time\\s{1,2}(?:(?:that|i|we|i['’]?m|i['’]?ve|have|had|now|am|to)\\s{1,2}){0,4}(?:ask|call|email|contact|request|writ|wrote|messag|tweet|tell|told|report|complain|explain|speak|spoke|reach|phon|ring|chas|try|tried)`,
      ),
    },
    {
      rule: 'no-answer',
      pattern: pattern(`\\b(?:no|zero|without|without a|without any|lack of|any)\\s{1,2}(?:\\w{2,12}\\s{1,2}){0,2}?`, anyWordOf(plainAnswers)),
    },
    {
      rule: 'nothing-heard',
      pattern: pattern(
        `\\b(?:never|(?:have|had|has|did|do|does|is|are|was|were)(?:n['’]?t| not)|not|yet to|still no|still not|without|still haven['’]?t|no one(?: has)?|nobody(?: has)?)\\s{1,2}(?:(?:even|yet|ever|been|actually|really)\\s{1,2}){0,2}(?:heard\\b|hear (?:back|from|anything)|hearing (?:back|from|anything)|(?:got|get|gotten|received|receive|had|have|given|seen|getting|receiving)\\s{1,2}(?:\\w{1,12}\\s{1,2}){0,3}?`,
        anyWordOf(answers.filter((word) => word !== 'contact')),
        `|(?:got|gotten|get|come|came|getting) back\\b|(?:called|emailed|phoned|contacted|replied|responded|answered)\\b|(?:return|returned)\\b.{0,12}\\b(?:calls?|emails?|messages?))`,
      ),
    },
    { rule: 'nothing-heard', pattern: pattern(`\\bheard (?:absolutely )?(?:nothing|nowt|zilch|zip)\\b|\\bstill (?:no|nothing|not a)\\s{1,2}(?:\\w{2,12}\\s{1,2}){0,2}?`, anyWordOf([...answers, 'from you', 'back'])) },
    {
      rule: 'nobody-answers',
      pattern: pattern(
        anyWordOf([...nobody, 'never', 'to get anyone to', 'get someone to', 'get anyone to', "can't get anybody to"]),
        `\\s{1,2}(?:(?:has|have|had|will|is|ever|even|seems? to|bother(?:ed|s)? to|can|would|wants? to|there|at \\w{2,15}|actually)\\s{1,2}){0,3}(?:answer|respond|repl(?:y|ie)|call(?:s|ed)?\\b|get(?:s|ting)? back|got back|gotten back|contact|phon|email|pick|return|reach|follow|help)`,
      ),
    },
    {
      rule: 'ignored',
      pattern: pattern(
        `\\b(?:you|they|u|y['’]?all|ya|been|being|keep|keeps|getting|gets|got|just|are|was|were|am|i['’]?m|by|team|support|service)\\s{1,2}(?:(?:have|just|all|are|guys|keep|been|still|completely|totally|always|being)\\s{1,2}){0,3}ignor(?:ed|ing|e|es)\\b(?!\\s(?:the|that|this)\\b)`,
      ),
    },
    {
      rule: 'waits-for-answer',
      pattern: pattern(
        `\\b(?:still |been |am |i['’]?m |we['’]?re |keep |kept |now |^)?(?:wait(?:ing|ed)?|awaiting)\\b\\s{0,2}(?:(?:patiently\\s)?${long}\\w{1,9}\\s{1,2})?(?:(?:for|on|to)\\s{1,2})?(?:hear(?:ing)?\\b|(?:(?:a|an|another|any|your|the|my|that|this|you|some|someone|somebody|anyone|them|guys|to|for|from|promised|proper|support)\\s{1,2}){1,4}(?:`,
        anyWordOf(answers),
        '|get back|reply|respond|contact|fix|resolve|sort|tell|investigate|ring|phone|come back))',
      ),
    },
    {
      rule: 'was-promised',
      pattern: pattern(
        `\\b(?:(?:was|were|been|got|being|am|keep getting|get)\\s{1,2}(?:\\w{2,10}\\s{1,2})?|^|@\\w{1,20}\\s|[.,;]\\s|\\b(?:and|but|you|they|he|she|i['’]?ve been)\\s{1,2})(?:told|promised|assured|advised|informed|said|guaranteed)\\b.{0,40}?\\b(?:would|will|['’]?d|i['’]?d|you['’]?d|be|they['’]?d|someone['’]?d|a|an)\\b.{0,20}?(?:call|contact|get back|be in touch|email|reply|respon|hear|update|look into|investigat|fixed|resolved|sorted|escalat|recontact|ring|phone me|follow)`,
      ),
    },
    {
      rule: 'staff-said',
      pattern: pattern(
        `\\b(?:your|the|last|another|previous|other|different|a|one|first|customer|phone|chat|cs|every|both)\\s{1,2}(?:(?:online|phone|chat|cs|customer service|customer care|support|sales|billing|telesales|other|last)\\s{1,2}){0,2}`,
        anyWordOf(staff),
        "\\s{1,2}(?:(?:i|we|just|has|have|had|even|basically|also|who|that|on|the|phone|spoke|to|with|only|both)\\s{1,2}){0,5}(?:told|said|says|told|promised|assured|advised|hung|claimed|gave|couldn['’]?t|didn['’]?t|wouldn['’]?t|offered|refused|transferred|disconnected|confirmed|was rude|tried)",
      ),
    },
    {
      rule: 'told-by-staff',
      pattern: pattern(
        '\\b(?:told|promised|assured|informed|advised|said|informed)\\s{1,2}(?:by|from)\\s{1,2}(?:\\w{1,10}\\s{1,2}){0,3}?',
        anyWordOf([...staff, 'you', 'team', 'someone', 'people', 'department']),
      ),
    },
    {
      rule: 'hung-up-on',
      pattern: pattern('\\b(?:hung|hang|hangs|hanging)\\s{1,2}up\\s{1,2}on\\b|\\b(?:cut (?:me |us )?off|disconnected)\\b.{0,30}\\b(?:chat|call|phone|again|times|twice)\\b'),
    },
    {
      rule: 'tries-to-reach',
      pattern: pattern(
        `\\b(?:tried|trying|attempted|attempting|attempts)\\s{1,2}(?:to\\s{1,2})?(?:(?:get|getting|make|making)\\s{1,2}(?:in (?:touch|contact)|hold|a hold|ahold|through|someone|somebody|an answer|a (?:response|reply|answer|hold)|help|support|any (?:help|answer|response)|contact|customer service)|call|phone|ring|email|e-mail|contact|reach|speak|talk|chat|messag|text|tweet|dm(?:ing)?\\b|live chat|writ)`,
      ),
    },
    {
      rule: 'tries-for-long',
      pattern: pattern(`\\b(?:been|spent|spend|wasted|spending)\\b.{0,25}?\\b(?:trying|tryna|attempting|fighting|going back|battling|asking)\\b.{0,60}?\\b${daysLong}`),
    },
    {
      rule: 'hours-on-contact',
      pattern: pattern(
        `\\b(?:spent|spend|spending|wasted|been)\\b\\s{1,2}(?:\\w{1,10}\\s{1,2}){0,3}?${hoursLong}\\s{1,2}(?:(?:today|of my time|of my life|now|yesterday|already|just)\\s{1,2}){0,2}(?:on (?:the )?(?:phone|line|chat|call|live chat|calls)|talking|speaking|chatting|calling|emailing|tweeting|trying|dealing|arguing|being (?:passed|transferred)|with (?:your|customer|support|tech))`,
      ),
    },
    {
      rule: 'sent-around',
      pattern: pattern(
        "\\bpillar to post\\b|\\brun[- ]?around\\b|\\b(?:going|go|went|sent|goes|gone)\\s{1,2}(?:me\\s|us\\s)?(?:a?round )?(?:in|and in|in endless)\\s{1,2}circles\\b|\\b(?:passed|bounced|shuffled|transferred|shunted|pushed|sent|moved)\\s{1,2}(?:me\\s|us\\s)?(?:a?round|back and forth|from (?:one|person|dep|agent|rep|place)|to (?:\\d|another|other|different|several|multiple|two|three|four))\\b|\\bback and forth\\b.{0,30}\\b(?:with|between|for|emails?)\\b",
      ),
    },
    {
      rule: 'keeps-contacting',
      pattern: pattern(
        '\\b(?:keep|kept|keeps|tired of|sick of|fed up (?:of|with)|stop)\\s{1,2}(?:on\\s{1,2})?(?:having to\\s{1,2})?(?:call|ask|email|contact|chas|explain|repeat|tell|phon|ring|messag|writ|being told|getting told|telling me|saying|promis|fobb|being fobbed)(?:ing|ed)?\\b',
      ),
    },
    {
      rule: 'follows-up',
      pattern: pattern(
        '\\b(?:following up|follow-up|chasing(?: up)?|further to|as per|per|regarding|after|since|in|despite)\\s{1,2}(?:on\\s|with\\s|about\\s)?(?:my|our)\\s{1,2}(?:\\w{2,12}\\s){0,2}?(?:call|e-?mails?|message|messages|complaint|complaints|conversation|chat|ticket|tweet|tweets|dm|dms|request|enquiry|letter|calls|previous)\\b|\\b(?:just |am |i[\'’]m )?(?:following up|chasing up)\\b|\\b(?:any|is there an?|are there any|no)\\s{1,2}(?:further\\s|more\\s)?(?:updates?|news|progress|word|joy)\\s{0,2}(?:on (?:this|it|my|our|that|when my)|yet|about (?:this|my|it)|regarding|for me|from|\\?|$)',
      ),
    },
    {
      rule: 'again',
      pattern: pattern(
        "\\b(?:once again|yet again|again)\\b,?\\s{0,2}(?:(?:i|i['’]?m|we|am|have|had|to|with|on|my)\\s{1,2}){0,3}(?:contact|call|ask|email|writ|messag|chat|speak|tweet|complain|reach)(?:ing|ed|t)?\\b|\\b(?:have|had|having|need|forced)\\s{1,2}to\\s{1,2}(?:contact|call|email|phone|ring|chase|write|message|explain|ask|speak)\\b.{0,25}\\b(?:again|back|a (?:second|third))\\b|\\b(?:contacting|calling|emailing|messaging|chatting|asking|speaking|tweeting)\\b.{0,25}\\b(?:once again|yet again|again)\\b",
      ),
    },
    {
      rule: 'said-already',
      pattern: pattern(
        "\\balready\\s{1,2}(?:\\w{1,10}\\s{1,2}){0,2}?(?:contacted|called|emailed|sent|told|explained|reported|asked|spoke|spoken|complained|messaged|written|been through|got help|raised|tried (?:that|this|it) (?:twice|with|on)|opened|filed|submitted|provided|given|gave|dm)\\b|\\bas (?:i )?(?:already |previously |stated |explained )?(?:said|told|explained|mentioned|stated)\\b.{0,20}\\b(?:before|previous|last|earlier|already|times|colleague|agent|rep)\\b|\\b(?:(?:several|multiple|many|numerous|\\d+)\\s(?:times|attempts))\\b.{0,60}\\b(?:no (?:answer|response|reply|help|solution|resolution)|same answer|no avail)\\b|\\bto no avail\\b|\\b(?:help|call|phone|chat|email)\\b.{0,30}\\bno (?:luck|joy)\\b",
      ),
    },
  ],
  notBefore: pattern(
    `\\b(?:if|unless|would|should|shall|could|may|might|can|will|['’]ll|thanks for|thank you for|thx for|please|pls|wanna|want to|going to|gonna|do i need to)\\s{1,2}(?:i|we|you|be|have|to|i['’]ve)?\\s{0,2}$|\\bnot\\s{1,2}$`,
  ),
}
