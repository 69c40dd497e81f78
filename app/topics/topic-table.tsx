import Link from 'next/link'
import { CountLink } from '../_figures/count-link'
import { scaleOf } from '../_figures/prepare-figures'
import { DASH, formatCount, formatShare } from '../_format'
import type { TopicFigures, Topics } from '../_trpc/outputs'
import { BlockRows } from '../_ui/block-rows'
import { type Column, DataTable } from '../_ui/data-table'
import { SparkTrend } from '../_ui/spark-trend'
import { prepareTrend } from '../templates/prepare-trend'
import { FirstReplyCell, RepeatCell, ScoreCell, TopicVerdictChip } from './figure-cells'
import { named } from './named-column'
import { isWorse, topicWords } from './topic-words'
import styles from './topics.module.css'
import { listsOfTopic, type TopicsAsked, topicsHref } from './topics-href'

/** One row per topic, the most frequent first; what has no topic told is the last row. */
export function TopicTable({ found, asked }: { found: Topics; asked: TopicsAsked }) {
  const { topics, displayFloor: minimum, conversations, hasInHouse } = found
  const lists = (topic: string) => listsOfTopic(asked, topic)
  const scales = {
    score: scaleOf(
      topics.map(({ score }) => score),
      minimum,
    ),
    firstReply: scaleOf(
      topics.map(({ firstReply }) => firstReply),
      minimum,
    ),
    repeat: scaleOf(
      topics.map(({ repeat }) => repeat),
      minimum,
    ),
  }
  const figures = (row: TopicFigures, scale: keyof typeof scales) => ({
    ...{ of: topicWords(row.topic), figures: row, lists: lists(row.topic), minimum, scale: scales[scale] },
  })
  const columns: Column<TopicFigures>[] = [
    {
      key: 'topic',
      header: 'Topic',
      isRowHeader: true,
      cell: ({ topic }) => (
        <Link
          href={topicsHref({ ...asked, topic: topic === asked.topic ? null : topic })}
          className={styles.topic}
          aria-current={topic === asked.topic ? 'true' : undefined}
          data-item
        >
          <bdi>{topicWords(topic)}</bdi>
        </Link>
      ),
    },
    {
      ...named<TopicFigures>('Conversations', (row) => (
        <CountLink count={row.conversations} href={lists(row.topic)('conversations')} />
      )),
      ...{ align: 'end' as const, sorted: 'descending' as const },
    },
    {
      ...named<TopicFigures>('Share', (row) => (
        <span className={styles.share}>{formatShare(row.conversations, conversations)}</span>
      )),
      align: 'end',
    },
    named<TopicFigures>(
      'A week, 12 weeks',
      (row) => (
        <SparkTrend
          label={`Conversations a week, ${topicWords(row.topic)}`}
          weeks={prepareTrend(row.trend)}
          format={formatCount}
        />
      ),
      true,
    ),
    named<TopicFigures>('Wrote again within 7 days', (row) => <RepeatCell {...figures(row, 'repeat')} />, true),
    named<TopicFigures>('First reply in time', (row) => <FirstReplyCell {...figures(row, 'firstReply')} />, true),
    named<TopicFigures>('Score', (row) => <ScoreCell {...figures(row, 'score')} />, true),
    ...(hasInHouse
      ? [named<TopicFigures>('Worse than in-house', (row) => <Worse row={row} asked={asked} />, true)]
      : []),
  ]
  return (
    <BlockRows className={styles.table}>
      <DataTable caption="Topics" columns={columns} rows={topics} keyOf={({ topic }) => topic} />
    </BlockRows>
  )
}

function Worse({ row: { topic, vendors }, asked }: { row: TopicFigures; asked: TopicsAsked }) {
  const worse = vendors.filter(({ against }) => isWorse(against))
  if (worse.length === 0) return DASH
  return (
    <span className={styles.chips}>
      {worse.map((vendor) => (
        <TopicVerdictChip
          key={vendor.id ?? 'nobody'}
          vendor={vendor}
          topic={topic}
          lists={listsOfTopic(asked, topic)}
          isNamed
        />
      ))}
    </span>
  )
}
