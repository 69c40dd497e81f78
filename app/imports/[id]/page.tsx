import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { formatBytes, formatDateTime } from '../../_format'
import { orNotFound } from '../../_trpc/or-not-found'
import { api } from '../../_trpc/server'
import { PageTitle } from '../../_ui/page-title'
import { parseId } from '../../_url/parse-id'
import { ImportSteps } from './import-steps'

export const metadata: Metadata = { title: 'Import' }

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const id = parseId((await params).id) ?? notFound()
  const [detail, choices] = await Promise.all([orNotFound(api().imports.get({ id })), api().imports.formats()])
  const { fileName, bytes, createdAt, options } = detail.import
  return (
    <>
      <Link href="/imports">All imports</Link>
      <PageTitle
        title="Import"
        note={
          <>
            <bdi>{fileName}</bdi>, {formatBytes(bytes)}, received {formatDateTime(createdAt, 'UTC')} UTC
            {options.vendor !== null && (
              <>
                , all from <bdi>{options.vendor}</bdi>
              </>
            )}
          </>
        }
      />
      <ImportSteps initial={detail} choices={choices} />
    </>
  )
}
