/**
 * Who had the next word in each second of a conversation: the vendor that answered in the end, another vendor, nobody
 * (no vendor, or one outside its coverage), a bot, or the customer.
 */
export const HOLDERS = ['vendor', 'other_vendor', 'nobody', 'bot', 'customer'] as const
export type Holder = (typeof HOLDERS)[number]

/** Time that one holder held a conversation. All of a conversation's add up to its length exactly. */
export interface HeldTime {
  holder: Holder
  /** Set for `vendor` and `other_vendor`, and for `nobody` where a vendor held it outside its coverage. */
  vendorId: number | null
  /** Whole milliseconds, above 0. */
  ms: number
}
