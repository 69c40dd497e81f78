import type { FileFinding } from '#server/domain/import-check'
import type { Check } from './check'
import { type ConversationNumbers, createColumn } from './conversation-numbers'
import { createConversationStates } from './conversation-states'
import { EXAMPLES, share } from './words'

/** Opened again, closed in bulk, taken over from another system: a few conversations contradict themselves everywhere. */
const UNUSUAL_SHARE = 0.05
/** Times in an impossible order have no such excuse; what is left are clocks of two systems. */
const IMPOSSIBLE_SHARE = 0.01
const FEWEST_CONVERSATIONS = 3
/** Times without seconds may lie this much before others. */
const TOLERANCE = 60_000
const QUARTER = 900_000
const DAY = 86_400_000

interface Contradiction {
  words: (seen: string) => string
  leastShare: number
  n: number
  of: number
  examples: string[]
}

/** Status words against closing times, and times against each other. */
export function createStateAgainstTime(conversations: ConversationNumbers): Check {
  const states = createConversationStates()
  const firstAt = createColumn(Number.NaN)
  const replyAt = createColumn(Number.NaN)

  return {
    message({ at, role, visibility, facts }, conversation) {
      states.take(conversation, facts, null)
      if (visibility === 'internal' || role === 'system') return
      if (!(at >= firstAt.get(conversation))) firstAt.set(conversation, at)
      if (role === 'agent' && !(at >= replyAt.get(conversation))) replyAt.set(conversation, at)
    },
    ticket: ({ facts, at }, conversation) => states.take(conversation, facts, at),
    fileEnd: ({ tellsClosings }) => states.fileEnd(tellsClosings),
    findings() {
      const found = contradictions()
      for (let conversation = 0; conversation < conversations.count(); conversation++) {
        const status = states.statusOf(conversation)
        const closedAt = states.closedAt.get(conversation)
        const openedAt = states.openedAt.get(conversation)
        const first = firstAt.get(conversation)
        const reply = replyAt.get(conversation)
        const isClosingTold = !Number.isNaN(closedAt)
        const id = conversations.idOf(conversation)
        if (status === 'closed' && states.closingsTold(conversation)) add(found.noClosing, !isClosingTold, id)
        if (status !== null && isClosingTold) add(found.closedButOpen, status === 'open', id)
        if (isClosingTold && !Number.isNaN(openedAt)) add(found.closedBeforeOpened, isBefore(closedAt, openedAt), id)
        if (isClosingTold && !Number.isNaN(first)) add(found.closedBeforeFirst, isBefore(closedAt, first), id)
        if (!Number.isNaN(openedAt + reply)) add(found.replyBeforeOpened, isBefore(reply, openedAt), id)
      }
      return Object.values(found).flatMap(toFinding)
    },
  }
}

function contradictions() {
  const one = (leastShare: number, words: (seen: string) => string): Contradiction => ({
    words,
    leastShare,
    n: 0,
    of: 0,
    examples: [],
  })
  return {
    noClosing: one(
      UNUSUAL_SHARE,
      (seen) =>
        `${seen} with a status such as closed or resolved have no closing time, although the file has a place for it. Check which column holds the closing time, and whether the status was set without closing.`,
    ),
    closedButOpen: one(
      UNUSUAL_SHARE,
      (seen) =>
        `${seen} with a closing time and a status are still open by their status. Conversations opened again look like this; if there were none, check which column holds the closing time.`,
    ),
    closedBeforeOpened: one(
      IMPOSSIBLE_SHARE,
      (seen) =>
        `${seen} with both times were closed before they were opened. Check which columns hold these times, their zones and the order of day and month.`,
    ),
    closedBeforeFirst: one(
      IMPOSSIBLE_SHARE,
      (seen) =>
        `${seen} with a closing time were closed before their first message. Check which column holds the closing time, its zone and the order of day and month.`,
    ),
    replyBeforeOpened: one(
      IMPOSSIBLE_SHARE,
      (seen) =>
        `${seen} with an opening time and a reply were answered before they were opened. Check the zones of both columns; where agents write first, as in campaigns, all is well.`,
    ),
  }
}

function add(contradiction: Contradiction, isSeen: boolean, id: string): void {
  contradiction.of++
  if (!isSeen) return
  contradiction.n++
  if (contradiction.examples.length < EXAMPLES) contradiction.examples.push(id)
}

/** A day without a time of day reads as its midnight, which is before all that happened on that day. */
function isBefore(earlier: number, later: number): boolean {
  const isPerhapsDayOnly = earlier % QUARTER === 0 && later - earlier < DAY
  return later - earlier > TOLERANCE && !isPerhapsDayOnly
}

function toFinding({ words, leastShare, n, of, examples }: Contradiction): FileFinding[] {
  if (n < FEWEST_CONVERSATIONS || n / of < leastShare) return []
  return [{ check: 'state_against_time', words: words(share(n, of, 'conversation')), n, of, examples }]
}
