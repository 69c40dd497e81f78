import { queueOf } from './queue-of'
import { authorName, type Scene } from './scene'

export const HEADER = [
  'conversation_id',
  'message_id',
  'created_at',
  'author_role',
  'author_name',
  'author_id',
  'vendor',
  'team',
  'channel',
  'subject',
  'topic',
  'queue',
  'priority',
  'visibility',
  'automatic',
  'closed_at',
  'ended_by',
  'status',
  'customer_id',
  'text',
] as const

export const isoSeconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

/** One record with its line end; cells are quoted where they must be. */
export function csvLine(cells: readonly string[], lineEnd: string): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',') + lineEnd
}

/** All messages of a conversation, one record each. */
export function conversationLines(scene: Scene, lineEnd: string): string {
  return scene.messages.map((_, index) => messageLine(scene, index, lineEnd)).join('')
}

/** One message of a conversation as a record. */
export function messageLine(scene: Scene, index: number, lineEnd: string): string {
  const message = scene.messages[index]
  if (message === undefined) return ''
  const closedAt = scene.closedAt === null ? '' : isoSeconds(scene.closedAt)
  const status = scene.closedAt !== null ? 'closed' : scene.messages.at(-1)?.role === 'agent' ? 'pending' : 'open'
  return csvLine(
    [
      scene.id,
      `${scene.id}-${String(index + 1).padStart(2, '0')}`,
      isoSeconds(message.at),
      message.role,
      authorName(message),
      message.author?.id ?? '',
      message.vendor,
      message.team,
      scene.channel,
      scene.subject,
      scene.topic.name,
      queueOf(scene),
      scene.priority,
      message.internal ? 'internal' : 'public',
      message.automatic ? 'yes' : 'no',
      closedAt,
      scene.endedBy ?? '',
      status,
      scene.customer.id,
      message.text,
    ],
    lineEnd,
  )
}
