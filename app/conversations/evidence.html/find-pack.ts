import type { ListFilter, Sort } from '#server/domain/filter'
import type { Caller, ConversationList, ListedRow } from '../../_trpc/outputs'
import { isAboutFindings } from '../conversation-href'
import { type PackedConversation, preparePack } from './prepare-pack'

type Asked = Pick<Caller, 'conversations' | 'vendors'>

/** More make a file that nobody reads, and one that a browser is slow to open. */
export const MOST_CONVERSATIONS = 50

export interface FoundPack {
  conversations: PackedConversation[]
  /** The list goes on behind the last conversation. */
  isCut: boolean
  list: ConversationList
}

/** A conversation with the findings chosen of it; without a choice all that it is told for. */
export async function packOne(
  caller: Asked,
  id: number,
  chosen: readonly number[] | null,
): Promise<PackedConversation> {
  const vendors = await caller.vendors.list()
  const inHouseNames = new Set(vendors.filter(({ kind }) => kind === 'in_house').map(({ name }) => name))
  const page = await caller.conversations.get({ id })
  return preparePack(page, await caller.conversations.sources({ id }), chosen, inHouseNames)
}

/** The conversations at the top of a list. Of a list of findings only those that it lists. */
export async function packList(caller: Asked, filter: ListFilter, sort: Sort): Promise<FoundPack> {
  const list = await caller.conversations.list({ filter, sort })
  const ordinalsById = new Map<number, number[]>()
  let page: ConversationList = list
  let isCut = false
  for (;;) {
    isCut ||= addRows(ordinalsById, page.rows)
    const last = page.rows.at(-1)
    if (isCut || !page.hasMore || last === undefined) break
    page = await caller.conversations.list({ filter, sort, cursor: last })
  }
  const conversations: PackedConversation[] = []
  for (const [id, ordinals] of ordinalsById)
    conversations.push(await packOne(caller, id, isAboutFindings(filter.measure) ? ordinals : null))
  return { conversations, isCut, list }
}

/** Whether a row was left out because there are enough conversations. */
function addRows(ordinalsById: Map<number, number[]>, rows: readonly ListedRow[]): boolean {
  for (const { conversationId, ordinal } of rows) {
    const known = ordinalsById.get(conversationId)
    if (known) known.push(ordinal)
    else if (ordinalsById.size === MOST_CONVERSATIONS) return true
    else ordinalsById.set(conversationId, [ordinal])
  }
  return false
}
