import type { ImportOptions, ImportQuestion } from '#server/domain/import'
import { nameKey } from '#server/domain/vendor'
import type { LinkedTicket } from '../linked-tickets'

/** Facts whose values may name a vendor where a file has no column for one, by what the person is offered. */
export const VENDOR_FACTS = ['team', 'queue', 'assignee'] as const
export type VendorFact = (typeof VENDOR_FACTS)[number]

/** The fact that a person named in place of a column; null where a column, or nothing, was named. */
export function vendorFactNamed(name: string | null): VendorFact | null {
  return VENDOR_FACTS.find((fact) => fact === name?.trim().toLowerCase()) ?? null
}

/** What a ticket tells of the vendor of its messages: the fact that a person named, else its vendor. */
export function vendorOfTicket(ticket: LinkedTicket | null, fact: VendorFact | null): string | null {
  if (ticket === null || fact === 'team') return null
  return fact === null ? ticket.vendor : ticket[fact]
}

/** Vendor of one message: the whole file's, its author's, else that of the value told. Null where none is told. */
export function vendorReader(options: ImportOptions) {
  const byAuthor = keyed(options.mapping.agentVendors)
  const byValue = keyed(options.mapping.vendors)
  const name = options.vendor?.trim() || null
  return (authors: readonly (string | null | undefined)[], value: string | null): string | null => {
    if (name !== null) return name
    if (byAuthor.size > 0)
      for (const author of authors) {
        const vendor = author ? byAuthor.get(nameKey(author)) : undefined
        if (vendor !== undefined) return vendor
      }
    return value === null ? null : (byValue.get(nameKey(value)) ?? value)
  }
}

/** The question of rulings.md 52, with the columns or facts whose values may be vendors. */
export function askVendor(candidates: readonly string[]): ImportQuestion {
  return {
    about: 'vendor',
    question:
      candidates.length === 0
        ? 'Which vendor is this file from? No column of it names one.'
        : `Does a column of this file name the vendor (${candidates.join(', ')}), or is the whole file from one vendor?`,
    choices: candidates,
    flag: '--vendor-column or --vendor',
  }
}

function keyed(vendors: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(vendors).map(([value, vendor]) => [nameKey(value), vendor]))
}
