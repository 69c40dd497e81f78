/**
 * Whom somebody can ask for, in the words before and behind the title: "your floor manager", "someone who is allowed to
 * decide", "a real person". Shapes over uses of words (`word-classes.ts`), the more telling first.
 */

const own = '<article|your|other>?'
const role = '(?:<article|your|one>(?:<^apart|senior|seniors|my>){0,3}?|<kind>{0,2})'
const somebody = '(?:<article|your>?<some|person|staff>|<whoever>)'
const being = '(?:<relative>?<be|fill>{0,2})'

/** Words that only look like somebody: "account manager", "my boss", "manager role", "in person". */
export const notMeant = [
  '<masked>',
  '(?:<article>(?:<^apart>){0,2}?)?(?<!<your>)<trade><senior|seniors|staff|staffs|person>',
  '<my>(?:<^apart|your|article>){0,2}?<senior|seniors|seniorYours|staff>(?!<number>)',
  '<article|your>?<senior|seniors|staff|human|real|seniorYours><thing>',
  '<senior><headOf>',
]

export const someoneSenior = [
  `${somebody}<elseWord>?(?:<fill|be|relative|real|kind|modal|seniorAdj>){0,4}<above|seniorAdj>(?:<toOnly|than>?(?:<you>|<your><^apart|act>{1,2}))?`,
  `${somebody}(?:<fill|be|relative|real|elseWord|there|kind>){0,3}<at>(?:<^apart|rank|my>|<your|article>){0,4}?<rank|senior|seniors|corporate>(?!<ofOrFor><my|article>)`,
  `${somebody}(?:<at><^apart>{1,2}|<onTheLine>)?<relative>(?:<modal|be|fill|must|truly|having|you|like>){0,4}(?:<decide>|<decideOn>(?=<matter|myMatter|article|my|me|toOnly>|[,.!?]|$))`,
  `${somebody}<relative>(?:<modal|be|doing>{1,2}|<having><matter>)(?=[,.!?]|$)`,
  `${somebody}<fill|there>{0,2}(?:<relative>?<having>|<whose>)(?:<article|fill|real|above|truly>|<^apart|rank>){0,3}?<rank>`,
  `${somebody}(?:<relative>(?:<modal|be>)?<truly>|<relative><modal><truly><help|act>)`,
  '<whoever>(?:<fill|be|modal>){0,2}<runs>(?:<article|your>(?:<^apart|act>))?',
  `${somebody}<runs>(?<=<decide>)`,
  `${own}<fill>?<seniorAdj><kind>{0,3}(?:<staff|staffs|person|plural>|<team>(?=<person>)|<supportOnly>)`,
  '<your><headOf>(?:<^apart>){1,2}',
  '<article|your>?<headOf><kind>{1,2}(?:<team|staff>)?',
  '<article|your>?<headOf><article|your>?<kind>{0,2}<team|company>',
  '<article><ownerOne>(?=[,.!?]|$|<urge>|<onTheLine>)',
  '(?:<article|your>)<seniorYours>(?:<ofOrFor><article|your|my>?<company>)',
]

export const otherSomeone = [
  `(?:<article|your>?<some>)<elseWord|fresh>`,
  `<article>?<other>(?:<kind|real>){0,3}<staff|staffs|person|human>`,
  '<one><ofOrFor>?<your>(?:<other>)?<plural|staffs>',
]

export const humanBeing = [
  `${somebody}(?:<^apart|machine>|<at><your>?){0,3}?,?(?:<relative>)?<be>?<not>(?:<^machine>){0,4}?<machine>`,
  `${somebody}(?:<^apart>){0,3}?(?:<aliveness>|<be>?<aliveness>)`,
  `${own}(?:<fill>?<real>,?){1,4}<kind>{0,3}<staff|staffs|person|some|team|human>`,
  `(?:<article|your>?<some|person>),?${being}(?:<article>)?<real>(?!<staff|person>)`,
  `${own}<real><one>`,
  `<article>?<seniorAdj|fill>{0,2}<human>(?!<help>(?!<me|my|myMatter|matter>)|<thing>)`,
]

export const seniorPerson = [
  `${role}<senior>(?:<at><your><company>)?(?!<thing>)`,
  '<your>(?:<^apart|seniorYours>){0,2}?<seniorYours|seniors>(?!<thing>)',
  '(?:<article>|<one><ofOrFor>?<your|article>?)(?:<kind>)?<seniors>(?=<here|be|number|modal|gift|i|relative>)',
  '<article><superiorOne>(?=[,.!?]|$|<urge|to>)',
  '<corporate>',
  '(?<=<to>)<seniorYours>(?=[,.!?]|$)',
]

export const staffMember = [
  `(?:<article|your|one>(?:<^apart|staff|number|plural>){0,2}?|<kind>{0,3})<staff>`,
  '<anyOne|article>(?:<kind|fill>){0,3}<staffs>',
  '(?<=<to>)<staffs>',
  '<one><ofOrFor><your>(?:<^apart>){0,2}<plural|staffs>',
]
export const aTeam = [`<article|your|other>?(?:<^apart|team|humanJob>){0,2}?<team>`]
export const aPerson = ['<indefinite><person>', '(?<!<matter|my|your|article>)<person>']
