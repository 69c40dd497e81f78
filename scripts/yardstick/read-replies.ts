import { existsSync } from 'node:fs'
import { BadInput } from '#server/domain/refusal'
import type { AgentReply } from '#server/text/templates/index'
import { readLines } from './read-lines'

/** A reply as a line of a file gives it. */
export interface WrittenReply extends AgentReply {
  /** What the person picked from a list, where the file says so. */
  template: string | null
}

/**
 * The replies of a file, one JSON object a line: {id, text, agent?, conversation?, topic?}. Reads it anew each time.
 * Throws BadInput that names the line and what is expected.
 */
export function* readReplies(full: string): Generator<WrittenReply> {
  let line = 0
  for (const written of readLines(full)) {
    line += 1
    yield parseReply(written, line)
  }
}

/** Refuses a file that is not there, in the words of the person. */
export function checkPresent(full: string, path: string): void {
  if (!existsSync(full)) throw new BadInput(`There is no file "${path}". Check the path.`)
}

function parseReply(written: string, line: number): WrittenReply {
  const value = parseJson(written, line)
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new BadInput(`Line ${line}: expected an object with "id" and "text", like {"id": 1, "text": "Hello"}.`)
  const id = 'id' in value ? value.id : undefined
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new BadInput(`Line ${line}: "id" is a text or a number. Give each reply one.`)
  nameIn('topic' in value ? value.topic : null, 'topic', line)
  return {
    id,
    text: value.text,
    conversationId: nameIn('conversation' in value ? value.conversation : null, 'conversation', line),
    agentId: nameIn('agent' in value ? value.agent : null, 'agent', line),
    vendorId: null,
    template: nameIn('template' in value ? value.template : null, 'template', line),
  }
}

function nameIn(found: unknown, name: string, line: number): string | null {
  if (found === undefined || found === null) return null
  if (typeof found === 'string') return found
  if (typeof found === 'number') return String(found)
  throw new BadInput(`Line ${line}: "${name}" is a text or a number, not ${JSON.stringify(found)}.`)
}

function parseJson(written: string, line: number): unknown {
  try {
    return JSON.parse(written)
  } catch {
    throw new BadInput(`Line ${line} is not JSON. Write one object a line, like {"id": 1, "text": "Hello"}.`)
  }
}
