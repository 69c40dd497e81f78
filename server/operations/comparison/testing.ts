import { formatCsvRow } from '#server/ingest/write-csv'
import { AN_HOUR } from '../testing'

/** Better in-time shares on both topics than in-house, and most of the hard one: .75 beside .70, and as it is .65 beside .80. */
const HARD_FOR_OWLS = [
  { vendor: 'Owls', topic: 'easy', n: 20, inTime: 18 },
  { vendor: 'Owls', topic: 'hard', n: 100, inTime: 60 },
  { vendor: 'In-house', topic: 'easy', n: 100, inTime: 85 },
  { vendor: 'In-house', topic: 'hard', n: 20, inTime: 11 },
]
const HEADER = ['conversation_id', 'created_at', 'sender_type', 'sender_name', 'vendor', 'channel', 'topic', 'message']
const START = Date.UTC(2026, 2, 2, 6)

/** A file of two vendors of four agents each, of which the better one got the harder questions. */
export function unevenQueues(): string {
  const conversations = HARD_FOR_OWLS.flatMap(({ vendor, topic, n, inTime }) =>
    Array.from({ length: n }, (_, index) => {
      const asked = START + index * AN_HOUR
      const replied = asked + (index < inTime ? 1 : 9) * AN_HOUR
      const row = (at: number, author: string, name: string, words: string) => {
        const id = `${vendor}-${topic}-${index}`
        return formatCsvRow([id, new Date(at).toISOString(), author, name, vendor, 'email', topic, words])
      }
      const answer = `Parcel ${index} stands in hall ${index * 7} and leaves today.`
      return (
        row(asked, 'customer', 'Nia', `Where is parcel ${index}?`) +
        row(replied, 'agent', `${vendor} ${index % 4}`, answer)
      )
    }),
  )
  return formatCsvRow(HEADER) + conversations.join('')
}
