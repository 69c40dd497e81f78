import Link from 'next/link'
import { notFound } from 'next/navigation'
import { formatUnits } from '../../_format'
import { api } from '../../_trpc/server'
import { EmptyState } from '../../_ui/empty-state'
import { PageTitle } from '../../_ui/page-title'
import type { SearchParams } from '../../_url/filter-url'
import { OverturnedPairs } from '../overturned-pairs'
import { parseWatchList, readAsked, readWatchFilter, watchHref, watchListHref } from '../watch-href'
import { listWords } from '../watch-words'
import { WatchRows } from './watch-rows'

export const metadata = { title: 'Worth a look' }

interface WatchListPageProps {
  params: Promise<{ list: string }>
  searchParams: SearchParams
}

export default async function WatchListPage({ params, searchParams }: WatchListPageProps) {
  const list = parseWatchList((await params).list)
  const [filter, asked] = [await readWatchFilter(searchParams), await readAsked(searchParams)]
  if (list === null || (list === 'left_behind' && asked.place === null)) notFound()
  if (list === 'few_templates' && asked.agentId === null) notFound()
  const found = await api().watch.list({ filter, asked: { list, ...asked } })
  const back = watchHref(filter)
  if (!found || found.total === 0) {
    return (
      <>
        <PageTitle title={listWords(list, asked.part)} />
        <EmptyState
          why="No conversation falls into this list and these filters."
          next={{ words: 'Back to what is worth a look', href: back }}
        />
      </>
    )
  }
  const pairs = found.rows.flatMap(({ overturned }) => overturned ?? [])
  const place = asked.place === null ? '' : `, ${asked.place.name}`
  return (
    <>
      <PageTitle
        title={listWords(list, asked.part)}
        note={
          <>
            {formatUnits(found.total, 'row')}
            <bdi>{place}</bdi>. <Link href={back}>Worth a look</Link>
          </>
        }
      />
      {pairs.length > 0 ? (
        <OverturnedPairs pairs={pairs} zone={found.zone} />
      ) : (
        <WatchRows rows={found.rows} list={list} zone={found.zone} />
      )}
      <nav aria-label="Pages of the list">
        {asked.page > 1 && <Link href={watchListHref(list, filter, { ...asked, page: 1 })}>First rows</Link>}{' '}
        {found.hasMore && <Link href={watchListHref(list, filter, { ...asked, page: asked.page + 1 })}>Next rows</Link>}
      </nav>
    </>
  )
}
