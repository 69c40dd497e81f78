import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { WAITING_PARTS, type WaitingPart } from '#server/domain/waiting'
import { parseVendor, type SearchParams } from '../_url/filter-url'
import { type ListCursor, parseCursor } from '../conversations/cursor-url'

/** Up to when waits are told: the data's end, or this moment. */
export const WAITING_ENDS = ['data', 'now'] as const
export type WaitingEnd = (typeof WAITING_ENDS)[number]

export interface WaitingFilter {
  part: WaitingPart
  holder: number | 'nobody' | null
  at: WaitingEnd
}

const parsers = {
  part: parseAsStringLiteral(WAITING_PARTS).withDefault('all'),
  vendor: parseAsString,
  at: parseAsStringLiteral(WAITING_ENDS).withDefault('data'),
  cursor: parseAsString,
}

const load = createLoader(parsers)
const serialize = createSerializer(parsers)

/** Which of the waiting customers an address asks for; what cannot be read counts as not given. */
export async function readWaiting(
  searchParams: SearchParams,
): Promise<{ filter: WaitingFilter; cursor: ListCursor | null }> {
  const { part, vendor, at, cursor } = await load(searchParams)
  return { filter: { part, holder: parseVendor(vendor), at }, cursor: parseCursor(cursor ?? undefined) }
}

/** The address of the waiting customers; defaults are left out. */
export function waitingHref({ part, holder, at }: WaitingFilter, cursor?: string): string {
  return serialize('/waiting', { part, vendor: holder === null ? null : String(holder), at, cursor: cursor ?? null })
}
