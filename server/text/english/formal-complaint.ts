import { anyWordOf, pattern } from '../pattern'
import type { Wording } from '../wording'

const complaint = '(?:compla[iy]?nt|compliant|complient|complait|compaint|grievance)'
const noun = `(?:${complaint}|complain|complian)`
const kindOf =
  '(?:(?:an?|my|our|this|another|the|one|some|any|very|proper|full|written|official|formal|serious|strong|huge|big|major|second|new|customer|service|stage (?:one|two|[12])|claim or|query or|issue or|letter of|form of|complete)\\s{1,2}){0,5}'
const adverb =
  '(?:(?:formally|officially|hereby|now|also|just|actually|please|pls|immediately|here|even|really|be|to)\\s{1,2}){0,3}'

const make = [
  'make',
  'making',
  'lodge',
  'lodging',
  'file',
  'filing',
  'raise',
  'raising',
  'submit',
  'submitting',
  'log',
  'logging',
  'register',
  'registering',
  'open',
  'opening',
  'put in',
  'putting in',
  'put through',
  'put forward',
  'putting forward',
  'place',
  'placing',
  'enter',
  'send in',
  'sending in',
  'send',
  'sending',
  'write',
  'writing',
  'issue',
  'issuing',
  'start',
  'starting',
  'launch',
  'launching',
  'initiate',
  'initiating',
  'record',
  'recording',
  'escalate',
  'create',
  'pursue',
  'pursuing',
  'bring',
  'take up',
  'take',
  'accept',
  'forward',
  'constitutes',
  'expect',
  'await',
]
const takenAs = [
  'treat',
  'treated',
  'take',
  'taken',
  'consider',
  'considered',
  'regard',
  'regarded',
  'accept',
  'accepted',
  'log',
  'logged',
  'record',
  'recorded',
  'register',
  'registered',
  'raise',
  'raised',
  'handle',
  'handled',
  'file',
  'filed',
  'count',
  'counted',
  'classed',
  'class',
  'mark',
  'marked',
  'escalated',
  'escalate',
  'see',
  'view',
  'process',
  'processed',
  'deal with',
  'dealt with',
  'down',
  'go down',
]
const offices =
  '(?:complaints?|grievances?)\\s{1,2}(?:and \\w{1,12} )?(?:department|dept|team|office|officer|manager|handler|unit|desk|section|line|hotline|number|procedures?|process|policy|form|page|link|e-?mail|address|contact|portal|route|system|inbox|people|person|division)\\b'
const ways =
  "(?:what(?:['’]?s| is| are)?|where(?:['’]?s| is| can| do)?|wheres|which|how|who(?:['’]?s| is)?|do you have|have you got|is there|got|give|need|want|send|share|tell|provide|through to|over to|on to|to|with|contact|find|like|get|have|email|reach|point me|direct|whats|your|speak|talk|transfer|using|via)"

const complaining = '(?:complain|complaining|complian|compain)'
const intends =
  "(?:(?:i|we)(?:['’]?ll| will| shall| must| hereby| may| might)\\s{1,2}(?:(?:now|also|just|really|actually|still|definitely|certainly|both|like|love|have|be|need|want)\\s{1,2}){0,3}(?:to\\s{1,2})?|(?:want(?:ing)?|wish(?:ing)?|like|need|intend(?:ing)?|looking|here|going|plan(?:ning)?|gonna|wanna|have|writing|write|writting|emailing|messaging|contacting \\w{1,10}|calling|trying|able|allowed|way|right|reason|cause|decided|forced|message is|letter is|email is|this is)\\s{1,2}(?:to\\s{1,2})?)"

/** The customer makes or announces a formal complaint with the company, or asks how to complain. */
export const formalComplaint: Wording = {
  cues: [
    ...['complaint', 'complaints', 'complain', 'complaining', 'grievance', 'grievances'],
    ...['compliant', 'complient', 'complait', 'compaint', 'complant', 'complaynt', 'complian', 'compain'],
    ...['deadlock'],
  ],
  patterns: [
    {
      rule: 'make-complaint',
      pattern: pattern(
        anyWordOf(make),
        `\\s{1,2}${kindOf}${noun}s?\\b|\\b(?:have|got|is)\\s{1,2}an?\\s{1,2}(?:formal |official |serious |huge |big |major )?${noun} (?:to|about|regarding|re|against|concerning|for)\\b`,
      ),
    },
    {
      rule: 'taken-as-complaint',
      pattern: pattern(
        anyWordOf(takenAs),
        `\\s{1,2}(?:(?!as\\b)[\\w'’]{1,12}\\s{1,2}){0,5}?(?:as|to be|under|into|to)\\s{1,2}${kindOf}${complaint}s?\\b`,
        `|\\b(?:this|it|that)(?:['’]?s| is| should be| will be| must be| has to be| needs to be| counts as)\\s{1,2}(?:now\\s|therefore\\s|hereby\\s)?(?:an?|my|our)\\s{1,2}${kindOf}${complaint}\\b`,
      ),
    },
    {
      rule: 'complaint-wanted',
      pattern: pattern(
        `\\b(?:want|need|like|have|get|see|wish|demand|request|expect)\\s{1,2}${kindOf}${complaint}s?\\s{1,2}(?:(?:to|be|being|formally|officially)\\s{1,2}){0,3}(?:raised|logged|filed|made|lodged|opened|registered|recorded|submitted|put in|put through|escalated|started|taken further|investigated|dealt)\\b`,
        `|\\bformally\\s{1,2}complain`,
        `|\\bcomplain(?:ing)?\\s{1,2}(?:formally|officially|in writing)\\b`,
        '|\\bdeadlock letter\\b',
        `|\\b(?:handled|investigated|logged|treated|dealt with|seen|processed|reviewed|answered)\\s{1,2}as\\s{1,2}${kindOf}${complaint}\\b`,
      ),
    },
    {
      rule: 'formal-complaint',
      pattern: pattern(
        `(?:^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:subject:? |re:? |title:? |here is |here['’]?s )?|\\b(?:my|our|following|attached|below|enclosed|a|of|with)\\s{1,2})(?:formal|official|written|serious)\\s{1,2}(?:customer |written |letter of )?${complaint}\\b`,
        `|^\\W{0,3}(?:@\\w{1,20}\\W{1,3})?(?:\\w{1,15} )?${complaint}(?:\\s?[:!–-]| (?:about|regarding|re|against|concerning|form:)\\b)`,
        `|\\b(?:letter|email) of ${complaint}\\b|\\bcomplaints? (?:letter|email)\\b|\\b${complaint} in writing\\b`,
        `|\\b${complaint} (?:is |will be |is now |to |being )?(?:coming|incoming|on its way|on the way|to follow|follows?|being (?:written|drafted)|going in|goes in|as follows|with you|on your desk|heading|headed|attached|below|enclosed)\\b`,
        `|\\b(?:take|taking) (?:my|this|the) ${complaint} (?:further|higher|to)\\b`,
      ),
    },
    {
      rule: 'complaint-wanted',
      pattern: pattern(
        `\\b(?:rais(?:e|ing)|tak(?:e|ing)|report(?:ing)?|escalat(?:e|ing)|pursu(?:e|ing)|handl(?:e|ed)|deal(?:t)?|address(?:ed)?) (?:this|it|the matter|my concerns?|your \\w{1,12}|an? \\w{1,12})(?: \\w{1,10})? (?:formally|officially)\\b(?= ?(?:$|\\W|with|to|as|about))|\\bcase of ${complaint}\\b|\\bin charge of complaints\\b|\\bwhere (?:do|should|can) (?:i send |i take |my )?complaints? (?:go|to)\\b`,
        `|\\b(?:note|acknowledge|receive|process|forward|investigate|escalate|lodge|log) (?:down )?(?:my|this|our) (?:formal |official )?${noun}\\b|\\b(?:someone|anyone|anybody|somebody|somewhere|person|place|number) (?:that |where )?i (?:can|could|should) complain\\b`,
        `|\\b(?:my|this|our|the) ${noun} (?:is|be|to be|must be|should be|needs to be|has to be) (?:formally |officially )?(?:logged|registered|recorded|lodged|raised|filed|escalated|put on record|taken seriously)\\b|\\b${complaint} (?:reference|ref|number) (?:please|pls)\\b|\\bput (?:this|it) on record as\\b`,
      ),
    },
    {
      rule: 'how-to-complain',
      pattern: pattern(
        "\\b(?:how|where|who|whom|what)\\b(?:['’]s)?.{0,40}?",
        `\\b(?:to|i|we|go about|for me|about)\\s{1,2}(?:(?:go|about|can|could|should|best|properly|even|actually|officially|formally|to|please)\\s{1,2}){0,4}${complaining}\\b`,
        `|\\b(?:can|may|could|should|do) i\\s{1,2}(?:please\\s|even\\s)?complain\\b`,
      ),
    },
    {
      rule: 'complaints-office',
      pattern: pattern(
        `\\b${ways}\\s{1,2}(?:(?:the|your|a|me|us|my|to|for|of|with|details|you|through|have|is|an|up|someone|somebody|in|on|at|from|any|official|formal|direct|proper|link|email|e-mail|address|number|this|it|do|i|can|find|use|fill|out|customer|contact|details)\\s{1,2}){0,6}?`,
        `(?:${offices}|complaints?(?=\\W*$))`,
        `|\\b(?:e-?mail|address|number|contact|form|link|page|phone|details|person|department|where|who)\\s{1,2}(?:(?:address|number|details|to send|to use|can i send|do i send|should i send|i can use|handles?|deals? with|takes?|for|is there|to|a|my|the|responsible|in charge of|about|making)\\s{1,2}){1,5}complaints?\\b`,
        `|\\b(?:want|need|give|bring|get|have|show|sign|see|is)\\s{1,2}(?:me\\s|us\\s|there\\s)?(?:your |the |a )complaints? (?:book|register)\\b|\\b(?:who|whoever|anyone|someone) (?:that |who )?(?:deals? with|handles?|takes?|looks after|manages) (?:the |your |customer |formal )?complaints\\b|\\b(?:complaints?|grievances?) (?:form|e-?mail|portal|procedure)\\b`,
        `|^\\W{0,3}(?:complaints?|grievances?)\\s{1,2}(?:department|dept|team|procedure|process|form|link|e-?mail|address|contact|number)\\b.{0,12}$`,
      ),
    },
    {
      rule: 'will-complain',
      pattern: pattern(
        `\\b${intends}${adverb}${complaining}\\b`,
        `|\\b${complaining}\\s{1,2}(?:(?:about|of|this|it|you|them|him|her|directly|straight|higher|all of|up)\\s{1,2}){0,3}to\\s{1,2}(?:(?:your|the|a)\\s{1,2})?(?:head office|manager|management|ceo|boss|company|customer (?:service|services|relations|care)|hq|corporate|supervisor|managing director|director|board|chief|top)`,
      ),
    },
  ],
  notBefore: pattern(
    `(?:(?:(?<!\\bif )\\bnot|n['’]t|\\b(?:dont|never|no need|no (?:wish|desire|intention)|without|rather than|instead of|hates?|loathe?|sorry|cannot|cant|wont|didnt|rarely|seldom|hardly|avoid|nothing))\\s{1,2}(?:(?:want|wish|here|trying|going|looking|like|need|needing|one|type|sort|usually|normally|often|having|have|really|just|mean|intend|intending|planning|plan|to|of|a|an|the|person|someone|who|ever|be|even|much|you|us|i|we|have to|about|customer|would|will|had)\\s{1,2}){0,6}`,
    '|\\b(?:if|when|whenever|after|since|used|had|having|have already|did|yesterday|last (?:week|month|year)|ago|people|others|everyone|customers?|users?|neighbou?rs?|they|he|she|those|always|previously|already|was going|said|promised|thanks for|thank you for|helped me|work in|works in|from|customers want)\\s{1,2}(?:(?:i|we|you|they|want|to|would|will|ll|can|a|the|who|tried|be|had|been|your|your own)\\s{1,2}){0,3})$',
  ),
  notAfter: pattern(
    '^\\s{0,2}(?:(?:with|to|against|about|from|of|on)\\s{1,2}(?:(?:the|my|our|your)\\s{1,2})?(?:ombudsman|regulator|ofcom|ofgem|ofwat|bbb|better business|trading standards|fca|ftc|fcc|caa|dot\\b|cfpb|accc|ico\\b|police|council|landlord|neighbou?rs?|school|hr\\b|employer|university)|(?:last|yesterday|(?:\\w{1,10} ){1,3}ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)|module|feature|template|widget|category|tag|ticket type)\\b)',
  ),
  masks:
    /\b(?:no (?:reason|cause|need|right|grounds) (?:to|for) complain\w{0,3}|no complaints?|noise complaints?|(?:chest|stomach|skin|back|heart|kidney|medical|health|common|main|only|biggest|frequent|usual|general|number one|chief|minor|small|little|one|first) complaints?|can['’]?t complain|cannot complain|zero complaints?|(?:hr|building|council) complaints?)\b/gi,
}
