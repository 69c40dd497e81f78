import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  hasList,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
} from './json-values'

/** Conversations of the Chatwoot API with their messages, and what its webhooks send (formats.md 3.11). */
export const chatwoot: JsonAdapter = {
  id: 'chatwoot',
  system: 'chatwoot',
  title: 'Chatwoot conversations or webhooks (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, (object) => isWebhook(object) || isConversation(object))
      ? 'Its messages have a “message_type” of 0 to 3 or its words, and “private”, like those of Chatwoot.'
      : null,
  read,
}

const TYPES = ['incoming', 'outgoing', 'activity', 'template']
const STATUSES = ['open', 'resolved', 'pending', 'snoozed']

function isConversation(object: JsonObject): boolean {
  return objectsAt(object, 'messages').some((message) => typeOf(message) !== null)
}

function isMessage(object: JsonObject): boolean {
  return (
    typeOf(object) !== null && (stringAt(object, 'conversation', 'id') ?? stringAt(object, 'conversation_id')) !== null
  )
}

function isWebhook(object: JsonObject): boolean {
  return (
    isMessage(object) ||
    ((stringAt(object, 'event') ?? '').startsWith('conversation_') && stringAt(object, 'inbox_id') !== null)
  )
}

function read(object: JsonObject): Reading {
  if (isMessage(object)) return readAlone(object)
  const id = stringAt(object, 'id')
  const facts = readFacts(object)
  // A webhook of a conversation repeats its last message, which has come as an event of its own.
  if (stringAt(object, 'event') !== null)
    return { kind: 'skipped', skip: 'state_change', conversationId: id, facts, at: timeAt(object, 'timestamp') }
  if (!hasList(object, 'messages'))
    return {
      kind: 'rejected',
      column: 'messages',
      reason: 'This object has no messages: export conversations with their messages.',
    }
  if (isLastOnly(object)) return { kind: 'rejected', column: 'messages', reason: LAST_ONLY }
  const messages = objectsAt(object, 'messages').flatMap((message) => readMessage(message) ?? [])
  return conversationOrFacts(id, messages, facts, timeAt(object, 'last_activity_at'))
}

const LAST_ONLY =
  'Chatwoot’s list of conversations has only the last message of each: export the messages of every conversation.'
const A_MINUTE = 60_000

/** The list shows one message of each conversation, the last: it is the whole only where it opened the conversation. */
function isLastOnly(conversation: JsonObject): boolean {
  const [only, another] = objectsAt(conversation, 'messages')
  const [opened, said] = [timeAt(conversation, 'created_at'), timeAt(only, 'created_at')]
  return another === undefined && typeof opened === 'number' && typeof said === 'number' && said - opened > A_MINUTE
}

function readAlone(object: JsonObject): Reading {
  const conversationId = stringAt(object, 'conversation', 'id') ?? stringAt(object, 'conversation_id')
  const message = readMessage(object)
  if (message === null) return { kind: 'skipped', skip: 'other_event', conversationId }
  const conversation = objectAt(object, 'conversation')
  return {
    kind: 'message',
    conversationId,
    message,
    facts: conversation === null ? undefined : readFacts(conversation),
  }
}

function readMessage(message: JsonObject): ReadMessage | null {
  const names = objectsAt(message, 'attachments').map(attachmentName)
  const said = saidIn([plainAt(message, 'content')], names)
  if (said === null) return null
  const role = roleOf(message)
  return {
    messageId: stringAt(message, 'id'),
    time: timeAt(message, 'created_at'),
    role,
    visibility: booleanAt(message, 'private') === true ? 'internal' : 'public',
    automatic: typeOf(message) === 'template' || hasRule(message) || isAutomaticMail(message) ? 'certain' : null,
    authorName: stringAt(message, 'sender', 'available_name') ?? stringAt(message, 'sender', 'name'),
    authorId:
      stringAt(message, 'sender', 'email') ?? stringAt(message, 'sender', 'id') ?? stringAt(message, 'sender_id'),
    ...said,
  }
}

function typeOf(message: JsonObject): string | null {
  const type = stringAt(message, 'message_type')
  if (type === null || booleanAt(message, 'private') === null) return null
  return TYPES.includes(type) ? type : (TYPES[Number(type)] ?? null)
}

function roleOf(message: JsonObject): ReadMessage['role'] {
  const type = typeOf(message)
  if (type === 'incoming') return 'customer'
  if (type === 'activity') return 'system'
  const sender = (stringAt(message, 'sender_type') ?? stringAt(message, 'sender', 'type') ?? '').toLowerCase()
  const isBot =
    type === 'template' || hasRule(message) || ['agentbot', 'agent_bot', 'captain::assistant'].includes(sender)
  return isBot ? 'bot' : type === 'outgoing' ? 'agent' : null
}

function hasRule(message: JsonObject): boolean {
  return (
    stringAt(message, 'content_attributes', 'automation_rule_id') !== null ||
    stringAt(message, 'additional_attributes', 'campaign_id') !== null
  )
}

/** What Chatwoot made of the headers of an incoming mail. */
function isAutomaticMail(message: JsonObject): boolean {
  return booleanAt(message, 'content_attributes', 'email', 'auto_reply') === true
}

function attachmentName(file: JsonObject): string | null {
  const name = (stringAt(file, 'data_url') ?? '').split('?')[0]?.split('/').at(-1)
  return name || stringAt(file, 'file_type')
}

function readFacts(conversation: JsonObject): ReadFacts {
  const sender = objectAt(conversation, 'meta', 'sender')
  const assignee = objectAt(conversation, 'meta', 'assignee')
  const requester = ['email', 'id', 'name', 'phone_number'].map((key) => stringAt(sender, key))
  const status = stringAt(conversation, 'status')
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue:
      stringAt(conversation, 'meta', 'team', 'name') ??
      stringAt(conversation, 'inbox', 'name') ??
      stringAt(conversation, 'inbox_id'),
    assignee: stringAt(assignee, 'available_name') ?? stringAt(assignee, 'name') ?? stringAt(assignee, 'email'),
    channel: channelWord(stringAt(conversation, 'meta', 'channel') ?? stringAt(conversation, 'channel')),
    tags: joinedAt(conversation, ['labels']),
    priority: stringAt(conversation, 'priority'),
    openedAt: timeAt(conversation, 'created_at'),
    status: status === null ? null : (STATUSES[Number(status)] ?? status),
  }
}

/** “Channel::TwilioSms” to a word that others know. */
function channelWord(channel: string | null): string | null {
  const name = channel?.split('::').at(-1)?.toLowerCase() ?? null
  const words: ReadonlyMap<string | null, string> = new Map([
    ['webwidget', 'chat'],
    ['facebookpage', 'messenger'],
    ['twitterprofile', 'twitter'],
    ['twiliosms', 'sms'],
  ])
  return words.get(name) ?? name
}
