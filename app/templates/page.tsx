import type { Metadata } from 'next'
import Link from 'next/link'
import type { TemplatePage } from '#server/domain/template-list'
import { formatUnits } from '../_format'
import { api } from '../_trpc/server'
import { EmptyState } from '../_ui/empty-state'
import { KeyboardList } from '../_ui/keyboard-list'
import { ListPages } from '../_ui/list-pages'
import { PageTitle } from '../_ui/page-title'
import { listHref, type SearchParams } from '../_url/filter-url'
import styles from './page.module.css'
import { Rediscovery } from './rediscovery'
import { ScoringNotice } from './scoring-notice'
import { TemplateChips } from './template-chips'
import { readTemplateList, type TemplateList, templatesHref } from './template-href'
import { TemplateSearch } from './template-search'
import { TemplateTable } from './template-table'

export const metadata: Metadata = { title: 'Templates' }

export default async function TemplatesPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await readTemplateList(searchParams)
  const [list, vendors, state] = await Promise.all([
    api().templates.list(asked),
    api().vendors.list(),
    api().templates.state(),
  ])
  if (list.lastDay === null) return <Nothing why="Nothing has been imported yet, so no template is known." isImport />
  if (list.known === 0)
    return (
      <Nothing why="No reply recurs in enough conversations to be a template yet; more conversations may show some." />
    )
  return (
    <>
      <PageTitle title="Templates" note={<Counted list={list} asked={asked} />}>
        <TemplateSearch asked={asked} />
        <TemplateChips asked={asked} lastDay={list.lastDay} vendors={vendors} />
      </PageTitle>
      <ScoringNotice state={state} />
      {list.rows.length === 0 ? (
        <EmptyState
          why="No template matches these words and filters."
          next={{ words: 'Show all templates', href: '/templates' }}
        />
      ) : (
        <KeyboardList>
          <TemplateTable list={list} asked={asked} />
          <ListPages
            firstHref={asked.page > 1 ? templatesHref({ ...asked, page: 1 }) : null}
            nextHref={list.hasMore ? templatesHref({ ...asked, page: asked.page + 1 }) : null}
          />
        </KeyboardList>
      )}
      <Rediscovery />
    </>
  )
}

function Counted({ list, asked }: { list: TemplatePage; asked: TemplateList }) {
  const { from, to, channel, shift, vendor } = asked.filter
  const judged = listHref({ from, to, channel, shift, vendor, measure: 'reply' })
  return (
    <span role="status" className={styles.counted}>
      {formatUnits(list.total, 'template')}, {formatUnits(list.uses, 'use')}; found in{' '}
      {list.judged === 0 ? (
        'no replies long enough to judge'
      ) : (
        <Link href={judged}>{formatUnits(list.judged, 'reply', 'replies')} long enough to judge</Link>
      )}
      . Being canned costs nothing by itself.
    </span>
  )
}

function Nothing({ why, isImport = false }: { why: string; isImport?: boolean }) {
  return (
    <>
      <PageTitle title="Templates" />
      <EmptyState
        why={why}
        next={{ words: isImport ? 'Import transcripts' : 'Import more transcripts', href: '/imports' }}
      />
    </>
  )
}
