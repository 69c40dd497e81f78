import { type ImportedFacts, noFacts } from '#server/domain/import'
import type { ReadFacts } from '../formats/adapter'
import { isNever } from '../time-range'
import { parseChannel, parseEndedBy } from '../values'
import type { ReadingTimes } from './reading-times'

const TIMES = [
  ['openedAt', 'opening'],
  ['requestedAt', 'request'],
  ['closedAt', 'closing'],
] as const

const WORDS = [
  'customer',
  'queue',
  'assignee',
  'subject',
  'topic',
  'tags',
  'priority',
  'language',
  'status',
  'csat',
] as const

const DATE_ONLY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/

/** A day without a time of day starts and ends no clock. */
const isDateOnly = (time: unknown) => typeof time === 'string' && DATE_ONLY.test(time.trim())

const isNone = (time: unknown) => time === 0 || (typeof time === 'string' && isNever(time))

/** Facts as written to facts as understood, or why one cannot be. A word for who ended it that is not known is left out. */
export function understandFacts(read: ReadFacts | undefined, times: ReadingTimes): ImportedFacts | { reason: string } {
  const facts = noFacts()
  if (read === undefined) return facts
  for (const word of WORDS) facts[word] = read[word]?.trim() || null
  for (const [field, name] of TIMES) {
    const time = read[field]
    if (time === null || time === undefined || time === '' || isDateOnly(time) || isNone(time)) continue
    const parsed = times.parse(time, null)
    if ('reason' in parsed) return { reason: `The time of the ${name} cannot be read: ${parsed.reason}` }
    facts[field] = parsed.at
  }
  facts.channel = read.channel ? parseChannel(read.channel) : null
  facts.endedBy = read.endedBy ? parseEndedBy(read.endedBy) : null
  return facts
}
