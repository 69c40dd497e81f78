import type { PeriodFilter } from '#server/domain/filter'
import type { Place, WatchFilter, WatchList, WatchPart } from '#server/domain/watch'
import { WATCH_LISTS, WATCH_PARTS } from '#server/domain/watch'
import { hrefWith, parseVendor, readPeriod, type SearchParams } from '../_url/filter-url'
import { parseId } from '../_url/parse-id'

const LONGEST_NAME = 200
/** "channel" is the filter's already. */
const PLACE_KEYS = { queue: 'queue', channel: 'in_channel' } as const

/** The period, strata and vendor of an address. */
export async function readWatchFilter(searchParams: SearchParams): Promise<WatchFilter> {
  const { vendor } = await searchParams
  return { ...(await readPeriod(searchParams)), vendor: parseVendor(typeof vendor === 'string' ? vendor : null) }
}

export function watchHref(filter: Partial<WatchFilter>): string {
  return hrefWith('/watch', filter)
}

interface Asked {
  part: WatchPart
  place: Place | null
  agentId: number | null
  page: number
}

/** The list behind a figure that no measure lists. */
export function watchListHref(list: WatchList, filter: Partial<WatchFilter>, asked: Partial<Asked> = {}): string {
  const { part = 'counted', place = null, agentId = null, page = 1 } = asked
  const own = new URLSearchParams()
  if (part !== 'counted') own.set('part', part)
  if (place !== null) own.set(PLACE_KEYS[place.kind], place.name)
  if (agentId !== null) own.set('agent', String(agentId))
  if (page > 1) own.set('page', String(page))
  const path = hrefWith(`/watch/${list}`, filter)
  return own.size === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${own}`
}

export function parseWatchList(value: string): WatchList | null {
  return WATCH_LISTS.find((list) => list === value) ?? null
}

/** Which rows an address asks for; what cannot be read counts as not given. */
export async function readAsked(searchParams: SearchParams): Promise<Asked> {
  const { part, queue, in_channel: channel, agent, page } = await searchParams
  return {
    part: WATCH_PARTS.find((known) => known === part) ?? 'counted',
    place: placeOf('queue', queue) ?? placeOf('channel', channel),
    agentId: parseId(agent),
    page: parseId(page) ?? 1,
  }
}

function placeOf(kind: Place['kind'], name: string | string[] | undefined): Place | null {
  return typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME ? { kind, name } : null
}

/** The filter without its vendor, for the lists that a measure has. */
export function periodOfWatch({ from, to, channel, shift }: WatchFilter): PeriodFilter {
  return { from, to, channel, shift }
}
