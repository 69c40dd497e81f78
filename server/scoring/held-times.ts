import type { HeldTime, Holder } from '#server/domain/held-time'
import type { ClockMeasurement } from './clocks'
import type { ScoringContext } from './criterion'

/** The first and the last instant of a conversation as its measured waits and public words tell it; null where nothing happened. */
function lengthOf(
  { spoken, waits }: ClockMeasurement,
  closedAt: number | null,
): { fromAt: number; toAt: number } | null {
  let fromAt = Number.POSITIVE_INFINITY
  let toAt = Number.NEGATIVE_INFINITY
  const see = (at: number): void => {
    fromAt = Math.min(fromAt, at)
    toAt = Math.max(toAt, at)
  }
  for (const { message } of spoken) see(message.at)
  for (const { startAt, endAt } of waits) {
    see(startAt)
    see(endAt)
  }
  if (fromAt === Number.POSITIVE_INFINITY) return null
  return { fromAt, toAt: Math.max(toAt, closedAt ?? toAt) }
}

/**
 * Who held a conversation in each millisecond of it, summed per holder: outside of waits it is the customer's turn; in a
 * wait it is a bot's while one talks, else the turn of whoever held the conversation, or of nobody where no vendor did
 * or outside its coverage. The parts add up to the length of the conversation, from the first public word or request to
 * the last, its closing, or `asOf` for a running wait. Empty where that is no time at all.
 */
export function heldTimes(measurement: ClockMeasurement, closedAt: number | null, context: ScoringContext): HeldTime[] {
  const length = lengthOf(measurement, closedAt !== null && closedAt <= context.asOf ? closedAt : null)
  if (length === null) return []
  const held: HeldTime[] = []
  const add = (holder: Holder, vendorId: number | null, ms: number): void => {
    if (ms <= 0) return
    const known = held.find((one) => one.holder === holder && one.vendorId === vendorId)
    if (known === undefined) held.push({ holder, vendorId, ms })
    else known.ms += ms
  }

  const addTeam = (index: number, fromAt: number, toAt: number): void => {
    const clock = measurement.clocks[index]
    const vendorId = clock?.holderVendorId ?? null
    if (clock === undefined || vendorId === null) {
      add('nobody', null, toAt - fromAt)
      return
    }
    const onDuty = context.coverageOf(vendorId)?.openMs(fromAt, toAt) ?? toAt - fromAt
    const answeredByOther = clock.replyVendorId !== null && clock.replyVendorId !== vendorId
    add(answeredByOther ? 'other_vendor' : 'vendor', vendorId, onDuty)
    add('nobody', vendorId, toAt - fromAt - onDuty)
  }

  let cursor = length.fromAt
  measurement.waits.forEach((wait, index) => {
    const startAt = Math.max(wait.startAt, cursor)
    if (wait.endAt <= startAt) return
    add('customer', null, startAt - cursor)
    cursor = startAt
    for (const { fromAt, toAt } of wait.botHeld) {
      addTeam(index, cursor, Math.max(cursor, fromAt))
      cursor = Math.max(cursor, fromAt)
      add('bot', null, toAt - cursor)
      cursor = Math.max(cursor, toAt)
    }
    addTeam(index, cursor, wait.endAt)
    cursor = wait.endAt
  })
  add('customer', null, length.toAt - cursor)
  return held
}
