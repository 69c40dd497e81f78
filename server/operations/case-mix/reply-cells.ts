import { type ReplyPlace, type ReplyRows, readReplyColumns } from '#db/bulk/read-reply-columns'
import type { Database } from '#db/open-database'
import type { PeriodFilter } from '#server/domain/filter'
import type { Scope } from '#server/domain/scope'
import { type GroupBy, groupCells } from './group-cells'
import { keepColumns } from './kept-columns'
import { LEFT_OUT, rowsAskedFor } from './rows-asked-for'

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

/** A judged reply: whose, in which conversation, on which topic, and what of it is a template's, in millionths. */
export interface JudgedShare {
  agentId: number | null
  conversationId: number
  topic: string
  coveredShare: number
}

const MILLION = 1_000_000

type Whose = Pick<ReplyPlace, 'vendorId' | 'agentId' | 'topic'>

const BY_AGENT_TOPIC: GroupBy<Whose, ReplyPlace> = {
  keyOf: ({ vendorId, agentId, topic }) => `${vendorId} ${agentId} ${topic}`,
  groupOf: ({ vendorId, agentId, topic }) => ({ vendorId, agentId, topic }),
}

const keptReplies = keepColumns(readReplyColumns)

/** The judged replies of every vendor, by vendor, agent and topic. */
export function replyCells(database: Database, scope: Scope, filter: PeriodFilter): ReplyCell[] {
  const columns = keptReplies(database)
  const { reply } = columns.rows
  const { groups } = groupCells(columns, BY_AGENT_TOPIC)
  const cells = groups.map((group) => ({ ...group, ...nothing() }))
  const placeOf = rowsAskedFor(columns, reply, BY_AGENT_TOPIC, scope, filter)
  for (let row = 0; row < reply.day.length; ) {
    const next = endOfRun(reply, row)
    const place = placeOf(row)
    const cell = place === LEFT_OUT ? undefined : cells[place]
    if (cell) addConversation(cell, reply, row, next)
    row = next
  }
  return cells.filter(({ n }) => n > 0).sort(inOrder)
}

/** The judged replies of one vendor (null: of none), for percentiles, which come from rows. */
export function judgedShares(
  database: Database,
  scope: Scope,
  filter: PeriodFilter,
  vendorId: number | null,
): JudgedShare[] {
  const columns = keptReplies(database)
  const { reply } = columns.rows
  const { groups } = groupCells(columns, BY_AGENT_TOPIC)
  const placeOf = rowsAskedFor(columns, reply, BY_AGENT_TOPIC, scope, filter)
  const shares: JudgedShare[] = []
  for (let row = 0; row < reply.day.length; row++) {
    const place = placeOf(row)
    const group = place === LEFT_OUT ? undefined : groups[place]
    if (group?.vendorId !== vendorId) continue
    const { agentId, topic } = group
    shares.push({
      ...{ agentId, topic },
      conversationId: reply.conversationId[row] ?? 0,
      coveredShare: reply.covered[row] ?? 0,
    })
  }
  return shares
}

function nothing(): Omit<ReplyCell, keyof Whose> {
  return {
    ...{ conversations: 0, n: 0, canned: 0, own: 0 },
    ...{ nn: 0, nCanned: 0, cannedCanned: 0, nOwn: 0, ownOwn: 0 },
  }
}

/** Where the replies of one agent in one conversation end. */
function endOfRun({ conversationId, cell }: ReplyRows, start: number): number {
  let end = start + 1
  while (end < cell.length && conversationId[end] === conversationId[start] && cell[end] === cell[start]) end++
  return end
}

function addConversation(cell: ReplyCell, { total, covered }: ReplyRows, start: number, end: number): void {
  let [canned, own] = [0, 0]
  for (let row = start; row < end; row++) {
    canned += total[row] ?? 0
    own += MILLION - (covered[row] ?? 0)
  }
  const n = end - start
  const rounded = Math.floor((own + 50) / 100)
  cell.conversations++
  cell.n += n
  cell.canned += canned
  cell.own += own
  cell.nn += n * n
  cell.nCanned += n * canned
  cell.cannedCanned += canned * canned
  cell.nOwn += n * rounded
  cell.ownOwn += rounded * rounded
}

/** What no vendor carries, and nobody, first. */
function inOrder(a: ReplyCell, b: ReplyCell): number {
  const order = (a.vendorId ?? 0) - (b.vendorId ?? 0) || (a.agentId ?? 0) - (b.agentId ?? 0)
  return order || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0)
}
