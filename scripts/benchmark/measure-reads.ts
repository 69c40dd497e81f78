import { openDatabase } from '#db/open-database'
import { createCaller } from '#server/api/root'
import { CHANNELS, SHIFTS } from '#server/domain/conversation'
import { type PeriodFilter, WHOLE_PERIOD } from '#server/domain/filter'
import { EVERYTHING } from '#server/domain/scope'

/** How long a read procedure takes, in whole milliseconds. */
export interface ReadTimes {
  name: string
  /** With nothing kept, as after an import. */
  first: number
  median: number
  p95: number
  /** Of the same question asked again. */
  again: number
}

const DAYS = [1, 7, 28, 90, 180]
const DAY_MS = 86_400_000

/**
 * The read procedures of the overview, the scorecards, the comparison, the topics and the list, each over many periods, channels
 * and shifts, none of them asked before.
 */
export async function measureReads(path: string): Promise<{ conversations: number; times: ReadTimes[] }> {
  const database = openDatabase(path)
  const caller = createCaller({ database, scope: EVERYTHING, actor: 'benchmark', now: Date.now })
  const counted = await caller.conversations.list({ filter: {} })
  const whole = await caller.vendors.compare(WHOLE_PERIOD)
  if (!whole) throw new Error('Nothing is scored in the database of the benchmark.')
  const vendors = whole.vendors.flatMap(({ id }) => (id === null ? [] : [id]))
  const filters = filtersUpTo(whole.lastDay)
  const reads: [string, (filter: PeriodFilter, round: number) => Promise<unknown>][] = [
    ['vendors.compare', (filter) => caller.vendors.compare(filter)],
    ['vendors.sideBySide', (filter) => caller.vendors.sideBySide(filter)],
    [
      'vendors.scorecard',
      (filter, round) =>
        caller.vendors.scorecard({ ...filter, vendor: vendors[round % vendors.length] ?? 'nobody' }).catch(() => null),
    ],
    ['topics.list', (filter) => caller.topics.list(filter)],
    ['conversations.list', (filter) => caller.conversations.list({ filter })],
    ['conversations.list, slowest', (filter) => caller.conversations.list({ filter, sort: 'slowest_first_reply' })],
  ]
  const times: ReadTimes[] = []
  for (const [name, read] of reads) times.push(await measureRead(name, read, filters))
  database.close()
  return { conversations: counted.total, times }
}

async function measureRead(
  name: string,
  read: (filter: PeriodFilter, round: number) => Promise<unknown>,
  filters: readonly PeriodFilter[],
): Promise<ReadTimes> {
  const timed = async (filter: PeriodFilter, round: number) => {
    const startedAt = performance.now()
    await read(filter, round)
    return performance.now() - startedAt
  }
  const first = await timed({ ...WHOLE_PERIOD, from: '1970-01-01' }, 0)
  const spent: number[] = []
  for (const [round, filter] of filters.entries()) spent.push(await timed(filter, round))
  const again = await timed(filters.at(-1) ?? WHOLE_PERIOD, filters.length - 1)
  spent.sort((a, b) => a - b)
  const at = (share: number) => Math.round(spent[Math.ceil(share * spent.length) - 1] ?? 0)
  return { name, first: Math.round(first), median: at(0.5), p95: at(0.95), again: Math.round(again) }
}

/** Everything and the last days of it, whole and by channel and shift, and the same up to some days before. */
function filtersUpTo(lastDay: string): PeriodFilter[] {
  const before = (days: number) =>
    new Date(Date.parse(`${lastDay}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10)
  const periods = [
    { from: null, to: null },
    ...[0, 1, 3, 7, 30].flatMap((end) => DAYS.map((days) => ({ from: before(end + days - 1), to: before(end) }))),
  ]
  const strata = [
    { channel: null, shift: null },
    ...CHANNELS.slice(0, 2).map((channel) => ({ channel, shift: null })),
    ...SHIFTS.map((shift) => ({ channel: null, shift })),
  ]
  return periods.flatMap((period) => strata.map((stratum) => ({ ...period, ...stratum })))
}
