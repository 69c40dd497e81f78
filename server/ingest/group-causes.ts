import type { Rejection } from '#server/domain/import'
import type { RejectionCause } from '#server/domain/import-check'
import { copied } from './formats/cell'

export interface Causes {
  add(rejection: Rejection): void
  /** Most frequent first; the sum of what is not listed comes last, as "other reasons". */
  list(): RejectionCause[]
}

/** As many as a person reads. */
const LISTED = 50
/** Counted while reading, so that a cause which only comes up late can still be among the most frequent. */
const COUNTED = 500
const LONGEST_EXAMPLE = 500

/**
 * Rejections by column and reason; what is quoted (“…”) and numbers in a reason do not tell causes apart. Each cause has
 * its count, its first line and its first reason. The same rejections in the same order give the same list; empty
 * without any.
 */
export function createCauses(): Causes {
  const causes = new Map<string, RejectionCause>()
  let uncounted: RejectionCause | null = null

  return {
    add(rejection) {
      const reason = shortened(causeOf(rejection.reason))
      const key = `${rejection.column ?? ''}\n${reason}`
      const cause = causes.get(key)
      if (cause !== undefined) {
        cause.n++
        return
      }
      const added: RejectionCause = {
        reason: copied(reason),
        column: rejection.column,
        n: 1,
        firstLine: rejection.line,
        example: copied(shortened(rejection.reason)),
      }
      if (causes.size < COUNTED) causes.set(copied(key), added)
      else uncounted = together(uncounted, added)
    },
    list() {
      const sorted = [...causes.values()].sort(
        (a, b) => b.n - a.n || a.firstLine - b.firstLine || compare(a.reason, b.reason),
      )
      const others = sorted.slice(LISTED).reduceRight((sum, cause) => together(cause, sum), uncounted)
      const listed = sorted.slice(0, LISTED).map((cause) => ({ ...cause }))
      return others === null ? listed : [...listed, { ...others, reason: 'other reasons', column: null }]
    },
  }
}

function together(a: RejectionCause | null, b: RejectionCause | null): RejectionCause | null {
  if (a === null || b === null) return a ?? b
  const first = b.firstLine < a.firstLine ? b : a
  return { ...first, n: a.n + b.n }
}

/** “a value” becomes “…”, also with quotes inside the value; a number becomes "…". Linear in the length of the reason. */
function causeOf(reason: string): string {
  let kept = ''
  let depth = 0
  for (const character of reason) {
    if (character === '“' && depth++ === 0) kept += '“…”'
    else if (character === '”' && depth > 0) depth--
    else if (depth === 0) kept += character
  }
  return kept.replace(/\d(?:[.,]?\d)*/g, '…')
}

function shortened(reason: string): string {
  return reason.length <= LONGEST_EXAMPLE ? reason : `${reason.slice(0, LONGEST_EXAMPLE)}…`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
