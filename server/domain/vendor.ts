export const VENDOR_KINDS = ['in_house', 'contracted'] as const
export type VendorKind = (typeof VENDOR_KINDS)[number]

const IN_HOUSE_NAMES = new Set(['in-house', 'in house', 'inhouse', 'internal'])

/** The form in which two spellings of a vendor or an agent count as the same: trimmed, single blanks, lower case. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A vendor is in-house when its name says so (rulings.md 36); `vendors set` can say otherwise later. */
export function kindFromName(name: string): VendorKind {
  return IN_HOUSE_NAMES.has(nameKey(name)) ? 'in_house' : 'contracted'
}
