const EARLIEST = Date.UTC(1990, 0, 1)
const LATEST = Date.UTC(2070, 0, 1)

/** Whether an instant can be of a helpdesk: from 1990 to 2069. Anything else is a cell that was never filled or a wrong unit. */
export function isInRange(at: number): boolean {
  return at >= EARLIEST && at < LATEST
}

/** First or last days of calendars, which programs write for "never". */
const NEVER = /^(?:(?:0000-00-00|0001-01-01|1899-12-30|1900-01-01|1970-01-01|9999-12-31)(?:[T\s]|$)|0+(?:\.0*)?$)/

/** Whether a written time stands for none, as programs fill in closings that did not happen ("1970-01-01", "0"). */
export function isNever(value: string): boolean {
  return NEVER.test(value.trim())
}
