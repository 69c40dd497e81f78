import type { Metadata } from 'next'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { SettingsHead } from '../settings-head'
import { AddVendor } from './add-vendor'
import { VendorTable } from './vendor-table'

export const metadata: Metadata = { title: 'Vendors' }

export default async function VendorsPage() {
  const vendors = await api().settings.vendors()
  return (
    <>
      <SettingsHead
        title="Vendors"
        note="Organisations that answer your customers: your own team and those you pay."
        up={{ words: 'Settings', href: '/settings' }}
      />
      {vendors.length === 0 ? (
        <EmptyState
          why="No vendor is known yet: an import brings those that its files name, and one can be added below."
          next={{ words: 'Import transcripts', href: '/imports' }}
        />
      ) : (
        <VendorTable vendors={vendors} />
      )}
      <AddVendor />
    </>
  )
}
