import type { JsonAdapter, JsonObject } from './adapter'
import { booleanAt, hasList, isMostly, objectAt, objectsAt, stringAt } from './json-values'
import { isKayakoPost } from './kayako'
import { JOURNAL_TABLE } from './servicenow-journal-fields'
import { isZendeskComment } from './zendesk-comments-json'

/** JSON that holds no text or no time: refused object by object, saying what it is and what to export instead. */
export const unreadable: JsonAdapter = {
  id: 'unreadable',
  system: '',
  title: 'JSON without conversations',
  content: 'json',
  grain: 'conversation',
  isTriedOnRealExport: true,
  closingsTold: false,
  claims: (objects) => kindOfMost(objects)?.reason ?? null,
  read: (object) => ({
    kind: 'rejected',
    column: null,
    reason: kindOf(object)?.reason ?? 'This object holds no conversation.',
  }),
}

interface UnreadableKind {
  isOne(object: JsonObject): boolean
  reason: string
}

const KINDS: readonly UnreadableKind[] = [
  {
    isOne: (object) =>
      objectsAt(object, 'comments').some(isZendeskComment) &&
      stringAt(object, 'id') === null &&
      objectAt(object, 'ticket') === null &&
      stringAt(object, 'requester_id') === null,
    reason:
      'These are comments of a Zendesk ticket without the ticket, so that nobody knows whose they are: export the tickets with their comments, or give each comment its “ticket_id”.',
  },
  {
    isOne: (object) =>
      stringAt(object, 'ticket_id') !== null &&
      booleanAt(object, 'incoming') !== null &&
      booleanAt(object, 'private') !== null,
    reason:
      'These are the replies of Freshdesk tickets without the tickets, whose description is the first message of each: export the tickets with their conversations (include=conversations).',
  },
  {
    isOne: (object) => isKayakoPost(object) && !hasList(object, 'posts'),
    reason: 'These are posts of a Kayako case without the case: export the cases, each with its posts under “posts”.',
  },
  {
    isOne: (object) => hasList(object, '_embedded', 'threads') && stringAt(object, 'id') === null,
    reason:
      'These are threads of a Help Scout conversation without the conversation: export the conversations with their threads (embed=threads).',
  },
  {
    isOne: (object) => stringAt(object, '_links', 'related', 'messages') !== null && !hasList(object, 'messages'),
    reason:
      'This is Front’s list of conversations, without their messages: export the messages, each of which names its conversation.',
  },
  {
    isOne: (object) => hasList(object, 'chats_summary'),
    reason: 'This is LiveChat’s summary of chats, without their messages: export the archived chats (list_archives).',
  },
  {
    isOne: (object) =>
      stringAt(object, 'session_id') !== null &&
      stringAt(object, 'website_id') !== null &&
      stringAt(object, 'from') === null &&
      !hasList(object, 'messages'),
    reason: 'This is Crisp’s list of conversations, without their messages: export the messages of each session.',
  },
  {
    isOne: (object) =>
      ['group_id', 'owner_id', 'customer_id', 'article_count'].every((key) => Object.hasOwn(object, key)) &&
      !hasList(object, 'articles'),
    reason: 'This is a list of Zammad tickets, without their articles: export the tickets with their articles.',
  },
  {
    isOne: (object) => stringAt(object, 'element_id') !== null && Object.hasOwn(object, 'sys_created_on'),
    reason: JOURNAL_TABLE,
  },
  {
    isOne: (object) => Object.hasOwn(object, 'convo_id') && (hasList(object, 'original') || hasList(object, 'delexed')),
    reason:
      'This is a role-played chat (ABCD) in which no turn has a time, so no waiting time can be measured: import an export of your helpdesk instead.',
  },
  {
    isOne: (object) => stringAt(object, 'state_int') !== null && !hasList(object, 'messages'),
    reason:
      'This is a ticket of Groove without its messages, which Groove gives out one by one: export the tickets with their messages.',
  },
  {
    isOne: (object) => (stringAt(object, 'url') ?? '').includes('/api/v2/users/') || isPerson(object),
    reason: 'This is a list of people, not of conversations: export the tickets or conversations.',
  },
  {
    isOne: (object) => (stringAt(object, 'url') ?? '').includes('/api/v2/organizations/'),
    reason: 'This is a list of organisations, not of conversations: export the tickets.',
  },
]

const PEOPLE = new Set(['contact', 'user', 'lead', 'admin'])

function isPerson(object: JsonObject): boolean {
  return (
    PEOPLE.has(stringAt(object, 'type') ?? '') &&
    stringAt(object, 'email') !== null &&
    objectAt(object, 'source') === null
  )
}

function kindOf(object: JsonObject): UnreadableKind | null {
  return KINDS.find(({ isOne }) => isOne(object)) ?? null
}

function kindOfMost(objects: readonly JsonObject[]): UnreadableKind | null {
  return isMostly(objects, (object) => kindOf(object) !== null)
    ? (objects.map(kindOf).find((kind) => kind !== null) ?? null)
    : null
}
