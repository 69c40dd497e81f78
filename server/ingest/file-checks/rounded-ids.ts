import type { FileFinding } from '#server/domain/import-check'
import type { Check } from './check'
import type { ConversationNumbers } from './conversation-numbers'
import { EXAMPLES, share } from './words'

/** Of ids written in full one in a thousand ends in 000, so that twenty of which nearly all do are not by chance. */
const FEWEST_LONG_IDS = 20
const NEARLY_ALL = 0.9
/** Spreadsheets keep 15 digits of a number and write zeros for the rest. */
const LONG_ID = /^\d{15,40}$/

interface Tally {
  n: number
  of: number
  examples: string[]
}

/** Ids of which a spreadsheet has dropped the last digits: rejected ones, and long ones that nearly all end in zeros. */
export function createRoundedIds(conversations: ConversationNumbers): Check {
  const rejected: Tally = { n: 0, of: 0, examples: [] }
  const messageIds: Tally = { n: 0, of: 0, examples: [] }

  return {
    message({ messageId }) {
      if (messageId !== null) tally(messageIds, messageId)
    },
    rejection({ line, reason }) {
      rejected.of++
      if (!/\brounded\b/.test(reason)) return
      rejected.n++
      if (rejected.examples.length < EXAMPLES) rejected.examples.push(`line ${line}`)
    },
    findings() {
      const conversationIds: Tally = { n: 0, of: 0, examples: [] }
      for (let i = 0; i < conversations.count(); i++) tally(conversationIds, conversations.idOf(i))
      const found: FileFinding[] = []
      if (rejected.n > 0)
        found.push({
          check: 'rounded_ids',
          words: `A spreadsheet has rounded the ids of ${share(rejected.n, rejected.of, 'rejected row')}, so that different conversations share one id. Export again and import that file without opening it in a spreadsheet.`,
          ...rejected,
        })
      for (const [name, ids] of [
        ['conversation', conversationIds],
        ['message', messageIds],
      ] as const) {
        if (ids.of < FEWEST_LONG_IDS || ids.n < NEARLY_ALL * ids.of) continue
        found.push({
          check: 'rounded_ids',
          words: `Of the long ${name} ids, ${share(ids.n, ids.of, 'id')} end in 000: a spreadsheet has probably rounded them, so that different ${name}s share one id. Export again and import that file without opening it in a spreadsheet.`,
          ...ids,
        })
      }
      return found
    },
  }
}

function tally(ids: Tally, id: string): void {
  if (!LONG_ID.test(id)) return
  ids.of++
  if (!id.endsWith('000')) return
  ids.n++
  if (ids.examples.length < EXAMPLES && !ids.examples.includes(id)) ids.examples.push(id)
}
