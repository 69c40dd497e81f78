/** Somebody with more authority than the person who answers. */
export const seniorHeads = [
  'supervisor',
  'supervisors',
  'manager',
  'managers',
  'mgr',
  'mngr',
  'mgrs',
  'management',
  'mgmt',
  'team lead',
  'team leader',
  'team leads',
  'shift lead',
  'manger',
  'superviser',
  'supervisior',
  'superior',
  'superiors',
  'higher-up',
  'higher-ups',
  'boss',
  'master',
  'head office',
  'headquarters',
  'corporate',
  'ceo',
  'director',
  'next tier',
  'next level',
  'higher level of support',
  'next level of support',
  'second level',
  'second line',
  '2nd level',
  '2nd line',
  'tier two',
  'tier 2',
  'tier 3',
  'level 2',
  'level two',
  'decision maker',
  'decision makers',
  'head of support',
  'head of service',
  'head of department',
  'head of the department',
  'head of customer service',
  'head of customer support',
  'head of customer care',
  'head of complaints',
  'head of operations',
  'escalation team',
  'escalations team',
  'escalations department',
  'complaints team',
  'complaints department',
]

export const someone = ['someone', 'somebody', 'anyone', 'anybody', 'a person', 'an agent', 'the person', 'whoever']

/** What makes a someone senior: "someone higher", "somebody above you", "anyone in charge". */
export const seniorQualities = [
  'in charge',
  'senior',
  'more senior',
  'higher',
  'higher up',
  'higher than you',
  'higher up than you',
  'more senior than you',
  'further up',
  'above you',
  'above your level',
  'above your rank',
  'above your pay grade',
  'over you',
  'senior to you',
  'superior to you',
  'responsible for your team',
  'in authority',
  'in management',
  'from management',
  'at corporate',
  'at head office',
  'from head office',
  'more experienced',
  'more qualified',
  'more knowledgeable',
  'more competent',
  'who makes decisions',
  'who is authorised',
  'who is authorized',
]

/** "with the authority", "who has more power", "who is allowed to decide". */
export const authorityHolding = ['with', 'who has', 'that has', 'who have', 'having']
export const authorityAmounts = [
  'the',
  'more',
  'some',
  'any',
  'real',
  'actual',
  'enough',
  'sufficient',
  'higher',
  'greater',
  'proper',
  'a bit more',
  'a little more',
]
export const authorityNames = ['authority', 'power', 'powers', 'seniority', 'clout', 'rank', 'decision power', 'a say']
export const authorityMay = [
  'can',
  'could',
  'may',
  'is able to',
  'is allowed to',
  'are allowed to',
  'is authorised to',
  'is authorized to',
  'is empowered to',
  'is permitted to',
  'has the right to',
  'gets to',
]
export const authorityDeeds = [
  'decide',
  'make decisions',
  'make a decision',
  'make the decision',
  'make that decision',
  'make exceptions',
  'make an exception',
  'take decisions',
  'take a decision',
  'authorise',
  'authorize',
  'approve this',
  'approve it',
  'approve my refund',
  'sign off',
  'sign this off',
  'overrule',
  'override',
  'call the shots',
]
/** More expert than the one who answers. */
export const knowing = ['knows', 'understands', 'has a clue', 'has any idea', 'is competent', 'is qualified']
/** What may stand between a someone and what makes them senior. */
export const seniorFillers = [
  'else',
  'who is',
  "who's",
  'that is',
  'is',
  'a bit',
  'a little',
  'much',
  'even',
  'far',
  'way',
  'actually',
  'there',
  'here',
  'with',
]

/** Titles only after "your": "lead" alone is a metal, a sale or a verb. */
export const leads = ['lead', 'leader']
export const leadThings = [
  'list',
  'lists',
  'time',
  'times',
  'form',
  'forms',
  'generation',
  'score',
  'board',
  'page',
  'data',
]

/** Senior people who are no superiors by title. */
export const seniorPeers = [
  'someone senior',
  'somebody senior',
  'someone more senior',
  'somebody more senior',
  'someone higher',
  'senior colleague',
  'senior agent',
  'senior advisor',
  'senior adviser',
  'senior specialist',
  'senior here',
  'my lead',
  'our lead',
  'the lead',
]

/** How an agent names a superior by what they do: "Dana, who leads our team". */
export const leading = ['leads', 'heads', 'runs', 'manages', 'supervises', 'oversees', 'is in charge of']
export const leadingMyself = ['lead', 'head', 'head up', 'run', 'manage', 'supervise', 'oversee']
export const ledGroups = [
  'team',
  'shift',
  'desk',
  'department',
  'floor',
  'support',
  'support team',
  'group',
  'office',
  'complaints',
]

export const seniorAdjectives = ['senior', 'more senior', 'experienced', 'higher level', 'second level', 'upper level']

export const staff = [
  'agent',
  'agents',
  'rep',
  'reps',
  'representative',
  'representatives',
  'advisor',
  'adviser',
  'associate',
  'operator',
  'specialist',
  'technician',
  'tech',
  'colleague',
  'team member',
  'staff member',
  'member of staff',
  'support person',
]

export const humanHeads = [
  'human',
  'humans',
  'human being',
  'human beings',
  'human agent',
  'human operator',
  'human voice',
  'operator',
  'representative',
  'live agent',
  'live rep',
  'live support',
  'live chat agent',
  'someone real',
  'somebody real',
]

export const people = ['person', 'people', 'human', 'someone', 'somebody', 'voice']

/** What tells a person from a machine. */
export const real = ['real', 'live', 'actual', 'human', 'physical', 'breathing', 'living', 'genuine', 'proper']

/** Words that may stand between "a" and the person asked for. */
export const kinds = [
  ...real,
  'customer',
  'client',
  'service',
  'services',
  'support',
  'care',
  'sales',
  'billing',
  'technical',
  'tech',
  'claims',
  'phone',
  'competent',
  'qualified',
  'knowledgeable',
  'damn',
  'bloody',
  'freaking',
  'fucking',
  'single',
  'dedicated',
  'local',
  'nice',
  'helpdesk',
  'help desk',
  'english speaking',
]

/** "someone else", "another agent". */
export const otherSomeone = ['someone else', 'somebody else', 'anyone else', 'anybody else']
export const otherAdjectives = ['another', 'a different', 'some other', 'different']

export const humanHelp = [
  'help',
  'response',
  'support',
  'assistance',
  'service',
  'answer',
  'reply',
  'interaction',
  'handoff',
  'handover',
  'customer service',
]
