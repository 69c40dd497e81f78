import type { ExplainedReply } from '../_trpc/outputs'

export type SlotKind = ExplainedReply['slots'][number]['kind']

/** What fills a slot of a template. */
export const SLOT_KIND_WORDS: Readonly<Record<SlotKind, string>> = {
  name: 'name',
  number: 'number',
  id: 'reference',
  date: 'date',
  time: 'time',
  money: 'amount',
  phone: 'phone number',
  url: 'web address',
  email: 'email address',
  quoted: 'quoted words',
  free: 'any words',
}

const WORDS = new Map<string, string>(Object.entries(SLOT_KIND_WORDS))

/** The word for a slot as it is written in a template's text; as written, where it is none of ours. */
export function slotKindWords(kind: string): string {
  return WORDS.get(kind) ?? kind
}
