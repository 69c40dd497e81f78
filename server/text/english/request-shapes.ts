/** Words of the shapes of request that do not name an act of moving or speaking; `request.ts` puts them together. */

/** Said of the matter itself: "this needs a manager". */
export const matters = [
  'this',
  'it',
  'that',
  'this case',
  'this matter',
  'this issue',
  'this ticket',
  'this complaint',
  'this problem',
  'this conversation',
  'my case',
  'my issue',
  'my ticket',
  'my complaint',
  'my problem',
  'the case',
  'the matter',
]
export const matterFillers = [
  'really',
  'clearly',
  'obviously',
  'definitely',
  'just',
  'now',
  'simply',
  'still',
  'surely',
]
export const matterNeeds = [
  'needs',
  'requires',
  'calls for',
  'demands',
  'deserves',
  'must go to',
  'has to go to',
  'should go to',
  'needs to go to',
  'belongs with',
  'is a matter for',
  'is a case for',
  'is one for',
]

/** Whom alone the customer still talks to: "I will only speak to ...", "nobody but ...". */
export const onlyFrom = ['will', "'ll", 'want to', 'wish to', 'would', 'shall', 'am going to', 'am willing to']
export const talkVerbs = ['speak', 'speaking', 'talk', 'talking', 'deal', 'dealing', 'discuss', 'chat', 'chatting']
export const nobody = ['anyone', 'anybody', 'nobody', 'no one', 'any one', 'anyone else', 'nobody else', 'no one else']
export const except = ['but', 'except', 'except for', 'other than', 'besides', 'apart from', 'less than']

/** Orders to consult somebody: "speak to your manager". */
export const orderOpeners = ['please', 'pls', 'kindly', 'just', 'then', 'so', 'now', 'go', 'go and', 'you should']

/** Where somebody is who could take over, in a question: "is your manager ...?" */
export const reachable = [
  'available',
  'there',
  'around',
  'here',
  'in',
  'free',
  'online',
  'working',
  'in today',
  'on duty',
  'on shift',
  'in the office',
  'reachable',
]
export const moments = [
  'now',
  'right now',
  'tonight',
  'today',
  'at the moment',
  'please',
  'at all',
  'currently',
  'then',
]

/** What a superior must do: "your manager has to call me". */
export const oughtTo = [
  'needs to',
  'need to',
  'should',
  'must',
  'has to',
  'have to',
  'ought to',
  'had better',
  'better',
  'shall',
]
export const contactDetails = [
  'number',
  'phone number',
  'phone',
  'email',
  'email address',
  'e-mail',
  'contact',
  'contact details',
  'details',
  'extension',
  'direct line',
]
export const escalationKinds = [
  'an',
  'a',
  'the',
  'for',
  'immediate',
  'urgent',
  'formal',
  'proper',
  'official',
  'another',
]
export const escalationVerbs = [
  'want',
  'need',
  'like',
  'request',
  'requesting',
  'demand',
  'ask for',
  'asking for',
  'start',
  'open',
  'raise',
  'file',
  'trigger',
  'initiate',
]
/** "escalation policy": the word names a rule or a feature, not an act. */
export const escalationThings = [
  'policy',
  'policies',
  'matrix',
  'process',
  'path',
  'paths',
  'rule',
  'rules',
  'feature',
  'email',
  'emails',
  'settings',
  'clause',
  'procedure',
  'report',
  'plan',
  'workflow',
  'list',
  'tab',
  'status',
  'chain',
]

/** "Who is your boss? Get them on the line.": what asks for somebody who was only named. */
export const wantingThem = ['let me', 'get', 'put', 'give me', 'connect me', 'bring', 'transfer me', 'ask', 'call']

/** "Can I escalate tickets automatically?": asks about the product, not about this case. */
export const escalatedInGeneral = [
  'tickets',
  'cases',
  'issues',
  'tasks',
  'conversations',
  'alerts',
  'incidents',
  'automatically',
  'privileges',
  'permissions',
]

export const handledThere = [
  'handled by',
  'decided by',
  'reviewed by',
  'looked at by',
  'dealt with by',
  'taken over by',
  'answered by',
  'explained by',
  'passed to',
  'passed on to',
  'handed to',
  'handed over to',
  'escalated to',
]
