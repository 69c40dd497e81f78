import type { Metadata } from 'next'
import { api } from '../_trpc/server'
import button from '../_ui/button.module.css'
import { EmptyState } from '../_ui/empty-state'
import { KeyboardList } from '../_ui/keyboard-list'
import { ListPages } from '../_ui/list-pages'
import { PageTitle } from '../_ui/page-title'
import { hrefWith, listHref, readListFilter, type SearchParams } from '../_url/filter-url'
import { ConversationTable } from './conversation-table'
import { formatCursor, parseCursor } from './cursor-url'
import { describeList } from './describe-list'
import { MOST_CONVERSATIONS } from './evidence.html/find-pack'
import { ListChips } from './list-chips'
import styles from './page.module.css'

export const metadata: Metadata = { title: 'Conversations' }

export default async function ConversationsPage({ searchParams }: { searchParams: SearchParams }) {
  const { filter, sort } = await readListFilter(searchParams)
  const cursor = parseCursor((await searchParams).cursor)
  const [list, vendors] = await Promise.all([api().conversations.list({ filter, sort, cursor }), api().vendors.list()])
  const vendorName = vendors.find(({ id }) => id === filter.vendor)?.name ?? null
  const names = { ...list.names, vendor: vendorName }
  const first = listHref(filter, sort)
  const last = list.hasMore ? list.rows.at(-1) : undefined
  const next = last === undefined ? null : `${first}${first.includes('?') ? '&' : '?'}cursor=${formatCursor(last)}`
  if (list.total === 0 && vendors.length === 0) return <NothingImported />
  return (
    <>
      <PageTitle
        title="Conversations"
        note={
          <bdi role="status" className={styles.sentence}>
            {describeList(filter, names, list.total).join(' · ')}
          </bdi>
        }
        actions={
          list.total > 0 && (
            <a className={button.button} href={hrefWith('/conversations/evidence.html', filter, sort)} download>
              Evidence pack of{' '}
              {list.total > MOST_CONVERSATIONS ? `the first ${MOST_CONVERSATIONS} conversations` : 'these rows'}
            </a>
          )
        }
      >
        <ListChips filter={filter} sort={sort} vendors={vendors} names={names} />
      </PageTitle>
      {list.total === 0 ? (
        <EmptyState
          why="No conversation matches all of these filters."
          next={{ words: 'Show all conversations', href: '/conversations' }}
        />
      ) : (
        <KeyboardList>
          <ConversationTable rows={list.rows} filter={filter} sort={sort} zone={list.zone} />
          <ListPages firstHref={cursor === null ? null : first} nextHref={next} />
        </KeyboardList>
      )}
    </>
  )
}

function NothingImported() {
  return (
    <>
      <PageTitle title="Conversations" />
      <EmptyState
        why="Nothing has been imported yet, so there are no conversations."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
    </>
  )
}
