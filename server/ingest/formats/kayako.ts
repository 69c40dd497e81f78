import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  inTimeOrder,
  isMostly,
  joinedAt,
  objectsAt,
  plainAt,
  saidIn,
  stringAt,
  timeAt,
} from './json-values'

/** Cases of the Kayako API with their posts, which come newest first (formats.md 3.8). */
export const kayako: JsonAdapter = {
  id: 'kayako',
  system: 'kayako',
  title: 'Kayako cases (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: false,
  claims: (objects) =>
    isMostly(objects, isCase) ? 'Its objects have posts with “is_requester”, like cases of Kayako.' : null,
  read(object): Reading {
    if (!isCase(object))
      return { kind: 'rejected', column: null, reason: 'This case has no posts: export the cases with their posts.' }
    const messages = objectsAt(object, 'posts').flatMap((post) => readPost(post) ?? [])
    return conversationOrFacts(stringAt(object, 'id'), inTimeOrder(messages), readFacts(object))
  },
}

function isCase(object: JsonObject): boolean {
  return objectsAt(object, 'posts').some(isKayakoPost)
}

export function isKayakoPost(object: JsonObject): boolean {
  return booleanAt(object, 'is_requester') !== null && stringAt(object, 'contents') !== null
}

function readPost(post: JsonObject): ReadMessage | null {
  const kind = (stringAt(post, 'original', 'resource_type') ?? stringAt(post, 'original_type') ?? '').toLowerCase()
  const names = objectsAt(post, 'attachments').map((file) => stringAt(file, 'name'))
  const said = kind.includes('activity') ? null : saidIn([plainAt(post, 'contents')], names)
  if (said === null) return null
  const isNote = kind.includes('note')
  return {
    messageId: stringAt(post, 'id'),
    time: timeAt(post, 'created_at'),
    role: booleanAt(post, 'is_requester') === true && !isNote ? 'customer' : 'agent',
    visibility: isNote ? 'internal' : 'public',
    authorName: stringAt(post, 'creator', 'full_name'),
    authorId: stringAt(post, 'creator', 'id'),
    ...said,
  }
}

function readFacts(object: JsonObject): ReadFacts {
  const requester = ['id', 'full_name'].map((key) => stringAt(object, 'requester', key))
  return {
    customer: requester.find((known) => known !== null),
    requester,
    queue: stringAt(object, 'assigned_team', 'title'),
    assignee: stringAt(object, 'assigned_agent', 'full_name'),
    channel: stringAt(object, 'channel') ?? stringAt(object, 'source_channel', 'type'),
    subject: stringAt(object, 'subject'),
    tags: joinedAt(object, ['tags'], 'name'),
    priority: stringAt(object, 'priority', 'label'),
    openedAt: timeAt(object, 'created_at'),
    status: stringAt(object, 'status', 'label'),
  }
}
