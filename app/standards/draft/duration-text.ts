import { formatDuration } from '../../_format'
import { parseDuration } from './parse-duration'

/** What a field says of seconds, so that reading it gives the same seconds; empty for none. */
export function durationText(seconds: number | null): string {
  if (seconds === null) return ''
  const words = formatDuration(seconds * 1000)
  const read = parseDuration(words)
  return 'value' in read && read.value === seconds ? words : `${seconds} s`
}
