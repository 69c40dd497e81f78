import type { DetailKind } from './detail-kinds'
import type { Range } from './sentences'

/** A detail that a customer gave: the characters of its value, and the value as it is compared. */
export interface GivenDetail extends Range {
  kind: DetailKind
  value: string
}

/** A value as it is compared: in small letters, without blanks and marks. */
export function comparable(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}\p{N}@]+/gu, '')
}
