import { CountLink } from '../_figures/count-link'
import { ringOf, scaleOf } from '../_figures/prepare-figures'
import type { TopicFigures, TopicOfVendor } from '../_trpc/outputs'
import { BlockRows } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'
import { FirstReplyCell, RepeatCell, ScoreCell, TopicVerdictChip } from './figure-cells'
import { named } from './named-column'
import { topicWords } from './topic-words'
import styles from './topics.module.css'
import { listsOfTopic, type TopicsAsked } from './topics-href'

interface VendorsOnTopicProps {
  figures: TopicFigures
  asked: TopicsAsked
  minimum: number
}

/** How each vendor answers one topic, in-house on top. */
export function VendorsOnTopic({ figures: { topic, vendors }, asked, minimum }: VendorsOnTopicProps) {
  const inHouse = vendors.find(({ kind }) => kind === 'in_house') ?? null
  const lists = (vendor: TopicOfVendor) => listsOfTopic({ ...asked, vendor: vendor.id ?? 'nobody' }, topic)
  const cell = (vendor: TopicOfVendor, which: 'score' | 'firstReply' | 'repeat') => ({
    ...{ of: vendor.name, figures: vendor, lists: lists(vendor), minimum },
    scale: scaleOf(
      vendors.map((other) => other[which]),
      minimum,
    ),
    inHouse: vendor === inHouse ? null : ringOf(inHouse?.[which] ?? null, minimum),
  })
  return (
    <BlockRows className={styles.table}>
      <DataTable
        caption={`Vendors on ${topicWords(topic)}`}
        rows={vendors}
        keyOf={({ id }) => id ?? 'nobody'}
        isPinned={({ kind }) => kind === 'in_house'}
        columns={[
          { key: 'vendor', header: 'Vendor', isRowHeader: true, cell: ({ name }) => <bdi>{name}</bdi> },
          {
            ...named<TopicOfVendor>('Conversations', (vendor) => (
              <CountLink count={vendor.conversations} href={lists(vendor)('conversations')} />
            )),
            align: 'end',
          },
          named<TopicOfVendor>('Score', (vendor) => <ScoreCell {...cell(vendor, 'score')} />, true),
          named<TopicOfVendor>(
            'First reply in time',
            (vendor) => <FirstReplyCell {...cell(vendor, 'firstReply')} />,
            true,
          ),
          named<TopicOfVendor>(
            'Wrote again within 7 days',
            (vendor) => <RepeatCell {...cell(vendor, 'repeat')} />,
            true,
          ),
          named<TopicOfVendor>(
            'Against in-house',
            (vendor) => <TopicVerdictChip vendor={vendor} topic={topic} lists={lists(vendor)} />,
            true,
          ),
        ]}
      />
    </BlockRows>
  )
}
