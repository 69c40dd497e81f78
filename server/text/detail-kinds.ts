/** Details that carry a number or code of their own kind. */
export const NUMBER_KINDS = [
  'order',
  'booking',
  'case',
  'tracking',
  'invoice',
  'account',
  'membership',
  'policy',
  'reference',
  'serial',
  'model',
] as const
export type NumberKind = (typeof NUMBER_KINDS)[number]

/** Details told by words that hold only for them. */
export const TOLD_KINDS = [
  'email',
  'phone',
  'address',
  'postcode',
  'name',
  'birth',
  'purchase_date',
  'amount',
  'error',
  'browser',
  'system',
  'device',
  'screenshot',
] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

/** What agents ask for and customers give. An order number is none of a tracking number: only the same kind is the same. */
export type DetailKind = NumberKind | ToldKind

/** Whether a detail is a number or code that belongs to one matter, thing or customer. */
export function isNumberKind(kind: DetailKind): kind is NumberKind {
  return NUMBER_KINDS.some((known) => known === kind)
}

/** Details that tell who or what it is about; the others describe what happened, and are heard less surely. */
export function isIdentifying(kind: DetailKind): boolean {
  return !DESCRIBING.has(kind)
}

const DESCRIBING: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'purchase_date',
  'amount',
  'error',
  'browser',
  'system',
  'device',
  'screenshot',
])
