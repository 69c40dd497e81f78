import { formatCsvRow } from '#server/ingest/write-csv'

const HEADER = [
  'conversation_id',
  'message_id',
  'created_at',
  'sender_type',
  'sender_name',
  'channel',
  'vendor',
  'message',
  'customer_id',
  'topic',
]

/** One conversation of one reply, an hour after the question. */
export interface DrawnReply {
  vendor: string
  agent: string
  topic?: string
  day?: string
  text: string
}

/** Texts that have nothing in common with one another, long enough to be templates. */
export const SAVED = {
  parcel: 'Your parcel left our depot this morning and the courier will hand it over before noon on Friday',
  refund: 'Refunds reach the card you paid with within five working days after our warehouse has checked everything',
  login: 'Please open the sign in page, choose forgotten password, and follow the link that arrives by mail',
  invoice: 'Invoices are listed under billing, documents, where every month can be downloaded as a printable file',
  address: 'Delivery addresses can be changed from the account menu until packing has started at our site',
  voucher: 'Vouchers apply at checkout once per household and cannot be combined with other current price reductions',
} as const

/** A CSV of conversations with one reply each, every one by a customer of its own. */
export function cannedCsv(replies: readonly DrawnReply[]): string {
  const rows = replies.flatMap(({ vendor, agent, topic = '', day = '2026-03-02', text }, index) => {
    const id = `C${index}`
    const row = (nr: number, time: string, role: string, name: string, words: string) =>
      formatCsvRow([id, `${id}-${nr}`, `${day}T${time}:00Z`, role, name, 'email', vendor, words, `c${index}`, topic])
    return [
      row(1, '09:00', 'customer', `Ann ${index}`, 'Hello, can you tell me?'),
      row(2, '10:00', 'agent', agent, text),
    ]
  })
  return formatCsvRow(HEADER) + rows.join('')
}

/** A reply in own words, another one each time. */
export function ownWords(index: number): string {
  const word = (step: number) =>
    [...String(index * 7919 + step * 104_729)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  return Array.from({ length: 14 }, (_, step) => word(step + 1)).join(' ')
}

export function times<Value>(n: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: n }, (_, index) => make(index))
}
