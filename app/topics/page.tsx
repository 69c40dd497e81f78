import type { Metadata } from 'next'
import Link from 'next/link'
import { formatDays, formatUnits } from '../_format'
import type { Topics } from '../_trpc/outputs'
import { api } from '../_trpc/server'
import { FilterChip } from '../_ui/chip'
import { EmptyState } from '../_ui/empty-state'
import { IntervalMarkKey } from '../_ui/interval-mark'
import { KeyboardList } from '../_ui/keyboard-list'
import { PageTitle } from '../_ui/page-title'
import { PeriodFilters } from '../_ui/period-filters'
import { VendorFilter } from '../_ui/vendor-filter'
import { listHref, type SearchParams } from '../_url/filter-url'
import { HelpPages } from './help-pages'
import { LowestTable } from './lowest-table'
import { TopicSection } from './topic-section'
import { TopicTable } from './topic-table'
import { topicWords } from './topic-words'
import styles from './topics.module.css'
import { readTopicsAsked, type TopicsAsked, topicsHref } from './topics-href'

export const metadata: Metadata = { title: 'Why customers write' }

export default async function TopicsPage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await readTopicsAsked(searchParams)
  const { topic, ...filter } = asked
  const [found, vendors, detail] = await Promise.all([
    api().topics.list(filter),
    api().vendors.list(),
    topic === null ? null : api().topics.get({ ...filter, topic }),
  ])
  if (!found) return <NothingImported />
  return (
    <>
      <PageTitle title="Why customers write" note={<Counted found={found} asked={asked} />}>
        {/* Vendor and topic pass through, so that another period keeps them. */}
        <PeriodFilters path="/topics" filter={asked} firstDay={found.firstDay} lastDay={found.lastDay} />
        <VendorFilter vendors={vendors} vendor={asked.vendor} to={(vendor) => topicsHref({ ...asked, vendor })} />
        {topic !== null && (
          <FilterChip name="Topic" value={topicWords(topic)} removeHref={topicsHref({ ...asked, topic: null })} />
        )}
      </PageTitle>
      {topic !== null && (
        <TopicSection
          topic={topic}
          figures={found.topics.find((figures) => figures.topic === topic) ?? null}
          detail={detail}
          asked={asked}
          minimum={found.displayFloor}
        />
      )}
      {found.topics.length === 0 ? (
        <EmptyState
          why="No conversation falls into this period and these filters."
          next={{ words: 'Show everything', href: '/topics' }}
        />
      ) : (
        <>
          <NoTopics found={found} />
          <KeyboardList>
            <TopicTable found={found} asked={asked} />
          </KeyboardList>
          <Rest found={found} />
          <IntervalMarkKey />
          {topic === null && <LowestTable found={found} asked={asked} />}
          <HelpPages found={found} asked={asked} />
        </>
      )}
    </>
  )
}

function Counted({ found, asked }: { found: Topics; asked: TopicsAsked }) {
  const { firstDay, lastDay, conversations } = found
  const { topic: _, ...filter } = asked
  return (
    <>
      {formatDays(asked.from ?? firstDay, asked.to ?? lastDay)},{' '}
      {conversations === 0 ? (
        'no conversations'
      ) : (
        <Link href={listHref(filter)}>{formatUnits(conversations, 'conversation')}</Link>
      )}
    </>
  )
}

/** Where nothing tells a topic, the way to tell them. */
function NoTopics({ found: { topics } }: { found: Topics }) {
  if (topics.some(({ topic }) => topic !== '')) return null
  return (
    <p className={styles.note}>
      The exports tell no topics. A <Link href="/standards">standard</Link> can tell them by words that customers write.
    </p>
  )
}

function Rest({ found: { rest } }: { found: Topics }) {
  if (rest.topics === 0) return null
  return (
    <p className={styles.note}>
      {formatUnits(rest.topics, 'further topic')} with {formatUnits(rest.conversations, 'conversation')} in all{' '}
      {rest.topics === 1 ? 'is' : 'are'} not shown.
    </p>
  )
}

function NothingImported() {
  return (
    <>
      <PageTitle title="Why customers write" />
      <EmptyState
        why="Nothing has been imported yet, so nobody has written about anything."
        next={{ words: 'Import transcripts', href: '/imports' }}
      />
    </>
  )
}
