import type { WaitingCustomer, WaitingPart } from '#server/domain/waiting'
import { formatDateTime, formatDuration, formatUnits } from '../_format'
import type { WaitingEnd } from './waiting-url'

export const PART_WORDS: Readonly<Record<WaitingPart, string>> = {
  all: 'All',
  automatic: 'Only an automatic answer',
  reopened: 'Reopened after closing',
  parked: 'Parked as pending',
  late: 'Past the target',
}

export const NOBODY_WORDS = 'Nobody'

/** Up to when everything is known: "as of Sun 15 Nov 2026, 18:00 UTC". */
export function asOfWords(asOf: number, zone: string): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(asOf)
  return `as of ${weekday} ${formatDateTime(asOf, zone)} ${zone}`
}

/** "12 customers wait for a person's answer, as of …". */
export function waitingWords(count: number, asOf: string): string {
  if (count === 0) return `Nobody is waiting, ${asOf}.`
  return `${formatUnits(count, 'customer waits', 'customers wait')} for a person's answer, ${asOf}.`
}

/** How long a customer waits: "7 h 12 min", and by now where that is asked: "7 h 12 min, 2 d 3 h by now". */
export function lengthWords({ waitMs, waitToNowMs }: WaitingCustomer, at: WaitingEnd): string {
  const words = formatDuration(waitMs)
  return at === 'data' ? words : `${words}, ${formatDuration(waitToNowMs)} by now`
}

export function targetWords({ isLate, targetMs }: WaitingCustomer): string {
  return `${isLate ? 'past' : 'within'} ${formatDuration(targetMs)}`
}

/** What a customer has had so far, and what else is to be known of the wait. */
export function soFarWords({ acknowledged, personBefore, reopened, parked }: WaitingCustomer): string {
  const words = [hadWords(acknowledged, personBefore)]
  if (reopened) words.push('reopened after closing')
  if (parked) words.push('parked as pending')
  return words.join(', ')
}

function hadWords(acknowledged: boolean, personBefore: boolean): string {
  if (personBefore) return acknowledged ? 'a person before, an automatic answer since' : 'a person before'
  return acknowledged ? 'only an automatic answer' : 'nothing'
}
