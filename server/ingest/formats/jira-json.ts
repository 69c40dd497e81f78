import type { JsonAdapter, JsonObject, ReadFacts, Reading, ReadMessage } from './adapter'
import {
  booleanAt,
  conversationOrFacts,
  hasList,
  isMostly,
  joinedAt,
  objectAt,
  objectsAt,
  saidIn,
  stringAt,
  timeAt,
  valueAt,
} from './json-values'

/** Issues of Jira’s REST API with their comments (formats.md 3.13). */
export const jiraJson: JsonAdapter = {
  id: 'jira-json',
  system: 'jira',
  title: 'Jira issues (JSON)',
  content: 'json',
  grain: 'packed',
  isTriedOnRealExport: false,
  closingsTold: true,
  claims: (objects) =>
    isMostly(objects, isIssue) ? 'Its objects have “key” and “fields” with a summary, like issues of Jira.' : null,
  read(issue): Reading {
    const id = stringAt(issue, 'key')
    const fields = objectAt(issue, 'fields')
    if (fields === null || !isIssue(issue))
      return { kind: 'rejected', column: null, reason: 'This object is not an issue of Jira: it has no fields.' }
    const facts = readFacts(fields)
    const at = timeAt(fields, 'updated')
    if (!hasList(fields, 'comment', 'comments')) return { kind: 'facts', conversationId: id, facts, at }
    const comments = objectsAt(fields, 'comment', 'comments')
    const total = Number(stringAt(fields, 'comment', 'total') ?? 0)
    if (total > comments.length) return { kind: 'rejected', column: 'comment', reason: CUT }
    const messages = [openingOf(fields), ...comments.map(readComment)].flatMap((message) => message ?? [])
    return conversationOrFacts(id, messages, facts, at)
  },
}

const CUT = 'Jira gave only some of this issue’s comments: export it again with all of them, or as CSV with all fields.'

function isIssue(object: JsonObject): boolean {
  return stringAt(object, 'key') !== null && stringAt(object, 'fields', 'summary') !== null
}

function openingOf(fields: JsonObject): ReadMessage | null {
  const said = saidIn([{ text: textOf(valueAt(fields, 'description')).trim(), isHtml: false }])
  if (said === null) return null
  const reporter = objectAt(fields, 'reporter')
  return { messageId: 'description', time: timeAt(fields, 'created'), role: 'customer', ...authorOf(reporter), ...said }
}

/** Only the service desk's comments tell whether customers see them. */
function readComment(comment: JsonObject): ReadMessage | null {
  const said = saidIn([{ text: textOf(valueAt(comment, 'body')).trim(), isHtml: false }])
  if (said === null) return null
  const author = objectAt(comment, 'author')
  const isInternal = booleanAt(comment, 'jsdPublic') === false
  const type = stringAt(author, 'accountType')
  return {
    messageId: stringAt(comment, 'id'),
    time: timeAt(comment, 'created'),
    role: isInternal ? 'agent' : type === 'customer' ? 'customer' : type === 'app' ? 'bot' : null,
    visibility: isInternal ? 'internal' : 'public',
    ...authorOf(author),
    ...said,
  }
}

function authorOf(person: JsonObject | null): Pick<ReadMessage, 'authorName' | 'authorId'> {
  return { authorName: stringAt(person, 'displayName'), authorId: idOf(person) }
}

function idOf(person: JsonObject | null): string | null {
  return stringAt(person, 'accountId') ?? stringAt(person, 'emailAddress') ?? stringAt(person, 'name')
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote', 'hardBreak'])
const DEEPEST = 50

/** A text as it stands, or the words of a document of Jira's own kind, a line for each of its blocks. */
function textOf(body: unknown, depth = 0): string {
  if (typeof body === 'string') return body
  if (depth > DEEPEST) return ''
  const own = [valueAt(body, 'text'), valueAt(body, 'attrs', 'text')].filter((part) => typeof part === 'string')
  const text = [...own, ...objectsAt(body, 'content').map((node) => textOf(node, depth + 1))].join('')
  return BLOCKS.has(stringAt(body, 'type') ?? '') && !text.endsWith('\n') ? `${text}\n` : text
}

function readFacts(fields: JsonObject): ReadFacts {
  const reporter = objectAt(fields, 'reporter')
  const requester = [idOf(reporter), stringAt(reporter, 'displayName')]
  return {
    customer: requester.find((known) => known !== null),
    requester,
    assignee: stringAt(fields, 'assignee', 'displayName'),
    subject: stringAt(fields, 'summary'),
    topic: stringAt(fields, 'issuetype', 'name'),
    tags: joinedAt(fields, ['labels']),
    priority: stringAt(fields, 'priority', 'name'),
    openedAt: timeAt(fields, 'created'),
    closedAt: timeAt(fields, 'resolutiondate'),
    status: stringAt(fields, 'status', 'name'),
  }
}
