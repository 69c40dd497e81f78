import type { Metadata } from 'next'
import Link from 'next/link'
import { formatDay } from '../_format'
import { api } from '../_trpc/server'
import button from '../_ui/button.module.css'
import { EmptyState } from '../_ui/empty-state'
import { PageTitle } from '../_ui/page-title'
import type { SearchParams } from '../_url/filter-url'
import { parseId } from '../_url/parse-id'
import { dayIn } from '../imports/[id]/day-in'
import { StaleNotice } from '../settings/stale-notice'
import { CompareVersions } from './compare-versions'
import styles from './page.module.css'
import { parseComparison } from './parse-comparison'
import { Part, StandardInWords } from './standard-in-words'
import { StartDraft } from './start-draft'
import { versionOn } from './version-on'
import { firstDayWords, VersionTable } from './version-table'

export const metadata: Metadata = { title: 'Standards' }

export default async function StandardsPage({ searchParams }: { searchParams: SearchParams }) {
  const { version: asked, published, from, to } = await searchParams
  const [versions, draft, scoring] = await Promise.all([
    api().standards.list(),
    api().standards.draft(),
    api().settings.scoring(),
  ])
  const [newest] = versions
  if (newest === undefined) {
    return (
      <>
        <PageTitle title="Standards" />
        <EmptyState
          why="No standard is published yet: the first import publishes the default one as version 1."
          next={{ words: 'Import transcripts', href: '/imports' }}
        />
      </>
    )
  }
  const { zone } = (await api().standards.get({ version: newest.version })).standard.businessHours
  const today = dayIn(Date.now(), zone)
  const inForce = versionOn(versions, today) ?? newest
  const shown = versions.find(({ version }) => version === parseId(asked)) ?? inForce
  const justPublished = versions.find(({ version }) => version === parseId(published))
  const { standard } = await api().standards.get({ version: shown.version })
  return (
    <>
      <PageTitle
        title={`${standard.name}, version ${shown.version}`}
        note={
          <bdi>
            {stateWords(shown, inForce)} First day: {firstDayWords(shown.validFrom)}. The same for every vendor.{' '}
            {newest.version !== inForce.version && newest.validFrom !== null && newest.validFrom > today
              ? `Version ${newest.version} follows on ${formatDay(newest.validFrom)}.`
              : ''}
          </bdi>
        }
        actions={
          draft === null ? (
            <StartDraft fromVersion={newest.version} />
          ) : (
            <Link className={button.primary} href="/standards/draft">
              Go on with the draft
            </Link>
          )
        }
      />
      {justPublished && (
        <p role="status" className={styles.published}>
          Version {justPublished.version} is published, {publishedWords(justPublished.validFrom)}. Figures follow once
          everything is scored again.
        </p>
      )}
      <StaleNotice state={scoring} />
      <StandardInWords standard={standard} />
      <Part id="versions" title="All versions">
        <VersionTable versions={versions} inForce={inForce.version} shown={shown.version} zone={zone} />
      </Part>
      <CompareVersions versions={versions} compared={parseComparison({ from, to })} />
    </>
  )
}

function stateWords(shown: { version: number }, inForce: { version: number }): string {
  return shown.version === inForce.version ? 'In force today.' : `Not in force today, version ${inForce.version} is.`
}

function publishedWords(validFrom: string | null): string {
  return validFrom === null ? 'in force from the beginning' : `in force from ${formatDay(validFrom)} on`
}
