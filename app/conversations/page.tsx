import type { Metadata } from 'next'
import { parseSearch } from '#server/domain/search'
import { formatUnits } from '../_format'
import { api } from '../_trpc/server'
import button from '../_ui/button.module.css'
import { EmptyState } from '../_ui/empty-state'
import { KeyboardList } from '../_ui/keyboard-list'
import { ListPages } from '../_ui/list-pages'
import { PageTitle } from '../_ui/page-title'
import { hrefWith, type ListView, listHref, readListFilter, type SearchParams } from '../_url/filter-url'
import { ConversationTable } from './conversation-table'
import { formatCursor, parseCursor } from './cursor-url'
import { describeList } from './describe-list'
import { MOST_CONVERSATIONS } from './evidence.html/find-pack'
import { findGone } from './find-gone'
import { ListChips } from './list-chips'
import { ListSearch } from './list-search'
import styles from './page.module.css'
import { SavedViewMenu } from './saved-view-menu'

export const metadata: Metadata = { title: 'Conversations' }

export default async function ConversationsPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await readListFilter(searchParams)
  const { cursor: start, view: viewId } = await searchParams
  const cursor = parseCursor(start)
  const vendors = await api().vendors.list()
  const found = await findList(asked, cursor, vendors)
  const gone = viewId === undefined ? null : findGone(asked.filter, found.names)
  const view = { ...asked, filter: { ...asked.filter, ...gone?.change } }
  const { list, names } = gone && gone.words.length > 0 ? await findList(view, cursor, vendors) : found
  const { filter, sort, columns } = view
  const [choices, views] = await Promise.all([
    api().conversations.choices({ vendor: filter.vendor }),
    api().savedViews.list(),
  ])
  const first = listHref(filter, sort, columns)
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
        actions={list.total > 0 && <ListFiles view={view} total={list.total} />}
      >
        <ListSearch view={view} />
        <ListChips view={view} vendors={vendors} names={names} choices={choices} />
        <SavedViewMenu views={views} query={first.split('?')[1] ?? ''} />
      </PageTitle>
      {gone && gone.words.length > 0 && (
        <p role="alert">
          This saved view names {gone.words.join(' and ')} that is no longer here. It shows the list without that; save
          it again under another name to keep it so.
        </p>
      )}
      {list.total === 0 ? (
        <EmptyState
          why={whyEmpty(filter.search)}
          next={{ words: 'Show all conversations', href: listHref({}, sort, columns) }}
        />
      ) : (
        <KeyboardList>
          <ConversationTable list={list} view={view} />
          <ListPages firstHref={cursor === null ? null : first} nextHref={next} />
        </KeyboardList>
      )}
    </>
  )
}

async function findList(
  { filter, sort }: ListView,
  cursor: ReturnType<typeof parseCursor>,
  vendors: readonly { id: number; name: string }[],
) {
  const list = await api().conversations.list({ filter, sort, cursor })
  const vendor = vendors.find(({ id }) => id === filter.vendor)?.name ?? null
  return { list, names: { ...list.names, vendor } }
}

function whyEmpty(search: string | null): string {
  return search !== null && parseSearch(search).length === 0
    ? `There is no word in “${search}” to search for. Type letters or figures.`
    : 'No conversation matches all of these filters.'
}

/** The whole list to keep: its rows as a table, and what was found in the conversations at its top. */
function ListFiles({ view: { filter, sort, columns }, total }: { view: ListView; total: number }) {
  return (
    <>
      <a className={button.button} href={hrefWith('/api/conversations.csv', filter, sort, columns)} download>
        Export CSV ({formatUnits(total, 'row')}, current filters)
      </a>
      <a className={button.button} href={hrefWith('/conversations/evidence.html', filter, sort)} download>
        Evidence pack of {total > MOST_CONVERSATIONS ? `the first ${MOST_CONVERSATIONS} conversations` : 'these rows'}
      </a>
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
