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
  wordsAt,
} from './json-values'

/** Chats and offline messages of Zendesk Chat's history (formats.md 3.1). */
export const zendeskChat: JsonAdapter = {
  id: 'zendesk-chat',
  system: 'zendesk',
  title: 'Zendesk Chat history (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, isChat)
      ? 'Its objects have a type of “chat” or “offline_msg” and a visitor, like Zendesk Chat.'
      : null,
  read,
}

function isChat(object: JsonObject): boolean {
  const type = stringAt(object, 'type')
  const isKnown =
    type === 'offline_msg' || (type === 'chat' && (hasList(object, 'history') || hasList(object, 'agent_names')))
  return isKnown && objectAt(object, 'visitor') !== null
}

function read(chat: JsonObject): Reading {
  const id = stringAt(chat, 'id')
  const facts = readFacts(chat)
  if (stringAt(chat, 'type') === 'offline_msg') return conversationOrFacts(id, offlineMessage(chat), facts)
  const messages = objectsAt(chat, 'history').flatMap((event) => readEvent(event, chat) ?? [])
  return conversationOrFacts(id, messages, facts, timeAt(chat, 'end_timestamp') ?? timeAt(chat, 'timestamp'))
}

function offlineMessage(chat: JsonObject): ReadMessage[] {
  const said = saidIn([plainAt(chat, 'message')])
  return said === null ? [] : [{ time: timeAt(chat, 'timestamp'), role: 'customer', ...visitorOf(chat), ...said }]
}

function readEvent(event: JsonObject, chat: JsonObject): ReadMessage | null {
  const type = stringAt(event, 'type')
  if (type !== 'chat.msg' && type !== 'chat.file') return null
  const file = stringAt(event, 'attachment', 'name') ?? stringAt(event, 'file_name')
  const said = saidIn([plainAt(event, 'msg')], type === 'chat.file' || file !== null ? [file] : [])
  if (said === null) return null
  const role = roleOf(event, chat)
  const author = role === 'customer' ? visitorOf(chat) : { authorName: nameOf(event), authorId: actorOf(event) }
  return {
    messageId: stringAt(event, 'msg_id'),
    time: timeAt(event, 'timestamp'),
    role,
    automatic: role === 'bot' && !isAnswerBot(event) ? 'certain' : null,
    ...author,
    ...said,
  }
}

/** By id prefix, then by name; only the visitor's messages have an id, which settles a name that both have. */
function roleOf(event: JsonObject, chat: JsonObject): ReadMessage['role'] {
  const actor = actorOf(event) ?? ''
  const sender = (stringAt(event, 'sender_type') ?? '').toLowerCase()
  if (isAnswerBot(event) || sender === 'trigger' || actor.startsWith('agent:trigger')) return 'bot'
  if (actor.startsWith('agent:') || sender === 'agent') return 'agent'
  if (actor.startsWith('visitor:') || sender === 'visitor') return 'customer'
  const name = nameOf(event)
  const isAgent = name !== null && wordsAt(chat, ['agent_names']).includes(name)
  const hasId = stringAt(event, 'msg_id') !== null
  if (isAgent && !(hasId && isVisitor(name, chat))) return 'agent'
  if (hasId || isVisitor(name, chat)) return 'customer'
  return booleanAt(chat, 'triggered') === true ? 'bot' : null
}

function isAnswerBot(event: JsonObject): boolean {
  return stringAt(event, 'source', 'type') === 'zd:answerBot' || nameOf(event) === 'Answer Bot'
}

function actorOf(event: JsonObject): string | null {
  return stringAt(event, 'nick') ?? stringAt(event, 'actor_id') ?? stringAt(event, 'agent_id')
}

function nameOf(event: JsonObject): string | null {
  return stringAt(event, 'name') ?? stringAt(event, 'display_name')
}

function isVisitor(name: string | null, chat: JsonObject): boolean {
  return name !== null && name === stringAt(chat, 'visitor', 'name')
}

function visitorOf(chat: JsonObject): Pick<ReadMessage, 'authorName' | 'authorId'> {
  return {
    authorName: stringAt(chat, 'visitor', 'name'),
    authorId: stringAt(chat, 'visitor', 'id') ?? stringAt(chat, 'visitor', 'email'),
  }
}

function readFacts(chat: JsonObject): ReadFacts {
  const isOffline = stringAt(chat, 'type') === 'offline_msg'
  const requester = ['id', 'email', 'name'].map((key) => stringAt(chat, 'visitor', key))
  return {
    customer: stringAt(chat, 'visitor', 'email') ?? requester.find((known) => known !== null),
    requester,
    queue: stringAt(chat, 'department_name'),
    assignee: joinedAt(chat, ['agent_names']),
    // An offline message is a form: nobody is there, and the answer comes later.
    channel: isOffline ? 'web form' : 'chat',
    tags: joinedAt(chat, ['tags']),
    openedAt: timeAt(chat, 'timestamp'),
    closedAt: isOffline ? null : timeAt(chat, 'end_timestamp'),
    endedBy: isOffline ? null : endedBy(chat),
    status: booleanAt(chat, 'missed') === true ? 'missed' : null,
    csat: stringAt(chat, 'rating'),
  }
}

/** Who left first, for good: the visitor, or the last agent who was still there. Null where no visitor's leaving is told. */
function endedBy(chat: JsonObject): string | null {
  const agents = new Set<string>()
  let ended: string | null = null
  let hadAgent = false
  for (const event of objectsAt(chat, 'history')) {
    const type = stringAt(event, 'type')
    const role = roleOf(event, chat)
    const isAgent = role === 'agent'
    const name = nameOf(event) ?? actorOf(event) ?? ''
    if (type === 'chat.memberjoin' && isAgent) {
      agents.add(name)
      hadAgent = true
    } else if (type === 'chat.memberleave' && isAgent) agents.delete(name)
    else if (type === 'chat.memberleave') ended = hadAgent && agents.size === 0 ? 'agent' : 'customer'
    else if (role === 'customer' && (type === 'chat.msg' || type === 'chat.memberjoin')) ended = null
  }
  return ended
}
