import { formatDuration } from '#server/domain/duration'
import { FULL_LOSS } from '#server/domain/finding'
import type { Trigger } from '#server/domain/trigger'
import type { ScoringContext } from './criterion'
import { HANDLING } from './handling-outcomes'

const ASKED_WORDS = { senior: 'a supervisor', other: 'somebody else', human: 'a human' } as const

const BEGAN = {
  formal_complaint: 'formal complaint',
  legal_threat: 'threat of law, regulator, press or chargeback',
  safety_concern: 'danger, fraud or data at risk',
  third_contact: 'third contact about it',
  second_breach: 'a second target missed',
  listed_case: 'a case of the list',
} as const

/** A trigger and its handling as one line of arithmetic: "23:04 asked for a supervisor (2 times), 23:20 refused ..., loss 1.00". */
export function handlingWords(
  trigger: Omit<Trigger, 'words'>,
  handledAt: number | null,
  context: ScoringContext,
): string {
  const { at, asks, outcome, type, loss } = trigger
  const times = asks === 1 ? '' : ` (${asks} times)`
  const began = type === 'supervisor_request' ? `asked for ${ASKED_WORDS[trigger.asksFor]}` : BEGAN[type]
  const done = `${handledAt === null ? '' : `${momentOf(handledAt, at, context)} `}${HANDLING[outcome].words}`
  const wait = outcome === 'honoured_late' && handledAt !== null ? ` (after ${formatDuration(handledAt - at)})` : ''
  const cost = loss === null ? '' : `, loss ${(loss / FULL_LOSS).toFixed(2)}`
  return `${context.businessHours.localTime(at)} ${began}${times}, ${done}${wait}${cost}`
}

/** A time of day, with its date where that is not the day of the trigger. */
function momentOf(at: number, since: number, { businessHours }: ScoringContext): string {
  const day = businessHours.localDay(at)
  return day === businessHours.localDay(since) ? businessHours.localTime(at) : `${day} ${businessHours.localTime(at)}`
}
