/**
 * How people ask, as shapes over uses of words (`word-classes.ts`). In them `S` is somebody senior, `O` another person, `H`
 * a human instead of a machine, `A` a member of staff, `T` a team and `P` a person (`request-heads.ts`).
 */

const start = '(?:^|[,.!?]|<opener>)'
const wish = `(?:<i><fill>{0,4}(?:<want|iMust|iAsk>)|<fill><i><fill>?<must>|<you><fill>{0,2}<must>|${start}<fill>{0,2}<want|iMust>|<wouldI><fill>{0,3}<like>|<i><fill>{0,2}<would><fill>{0,3}<like>|${start}<would><fill>{0,2}<like>|<matter><fill>{0,2}<would><like>)`
const question = `(?:<modal><fill>{0,2}(?:<i|you|some|one|matter|there>|<myMatter|myCase>|[AP])|<which>(?:<fill|there>){0,2}(?:(?:<^block|S|O|H>){0,3}?<doing|modal|be|must><fill>?<i|you|one|some|must>|<toOnly>)|<doing|be><fill>?<i|you>)`
const idiom =
  '(?:(?:^|[,.!?]|<opener>)<timeTo>|<askIdiom>(?:<i><modal>?)?|<be>(?:<there|article|matter|fill>){0,3}<possible>|<possible>(?:<to|ofOrFor|that|fill>)|<please>|<letting>|<letMe>)'
export const ask = `(?:${wish}|${question}|${idiom})`
const order = `${start}(?:<soft>|<you><fill>?<must|can>){0,3}`

/** Words that may stand between: no other person, no "not", no new thought. */
const any = (n: number) => `(?:,?<^block|S|O|H|A>){0,${n}}?`
const next = (n: number) => `(?:,?<^block|conj|S|O|H|A>){0,${n}}?`
const known = (n: number) =>
  `(?:<be|doneBy|machine|conj|real|letting|letMe|fill|prep|me|matter|myMatter|myCase|speak|reach|move|moveMe|gift|article|to|please|number|you|possible|one|like>){0,${n}}?`
const deed = '(?:<speak|reach|fetching|gift|doneBy>)'
const acts = '(?:<act|doneBy>|<actOn>(?=<matter|me|myMatter|myCase|gift>))'
const strong = '[SOH]'

/** Rules that may match where nobody is named. */
export const namesNobody: ReadonlySet<string> = new Set(['named-and-wanted', 'human-help'])

export const shapes: readonly (readonly [rule: string, source: string])[] = [
  ['wants', `(?<!<doing>)${wish}(?:<be|fill|prep|toOnly|ofOrFor|article|matter|myMatter|myCase|you|real>){0,3}[SH]`],
  ['wants', `<i><fill>{0,2}<want>,[SH](?=[,.!?]|$)`],
  [
    'wants',
    `${wish}<fill|ofOrFor|be>{0,3}[OAP](?=[,.!?]|$|<urge>|<onTheLine>|<prep|toOnly|fill>?<fill>?(?:<act>|<speak>))`,
  ],
  ['wants', `${wish}<fill>{0,2}P(?=[,.!?]|$)`],
  ['asks', `${ask}${any(5)}${deed}${next(6)}${strong}`],
  ['asks', `${ask}${any(5)}<move>${any(4)}<prep|me|toOnly>${any(2)}[SH]`],
  [
    'asks',
    `(?:${wish}|<modal><fill>{0,2}<you|one|some|i|matter>|${idiom})${known(4)}<move>(?:<fill|me|myCase|prep|article|toOnly>|<matter>(?!<ofOrFor>)){0,6}O`,
  ],
  ['asks', `${idiom}(?:<fill|prep|to>){0,2}[SH](?=[,.!?]|$)`],
  ['asks-the-way', `<possible|askIdiom>(?:<past|to|ofOrFor>)(?:<^block>){0,5}?<toOnly>?H`],
  ['asks', `<askIdiom>(?:<fill|that>)?<i><spoke>(?:<^block>){0,4}[SHOA]`],
  ['asks', `(?:${ask}|${order})(?:<fill>){0,2}<add>(?:<fill|prep>)?S(?:<fill|prep|toOnly>){1,2}<matter>`],
  [
    'asks',
    `${ask}${known(4)}(?:<speak|reach|gift>|<moveMe>(?=<me|matter|myMatter|myCase|prep|fill>))(?:<fill|prep|me|toOnly|one|matter|myMatter|myCase>){0,4}?[AP]`,
  ],
  ['asks-for-team', `(?:${ask}<fill>{0,2}|${order})<moveMe>(?:<me>|(?<=<be><^>))(?:<fill|prep>){0,4}T`],
  [
    'orders',
    `${order}(?:<move|fetching|consult>)(?:<fill|prep|me|matter|myMatter|myCase|number|article|speak|gift>){0,7}?[SH]`,
  ],
  ['orders', `${order}(?:<move|fetching>)(?:<fill|prep|me|myCase|article|speak>|<matter>(?!<ofOrFor>)){0,7}?O`],
  ['orders', `${order}(?:<speak>)(?:(?:<prep|fill>){1,3}[SHOAP]|H)`],
  ['orders', `${order}(?:<moveMe>)(?:<me|prep|myCase|matter>)(?:<prep|fill|speak>){0,3}[AP]`],
  ['orders', `${order}(?:<fetchOne>)(?:<me|prep>){0,2}[AP](?=[,.!?]|$|<urge>|<prep>)`],
  ['orders', `${order}(?:<moveMe>)<to>${known(4)}[AP]`],
  ['orders', `(?<!<toOnly|modal|they|not|fill|doing>)<getMe><me>(?:<prep>){0,3}${strong}`],
  ['only', `<i>(?:<fill>){0,3}<only><fill>?(?:<speak|reach>)(?:<prep>){1,2}[SH]`],
  ['only', `<i>(?:<^>){0,4}(?:<speak|reach>)(?:<matter>)?(?:<prep>){1,2}<nobody><elseWord>?<except>[SH]`],
  ['asks', `${ask}${known(3)}<real><speak>`],
  ['asks', `<which><at>S<doing|modal>`],
  ['asks', `[SHA],?<modal><you><fill>?(?:<handMe><me>|<act>)`],
  ['lets', `<letting|letMe>(?:<me>)?${any(4)}(?:<speak|reach>)${any(4)}[SOHAP]`],
  [
    'acts',
    `(?:(?<!<when>)<modal>|<letting|please>|${order}<fetching>)<fill>?${strong}(?:<at|fill|relative|there|please|here>|<modal|prep>){0,3}${acts}`,
  ],
  ['acts', `<askIdiom>${strong}${any(2)}${acts}`],
  ['acts', `<modal><fill>?[AP]<fill|please>{0,3}${acts}`],
  ['acts', `(?:${order}<fetching>|<letting>)[AP](?:<toOnly|fill|at>){0,3}${acts}`],
  ['acts', `(?:${start}|<fill>)[SH]<fill>{0,2}<must|like>(?:<fill>){0,3}(?:${acts}|<be>(?:<doneBy|act|fill>))`],
  ['acts', `[AP]<fill>?<must><fill|toOnly>{0,2}${acts}(?=<me|matter>|[,.!?]|$)`],
  ['acts', `(?:${wish}|${idiom})<fill|matter>{0,2}<ifOnly>?[SHOAP](?:,?<^block>){0,4},?${acts}`],
  ['acts', `${idiom}(?:<^block>){0,4}[SHOA]<modal|be><fill>?${acts}`],
  ['acts', `<modal><fill>?[SHO](?:<^block>){0,4}?<be>?<available>`],
  ['insists', `<not>(?:<^>){0,7}<until>(?:<fill>)?<i><modal>?(?:<fetching|reach|speak|gift>)(?:<^block>){0,3}[SHO]`],
  ['acts', `${start}${strong}(?:<toOnly|can|relative>){1,2}<please>?${acts}<me|matter|to>`],
  ['acts', `${start}${strong}<please><reachOut>`],
  [
    'needs',
    `<matter|myMatter|myCase>(?:<fill>){0,2}(?:<want>|<must>)(?:<be|fill>){0,2}<act|move|reach|fetching|decide|doneBy>?(?:<prep|fill>){0,3}${strong}`,
  ],
  [
    'asks-whether-there',
    `(?:<be|doing><fill>?<there>|<doing><fill>?<you>|<doing><your><^your><having>|<haveYou>)(?:<fill|not|having|be>){0,3}(?:[SOHA](?:\\?|$)|[SO](?:(?:<^>){0,4}?<meet>)|[HAPT](?:<^>){0,6}?<meet>)`,
  ],
  ['asks-whether-there', `${start}<be>(?:<fill|one|ofOrFor|article>){0,2}[SHOAP]<fill>{0,2}<here>`],
  ['asks-whether-there', `${start}[SHOA]<fill>?<here>(?:<moment>){0,2}(?:\\?|<i|relative|toOnly>|$)`],
  ['asks-whether-there', `<doing>[HP]<fill>?<here>`],
  ['asks-where', `(?:<wheres>|<how><be>)S<at|moment>{0,3}(?:[?.!,]|$)`],
  [
    'bare',
    `${start}<opener|article>{0,3}(?:[HO]|A(?=<urge>|!|$)|P(?=,?<urgent>)|S(?=,?[.!]?<urge>|[!?]))(?:[,.!]?<urge>){0,3}(?:[,.!?]|$)`,
  ],

  ['orders', `<inform>S(?:<fill|relative|know>){0,3}(?:<i|that><fill>{0,4}<want>|<toOnly><act>)`],
  ['asks', `<modal><fill>{0,2}<you><fill>{0,2}<consult>${any(2)}S`],
  ['escalate', `${ask}${any(4)}<escalate>(?!<^>{0,2}<escalationThing>)`],
  [
    'escalate',
    `${order}<escalate>(?=<matterOf|myMatter|myCase|article|number|toOnly|urge>|[,.!?]|$)(?!<^>{0,2}<escalationThing>)`,
  ],
  [
    'escalate',
    `(?:${ask}${any(5)}|${order}(?:<fetching|letting>)${any(4)}|<must>${any(2)})<escalated>(?!<escalationThing>)`,
  ],
  ['escalate', `<matter|myMatter|myCase><fill>{0,2}(?:<must>|<want>)<be|fill>{0,3}<escalated|escalation>`],
  [
    'escalate',
    `(?:${ask}${any(4)}|${start}<article|fill>{0,2}<want>?<fill>?)<escalation>(?!<escalationThing>)(?=<urge|to|prep>|[,.!?]|$|<ofOrFor>)`,
  ],
  ['escalate', `<want|myMatter|myCase><ofOrFor><article|fill>?<escalation>`],
  ['escalate', `${start}<article>?(?:<fill|^S>)?<escalation>,?<urge>`],
  [
    'escalate',
    `(?:${ask}${any(4)}|${order})<lift>(?:<matter|myMatter|myCase|me|article|fill|prep|number|be>|<lift>){0,5}?<up>(?=[,.!?]|$|<urge|toOnly|article|to|your|fill>)`,
  ],
  ['escalate', `(?:${ask}${any(6)}|${order}${any(4)})<chain>`],
  ['escalate', `(?:${ask}${any(2)}|${order})<raiseIt><myCase>(?:<up|urge|fill|number>){0,2}(?:[,.!?]|$)`],
  [
    'number-of-somebody',
    `(?:<numberAsk>|${wish})(?:<^block|S>){0,5}?<number>(?:<ofOrFor|toOnly|at|which|you|your|i|modal|speak|to|article|prep|reach|fill|relative|i>){1,6}(?:<^block>){0,3}?[SHAPO]`,
  ],
  ['number-of-somebody', `<number><relative>?<be>?<not>(?:<^>){0,4}<machine>`],
  ['number-of-somebody', `(?:${ask}|<numberAsk>)${any(4)}S<genitive>?(?:<fill|prep>)?<number>`],
  [
    'number-of-somebody',
    `${start}(?:<article|your>?<number><ofOrFor>)?S<genitive>?(?:<number>|(?<=<ofOrFor>S))(?:[,.!]?<urge>|[.!?]|$)`,
  ],
  ['asks-the-way', `<which>(?:<^block>){0,4}?<number>(?:<^block|S|H|A>){0,7}?[SHA]`],
  ['not-a-machine', `<i><fill|be>{0,2}<done>(?:<^S|H|O|A>){0,4}?<speak>(?:<prep|article|your>){0,4}(?:<^>)?<machine>`],
  ['transfers', `${order}<handMe><me>(?:<prep>)?(?:[,.!]?<urge>){0,2}(?:[,.!?]|$)`],
  [
    'asks-for-other',
    `(?:${ask}${any(2)}|${order})<swap>(?:<me>)?(?:<prep>){0,2}(?:<article>?<swapAgents>|<other><one>?(?:[,.!?]|$))`,
  ],
  ['asks-who-else', `<relative><elseWord><modal|doing>(?:<i>(?:<speak|reach>)|<act>)`],
  ['asks-the-way', `${ask}${any(4)}<past>${any(4)}<toOnly>[HP]`],
  ['asks-who-else', `<which><modal|doing><i>(?:<speak|reach>)<prep>{0,2}<above><you|your>`],
  ['human-help', `(?:<want|like|fetching|letMe>)<fill|article>{0,3}<humanJob>(?:<help>|T)`],
  ['human-help', `${start}<humanJob><help>(?:<urge>|[,.!?]|$)`],
  [
    'named-and-wanted',
    `(?:[SHOA]|<which><be>?(?:<^>){0,3}<above|rank|report>|<whos>(?:<^>){0,3}<above|rank|report>)(?:<^>){0,8}(?:[?.!,]|<conj>)(?:<^>){0,8}?(?:<fetching|move|reach|speak|want|like|letting|letMe|inform>)(?:<prep|me|toOnly|speak|reach|be|fill>){0,4}<one|pick>(?!<ofOrFor>)`,
  ],
  [
    'named-and-wanted',
    `<which><be>?<your>(?:<^>)?S(?:<^>){0,2}(?:[?.,!]|<opener>)(?:<^>){0,4}(?:<which|want|wouldI>)(?:<^>){0,5}<pick|speak>`,
  ],
  [
    'named-and-wanted',
    `(?:S|<which><be>?(?:<^>){0,3}<above|rank|report>|<whos>(?:<^>){0,3}<above|rank|report>)(?:<^>){0,4}[?.!,]${wish}(?:<fill|article>){0,3}<speak>`,
  ],
  ['named-and-wanted', `${start}<article|your>?S[.!,]<urge>[.!?]?`],
  ['bare', `^(?:<please>|<opener>)?S(?:<^>){1,6}?<urgent>[.!?]?$`],
  ['bare', `^<some><fromOrBy><your>?T(?:<urge>){0,2}(?:[.!?]|$)`],
  ['bare', `^<opener>?[HO](?:<^block>){1,5}?<urgent>[.!?]?$`],
  ['bare', `<gift><by>[SH],?<urge>`],
  ['bare', `(?:^|[.!,])<not>(?:<^>){0,3}[.,!][SHO](?:[.!,]|$)`],
  ['asks', `${order}<treat>(?:<^>){0,4}?(?:<escalation>|<want>(?:<toOnly|ofOrFor>)(?:<^block>){0,4}[SHO])`],
  ['asks', `<want><ofOrFor>(?:<fill|article>){0,2}[SH]`],
  ['escalate', `<which|whos>(?:<^>){0,4}<i><modal><escalate>`],
  ['escalate', `<be><escalation><possible>`],
  ['wants', `<must>(?:<^block>){0,2}<by>[SH]`],
  ['only', `(?:<only|except>|^)[SH]<suffices>`],
  ['insists', `<not>(?:<^>){0,7}<until>[SHO]${acts}`],
  ['wants', `[SH](?:<relative>)?<i><fill>?(?:<want>|<would>?<like>)(?:<fill|toOnly>){0,2}(?:<speak|reach>|[,.!?]|$)`],
  ['orders', `^<fill>?(?:<modal>|<how>)<speak>(?:<prep|fill>){1,2}[SHOAP]`],
  ['asks-whether-there', `${start}<be>[SHOA]<fill>{0,2}${acts}`],
  ['escalate', `<which|whos>(?:<^>){0,5}<toOnly><escalate>`],
  ['asks-the-way', `<trying>(?:<^block>){0,3}<speak|reach>(?:<^block>){0,4}[SHOA](?:<^>|,){0,8}(?:<how>|<possible>)`],
  ['asks-whether-there', `${start}[SHOAP]<there>?<relative>?<i><modal>(?:<speak|reach>)`],
  ['asks-whether-there', `<surelyThere><be>?[SHO]`],
  ['asks-for-other', `(?:${ask}${any(2)}|${order})<swap>A(?=[,.!?]|$)`],
  ['escalate', `<chain>(?:<^>|,){0,3}<which><modal|doing><i>`],
  ['asks-whether-there', `<modal><there><be><article>?[SHOAP]`],
  ['asks-for-other', `${order}<reassign><myCase>?(?:[,.!?]|$)`],
  ['asks-who-else', `<relative><elseWord><be><there>`],
  ['asks-who-else', `${ask}${any(3)}<speak|reach><prep>{0,2}(?:<whos>|<relative><be>)(?:<above|rank|report>)`],
  ['escalate', `(?:${ask}${any(2)}|${order})<begin>(?:<^block>){0,2}?<escalation>(?!<escalationThing>)`],
  ['not-a-machine', `${wish}<past>(?:<^>)?<machine>`],
  ['not-a-machine', `<not>(?:<^>){0,2}<machine>[,.!][HP](?:<urgent>|[,.!]|$)`],
]
