import Link from 'next/link'
import { ringOf, scaleOf } from '../_figures/prepare-figures'
import type { Topics } from '../_trpc/outputs'
import { BlockRows } from '../_ui/block-rows'
import { DataTable } from '../_ui/data-table'
import { ScoreCell, TopicVerdictChip } from './figure-cells'
import { type LowestTopic, lowestTopics } from './lowest-topics'
import { named } from './named-column'
import styles from './topics.module.css'
import { listsOfTopic, type TopicsAsked, topicsHref } from './topics-href'

/** For each vendor the topics on which it keeps fewest points. */
export function LowestTable({ found, asked }: { found: Topics; asked: TopicsAsked }) {
  const { topics, displayFloor: minimum } = found
  const rows = lowestTopics(topics, minimum)
  const scale = scaleOf(
    rows.map(({ figures }) => figures.score),
    minimum,
  )
  const inHouseOn = (topic: string) =>
    topics.find((other) => other.topic === topic)?.vendors.find(({ kind }) => kind === 'in_house')?.score ?? null
  return (
    <section id="lowest" aria-labelledby="lowest-title" className={styles.section}>
      <h2 id="lowest-title" className={styles.title}>
        What each vendor answers worst
      </h2>
      <p className={styles.note}>
        The topics on which each keeps fewest points, of those with {minimum} conversations and more. Where lines
        overlap, chance may have set the order; only the verdict says more.
      </p>
      {rows.length === 0 ? (
        <p className={styles.note}>No vendor has enough conversations on any topic.</p>
      ) : (
        <BlockRows className={styles.table}>
          <DataTable
            caption="Topics on which each vendor keeps fewest points"
            isCompact
            rows={rows}
            keyOf={({ topic, figures }) => `${figures.id} ${topic}`}
            columns={[
              {
                key: 'vendor',
                header: 'Vendor and topic',
                isRowHeader: true,
                cell: ({ topic, figures }) => (
                  <>
                    <bdi>{figures.name}</bdi>:{' '}
                    <Link href={topicsHref({ ...asked, topic })} className={styles.inWords}>
                      <bdi>{topic}</bdi>
                    </Link>
                  </>
                ),
              },
              named<LowestTopic>('Score', ({ topic, figures }) => (
                <ScoreCell
                  of={`${figures.name} on ${topic}`}
                  figures={figures}
                  lists={listsOfTopic({ ...asked, vendor: figures.id ?? 'nobody' }, topic)}
                  minimum={minimum}
                  scale={scale}
                  inHouse={figures.kind === 'in_house' ? null : ringOf(inHouseOn(topic), minimum)}
                />
              )),
              named<LowestTopic>(
                'Against in-house',
                ({ topic, figures }) => (
                  <TopicVerdictChip vendor={figures} topic={topic} lists={listsOfTopic(asked, topic)} />
                ),
                true,
              ),
            ]}
          />
        </BlockRows>
      )}
    </section>
  )
}
