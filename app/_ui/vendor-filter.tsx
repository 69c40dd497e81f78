import type { ListFilter } from '#server/domain/filter'
import { FilterChip, FilterMenu } from './chip'

type Vendor = ListFilter['vendor']

interface VendorFilterProps {
  vendors: readonly { id: number; name: string }[]
  vendor: Vendor
  /** The address with another vendor. */
  to: (vendor: Vendor) => string
}

/** The vendor a page is narrowed to: a menu where none is chosen, else a chip that takes it away. */
export function VendorFilter({ vendors, vendor, to }: VendorFilterProps) {
  if (vendor === null) {
    const choices = vendors.map(({ id, name }) => ({ words: name, href: to(id), isCurrent: false }))
    return choices.length < 2 ? null : <FilterMenu name="Vendor" choices={choices} />
  }
  const name = vendor === 'nobody' ? 'Nobody' : vendors.find(({ id }) => id === vendor)?.name
  return <FilterChip name="Vendor" value={name ?? 'an unknown vendor'} removeHref={to(null)} />
}
