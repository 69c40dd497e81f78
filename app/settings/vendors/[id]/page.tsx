import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatUnits } from '../../../_format'
import { api } from '../../../_trpc/server'
import { listHref } from '../../../_url/filter-url'
import { parseId } from '../../../_url/parse-id'
import { agentsHref } from '../../agents/agents-href'
import form from '../../form.module.css'
import { newestStandard } from '../../newest-standard'
import { SettingsHead } from '../../settings-head'
import { VendorForm } from './vendor-form'

interface VendorPageProps {
  params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: VendorPageProps): Promise<Metadata> {
  const vendor = await findVendor((await params).id)
  return { title: vendor ? `${vendor.name}, settings` : 'Vendor' }
}

export default async function VendorSettingsPage({ params }: VendorPageProps) {
  const vendor = (await findVendor((await params).id)) ?? notFound()
  const { id, name, agents, conversations } = vendor
  const zone = (await newestStandard())?.standard.businessHours.zone ?? 'UTC'
  return (
    <>
      <SettingsHead
        title={name}
        note={
          <>
            <Link href={agentsHref(id, null)}>{formatUnits(agents, 'agent')}</Link>,{' '}
            <Link href={listHref({ vendor: id })}>{formatUnits(conversations, 'conversation')}</Link>
          </>
        }
        up={{ words: 'Vendors', href: '/settings/vendors' }}
      />
      <VendorForm key={id} vendor={vendor} companyZone={zone} />
      <section aria-labelledby="targets" className={form.section}>
        <h2 id="targets">Targets of its own</h2>
        <p className={form.note}>
          Where other targets were agreed with this vendor they are a policy of the standard that names it.
        </p>
        <Link href="/standards">Show the policies in the standard</Link>
      </section>
    </>
  )
}

const findVendor = cache(async (written: string) => {
  const id = parseId(written)
  return (await api().settings.vendors()).find((vendor) => vendor.id === id)
})
