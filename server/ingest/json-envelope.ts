/** Names under which exports keep their list of tickets, conversations or messages. */
const LISTS = new Set([
  ...['tickets', 'conversations', 'chats', 'issues', 'cases', 'incidents', 'transcripts', 'messages', 'audits'],
  ...['results', '_results', 'result', 'data', 'records', 'items', 'payload', 'values', 'value'],
])
const WRAPPERS = new Set([...LISTS, '_embedded', 'response'])
const ENTRY_WRAPPERS = ['ticket', 'conversation', 'chat']

/** Lists that an object which is itself a conversation would hardly have. */
const PLAIN_LISTS = new Set(['tickets', 'conversations', 'chats', 'issues', 'cases', 'incidents', 'transcripts'])

const IDENTITY = new Set([
  ...['id', 'uuid', 'guid', 'number', 'conversationid', 'convoid', 'ticketid', 'chatid', 'threadid', 'caseid'],
  ...['sessionid', 'issueid'],
])
const DESCRIPTION = new Set([
  ...['subject', 'visitor', 'requester', 'customer', 'contact', 'user', 'assignee', 'createdat', 'agents'],
  ...['participants', 'operators'],
])

/** What stands beside a list or a wrapped entry without being part of it. */
const BESIDE = new Set([
  ...['count', 'total', 'totalcount', 'totalsize', 'size', 'page', 'pages', 'perpage', 'pagesize', 'limit', 'offset'],
  ...['next', 'nextpage', 'previous', 'previouspage', 'prev', 'first', 'last', 'hasmore', 'cursor', 'nextcursor'],
  ...['aftercursor', 'beforecursor', 'afterurl', 'beforeurl', 'endofstream', 'endtime', 'starttime', 'done'],
  ...['paging', 'pagination', 'meta', 'metadata', 'responsemetadata', 'links', 'uri', 'url', 'object', 'type', 'event'],
  ...['eventtype', 'time', 'timestamp', 'property', 'account', 'ok', 'success', 'status', 'error', 'reason', 'version'],
  ...['exportedat', 'generatedat', 'generatedtimestamp', 'webhookid'],
])

export interface EnvelopeList {
  /** Of the first character behind the list's opening bracket. */
  offset: number
  /** How many objects are open around the list: 1 or 2. */
  objectsAround: number
}

/**
 * The list of an object that only wraps it ({"tickets": [...]}, {"data": {"items": [...]}}), given the text of the
 * object or its beginning; null for an object that is an entry itself. The first list of objects under a known name
 * counts; an empty one where there is no other.
 */
export function findEnvelope(object: string): EnvelopeList | null {
  const { lists, keys } = readOutline(object)
  const list = lists.find(({ isEmpty }) => !isEmpty) ?? lists[0]
  if (list === undefined) return null
  const [outer = '', inner] = list.path
  const isOnlyAround =
    inner === undefined
      ? isWrapper(outer, keys)
      : isWrapper(inner, list.siblings) && !keys.some((key) => IDENTITY.has(plain(key)))
  return isOnlyAround ? { offset: list.offset, objectsAround: list.path.length } : null
}

function mayBeList([outer, inner]: readonly (string | null)[]): boolean {
  if (outer === undefined || outer === null) return false
  return inner === undefined || inner === null ? LISTS.has(outer) : WRAPPERS.has(outer) && LISTS.has(inner)
}

interface Outline {
  keys: string[]
  lists: { path: readonly string[]; offset: number; isEmpty: boolean; siblings: readonly string[] }[]
}

/** The keys of an object and of the objects right inside it, and the lists of objects among their values. */
function readOutline(object: string): Outline {
  const outline: Outline = { keys: [], lists: [] }
  let siblings: string[] = []
  let outer: string | null = null
  let inner: string | null = null
  let depth = 0
  for (let at = 0; at < object.length; at++) {
    const char = object.charAt(at)
    if (char === '"') {
      const end = endOfString(object, at)
      if (depth <= 2 && nextCharacter(object, end) === ':') {
        const key = object.slice(at + 1, end - 1)
        if (depth === 2) siblings.push(key)
        else outline.keys.push(key)
        inner = depth === 2 ? key : null
        if (depth === 1) outer = key
      }
      at = end - 1
    } else if (char === '[' || char === '{') {
      const path = depth === 1 ? [outer] : depth === 2 && inner !== null ? [outer, inner] : []
      const next = char === '[' && mayBeList(path) ? nextCharacter(object, at + 1) : ''
      if (next === '{' || next === ']') {
        const names = path.filter((name) => name !== null)
        outline.lists.push({ path: names, offset: at + 1, isEmpty: next === ']', siblings })
      }
      if (depth === 1) {
        siblings = []
        inner = null
      }
      depth++
    } else if (char === ']' || char === '}') depth--
  }
  return outline
}

/** Behind the closing quote of the string that opens at `from`; the end of the text where it is not closed. */
export function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 34) return at + 1
    if (char === 92) at++
  }
  return text.length
}

function nextCharacter(text: string, from: number): string {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at++
  return text.charAt(at)
}

function isWrapper(list: string, keys: readonly string[]): boolean {
  const beside = keys.filter((key) => key !== list).map(plain)
  if (list === 'messages') return beside.every((key) => BESIDE.has(key))
  return !beside.some((key) => IDENTITY.has(key) || (!PLAIN_LISTS.has(list) && DESCRIPTION.has(key)))
}

/** The ticket of {"ticket": {...}}, the same for conversation and chat; anything else as it is. */
export function unwrapEntry<T extends object>(value: T): object {
  const entries = Object.entries(value)
  for (const name of ENTRY_WRAPPERS) {
    const inner: unknown = entries.find(([key]) => key === name)?.[1]
    if (!isObject(inner)) continue
    return entries.every(([key]) => key === name || BESIDE.has(plain(key))) ? inner : value
  }
  return value
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '')
}
