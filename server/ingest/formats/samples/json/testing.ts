import { readFileSync } from 'node:fs'
import type { JsonAdapter, Reading, ReadMessage } from '../../adapter'
import { readingsOfJson } from '../../testing'

/** The readings of a file of samples/. */
export async function readingsOfSample(adapter: JsonAdapter, file: string): Promise<Reading[]> {
  return readingsOfJson(adapter, readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
}

/** A reading as text: its kind and id, then a line per message. */
export function drawReading(reading: Reading): string {
  if (reading.kind === 'rejected') return `rejected: ${reading.reason}`
  const head = `${reading.kind === 'skipped' ? `skipped ${reading.skip}` : reading.kind} ${reading.conversationId}`
  const messages =
    reading.kind === 'message' ? [reading.message] : reading.kind === 'conversation' ? reading.messages : []
  return [head, ...messages.map(drawMessage)].join('\n')
}

/** How many conversations, messages and notes among the messages. */
export function countReadings(readings: readonly Reading[]) {
  const conversations = readings.flatMap((reading) => (reading.kind === 'conversation' ? [reading] : []))
  const messages = conversations.flatMap((conversation) => conversation.messages)
  const notes = messages.filter(({ visibility }) => visibility === 'internal')
  return { conversations: conversations.length, messages: messages.length, notes: notes.length }
}

/** The facts that say something. */
export function factsOf(reading: Reading | undefined): Record<string, unknown> {
  const facts = reading === undefined || reading.kind === 'rejected' ? {} : (reading.facts ?? {})
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))
}

function drawMessage({ time, role, visibility, automatic, authorName, authorId, text }: ReadMessage): string {
  const at = typeof time === 'number' ? new Date(time).toISOString() : String(time)
  const marks = [visibility === 'internal' ? 'internal' : '', automatic ?? ''].filter((mark) => mark !== '')
  return `${at} ${[role ?? '?', ...marks].join(' ')} ${authorName ?? '-'} <${authorId ?? '-'}>: ${text}`
}
