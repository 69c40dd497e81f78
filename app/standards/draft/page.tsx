import type { Metadata } from 'next'
import Link from 'next/link'
import { WHOLE_PERIOD } from '#server/domain/filter'
import { api } from '../../_trpc/server'
import button from '../../_ui/button.module.css'
import { EmptyState } from '../../_ui/empty-state'
import { PageTitle } from '../../_ui/page-title'
import { dayIn } from '../../imports/[id]/day-in'
import { firstUntouchedDay } from '../version-on'
import { DraftEditor } from './draft-editor'

export const metadata: Metadata = { title: 'The next standard' }

export default async function DraftPage() {
  const draft = await api().standards.draft()
  if (draft === null) return <NoDraft />
  const { baseVersion, standard, validFrom, note, preview, previewPeriod } = draft
  const [versions, vendors, comparison] = await Promise.all([
    api().standards.list(),
    api().vendors.list(),
    api().vendors.compare(WHOLE_PERIOD),
  ])
  const nextVersion = Math.max(...versions.map(({ version }) => version)) + 1
  const today = dayIn(Date.now(), standard.businessHours.zone)
  return (
    <>
      <PageTitle
        title={`The next version, ${nextVersion}`}
        note={`A draft, started from version ${baseVersion}. Nobody is judged by it before you publish it.`}
        actions={
          <Link className={button.button} href="/standards">
            Back to the standards
          </Link>
        }
      />
      <DraftEditor
        key={`${baseVersion} ${nextVersion}`}
        initial={{ baseVersion, standard, validFrom, note }}
        nextVersion={nextVersion}
        preview={preview}
        previewPeriod={previewPeriod}
        minimumNow={comparison?.displayFloor ?? standard.displayFloor}
        untouchedDay={firstUntouchedDay(comparison?.lastDay ?? null, today)}
        vendors={vendors.map(({ name }) => name)}
      />
    </>
  )
}

function NoDraft() {
  return (
    <>
      <PageTitle title="The next standard" />
      <EmptyState
        why="There is no draft: begin one from the version in force."
        next={{ words: 'Show the standards', href: '/standards' }}
      />
    </>
  )
}
