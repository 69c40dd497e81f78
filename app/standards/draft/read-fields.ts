import { parseDuration } from './parse-duration'
import type { Reading } from './reading'

const isEmpty = (text: string) => text.trim() === ''
const isNone = (text: string) => text.trim().toLowerCase() === 'none'

/** A target in seconds; empty (or "none") is no target. */
export function readTargetOrNone(text: string): Reading<number | null> {
  return isEmpty(text) || isNone(text) ? { value: null } : parseDuration(text)
}

/** What a policy says of a target that must be: empty is the channel's. */
export function readPolicyTarget(text: string): Reading<number | undefined> {
  return isEmpty(text) ? { value: undefined } : parseDuration(text)
}

/** What a policy says of a target that need not be: empty is the channel's, "none" is no target. */
export function readPolicyTargetOrNone(text: string): Reading<number | null | undefined> {
  return isNone(text) ? { value: null } : readPolicyTarget(text)
}

/** Seconds from 0 on; empty is 0. */
export function readSecondsOrZero(text: string): Reading<number> {
  return isEmpty(text) ? { value: 0 } : parseDuration(text)
}

/** A share, 0 to 1, written as percent with at most two decimals. */
export function readPercent(text: string): Reading<number> {
  const digits = /^\s{0,9}(\d{1,3}(?:[.,]\d{1,2})?)\s{0,9}%?\s{0,9}$/.exec(text)?.[1]
  const hundredths = digits === undefined ? Number.NaN : Math.round(Number(digits.replace(',', '.')) * 100)
  return hundredths <= 10_000 ? { value: hundredths / 10_000 } : { error: 'Write percent from 0 to 100, such as 90.' }
}

/** Points with at most two decimals, 0 to 100. */
export function readPoints(text: string): Reading<number> {
  const digits = /^\s{0,9}(\d{1,3}(?:[.,]\d{1,2})?)\s{0,9}$/.exec(text)?.[1]
  const points = digits === undefined ? Number.NaN : Number(digits.replace(',', '.'))
  return points <= 100 ? { value: points } : { error: 'Write points from 0 to 100, such as 5.' }
}

/** Reads a whole number that is at least so large. */
export function readCountFrom(minimum: number): (text: string) => Reading<number> {
  return (text) => {
    const digits = /^\s{0,9}(\d{1,9})\s{0,9}$/.exec(text)?.[1]
    const count = Number(digits)
    return digits !== undefined && count >= minimum
      ? { value: count }
      : { error: `Write a whole number, ${minimum} or more.` }
  }
}

/** A day, YYYY-MM-DD, as a field for days gives it: empty while it is none. */
export function readDay(text: string): Reading<string> {
  return /^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text) ? { value: text } : { error: 'Choose a day from 1900 on.' }
}

export function readName(text: string): Reading<string> {
  return isEmpty(text) ? { error: 'Write a name.' } : { value: text.trim() }
}

/** A sum of money from 0 on; empty is none. */
export function readAmountOrNone(text: string): Reading<number | null> {
  if (isEmpty(text)) return { value: null }
  const digits = /^\s{0,9}(\d{1,9}(?:[.,]\d{1,2})?)\s{0,9}$/.exec(text)?.[1]
  return digits === undefined
    ? { error: 'Write a sum such as 500, or nothing.' }
    : { value: Number(digits.replace(',', '.')) }
}
