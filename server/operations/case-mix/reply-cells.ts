import { type ReplyColumns, type ReplyPlace, readReplyColumns } from '#db/bulk/read-reply-columns'
import type { Database } from '#db/open-database'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'
import { keepColumns } from './kept-columns'
import { LEFT_OUT, rangeOf, rowsAskedFor } from './rows-asked-for'

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
  const { sums } = columns
  const { groups } = groupCells(columns, BY_AGENT_TOPIC)
  const placeOf = rowsAskedFor(columns, sums, BY_AGENT_TOPIC, scope, filter)
  const added = nothingAdded(groups.length)
  for (let row = 0; row < sums.day.length; row++) {
    const place = placeOf(row)
    if (place !== LEFT_OUT) addConversation(added, place, sums.n[row] ?? 0, sums.canned[row] ?? 0, sums.own[row] ?? 0)
  }
  return groups
    .map((group, place) => ({ ...group, ...cellAt(added, place) }))
    .filter(({ n }) => n > 0)
    .sort(inOrder)
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

/** The numbers of a cell, in columns with a place for each. */
type Added = Record<keyof Omit<ReplyCell, keyof Whose>, Float64Array>

function nothingAdded(cells: number): Added {
  const column = () => new Float64Array(cells)
  return {
    ...{ conversations: column(), n: column(), canned: column(), own: column() },
    ...{ nn: column(), nCanned: column(), cannedCanned: column(), nOwn: column(), ownOwn: column() },
  }
}

function addConversation(added: Added, place: number, n: number, canned: number, own: number): void {
  const rounded = Math.floor((own + 50) / 100)
  increase(added.conversations, place, 1)
  increase(added.n, place, n)
  increase(added.canned, place, canned)
  increase(added.own, place, own)
  increase(added.nn, place, n * n)
  increase(added.nCanned, place, n * canned)
  increase(added.cannedCanned, place, canned * canned)
  increase(added.nOwn, place, n * rounded)
  increase(added.ownOwn, place, rounded * rounded)
}

function increase(column: Float64Array, place: number, by: number): void {
  column[place] = (column[place] ?? 0) + by
}

function cellAt(added: Added, place: number): Omit<ReplyCell, keyof Whose> {
  const at = (column: Float64Array) => column[place] ?? 0
  return {
    ...{ conversations: at(added.conversations), n: at(added.n), canned: at(added.canned), own: at(added.own) },
    ...{ nn: at(added.nn), nCanned: at(added.nCanned), cannedCanned: at(added.cannedCanned) },
    ...{ nOwn: at(added.nOwn), ownOwn: at(added.ownOwn) },
  }
}

/** What no vendor carries, and nobody, first. */
function inOrder(a: ReplyCell, b: ReplyCell): number {
  const order = (a.vendorId ?? 0) - (b.vendorId ?? 0) || (a.agentId ?? 0) - (b.agentId ?? 0)
  return order || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0)
}
