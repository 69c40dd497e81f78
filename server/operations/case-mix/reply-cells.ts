import { REPLY_MOMENTS, type ReplyColumns, type ReplyPlace, readReplyColumns } from '#db/bulk/read-reply-columns'
import type { Database } from '#db/open-database'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'
import { keepColumns } from './kept-columns'
import { LEFT_OUT, partsByDay, placesAskedFor, rangeOf, rowsAskedFor, WHOLE } from './rows-asked-for'

/**
 * The judged replies of one agent on one topic, and, so that those of one conversation need not be taken as independent, their
 * numbers per conversation squared and multiplied: replies n, canned ones, and what is not a template's in millionths
 * (`own`; in the products in ten-thousandths, which stay exact).
 */
export interface ReplyCell {
  vendorId: number | null
  agentId: number | null
  topic: string
  conversations: number
  n: number
  canned: number
  own: number
  nn: number
  nCanned: number
  cannedCanned: number
  nOwn: number
  ownOwn: number
}

/** Some judged replies, by their places in columns: those with least of their own first. */
export interface OwnShares {
  columns: Pick<ReplyColumns, 'cells' | 'replies'>
  rows: readonly number[]
}

/** All of a vendor, and the same by topic and by agent (null: nobody named). */
export interface VendorShares {
  whole: OwnShares
  byTopic: ReadonlyMap<string, OwnShares>
  byAgentId: ReadonlyMap<number | null, OwnShares>
}

type Whose = Pick<ReplyPlace, 'vendorId' | 'agentId' | 'topic'>

const BY_AGENT_TOPIC: GroupBy<Whose, ReplyPlace> = {
  keyOf: ({ vendorId, agentId, topic }) => `${vendorId} ${agentId} ${topic}`,
  groupOf: ({ vendorId, agentId, topic }) => ({ vendorId, agentId, topic }),
}

export const keptReplies = keepColumns('replies', readReplyColumns)

/** The judged replies of every vendor, by vendor, agent and topic. */
export function replyCells(database: Database, scope: Scope, filter: PeriodFilter): ReplyCell[] {
  const columns = keptReplies.of(database)
  const { groups } = groupCells(columns, BY_AGENT_TOPIC)
  const { conversations, moments } = addUp(columns, groups.length, scope, filter)
  return groups
    .map((group, place) => {
      const at = (name: (typeof REPLY_MOMENTS)[number]) => moments[REPLY_MOMENTS.indexOf(name)]?.[place] ?? 0
      return {
        ...{ ...group, conversations: conversations[place] ?? 0, n: at('n'), canned: at('canned'), own: at('own') },
        ...{ nn: at('nn'), nCanned: at('nCanned'), cannedCanned: at('cannedCanned') },
        ...{ nOwn: at('nOwn'), ownOwn: at('ownOwn') },
      }
    })
    .filter(({ n }) => n > 0)
    .sort(inOrder)
}

/** Of each group, by its place. */
function addUp(columns: ReplyColumns, groups: number, scope: Scope, filter: PeriodFilter) {
  const { firstDay, starts, cell, n, columns: added } = columns.moments
  const places = placesAskedFor(columns, BY_AGENT_TOPIC, scope, filter)
  const partByDay = partsByDay(columns.days, filter, WHOLE)
  const conversations = new Float64Array(groups)
  const moments = added.map(() => new Float64Array(groups))
  for (let day = 0; day < starts.length - 1; day++) {
    if (partByDay[firstDay + day - columns.days.first] !== 0) continue
    const end = starts[day + 1] ?? 0
    for (let row = starts[day] ?? 0; row < end; row++) {
      const place = places[cell[row] ?? 0] ?? LEFT_OUT
      if (place === LEFT_OUT) continue
      increase(conversations, place, n[row] ?? 0)
      for (let which = 0; which < moments.length; which++) increase(moments[which], place, added[which]?.[row] ?? 0)
    }
  }
  return { conversations, moments }
}

function increase(column: Float64Array | undefined, place: number, by: number): void {
  if (column) column[place] = (column[place] ?? 0) + by
}

/** The judged replies of one vendor (null: of none), for percentiles, which come from rows. */
export function vendorShares(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): VendorShares {
  const columns = keptReplies.of(database)
  const { replies } = columns
  const { groups } = groupCells(columns, BY_AGENT_TOPIC)
  const placeOf = rowsAskedFor(columns, replies, BY_AGENT_TOPIC, scope, filter)
  const whole: number[] = []
  const [byTopic, byAgentId] = [new Map<string, number[]>(), new Map<number | null, number[]>()]
  const listsOf = groups.map(({ agentId, topic }) => [whole, listIn(byTopic, topic), listIn(byAgentId, agentId)])
  const { start, end } = rangeOf(replies, vendorId)
  for (let row = start; row < end; row++) {
    const place = placeOf(row)
    if (place !== LEFT_OUT) for (const rows of listsOf[place] ?? []) rows.push(row)
  }
  const asShares = <Key>([key, rows]: [Key, number[]]): [Key, OwnShares] => [key, { columns, rows }]
  return {
    whole: { columns, rows: whole },
    byTopic: new Map([...byTopic].map(asShares)),
    byAgentId: new Map([...byAgentId].map(asShares)),
  }
}

function listIn<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** What no vendor carries, and nobody, first. */
function inOrder(a: ReplyCell, b: ReplyCell): number {
  const order = (a.vendorId ?? 0) - (b.vendorId ?? 0) || (a.agentId ?? 0) - (b.agentId ?? 0)
  return order || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0)
}
