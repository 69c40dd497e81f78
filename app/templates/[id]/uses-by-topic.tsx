import type { PeriodFilter } from '#server/domain/filter'
import type { Measure } from '#server/domain/measure'
import type { TemplateDetail, TopicUses } from '#server/domain/template-detail'
import { CountLink } from '../../_figures/count-link'
import { DASH, formatCount } from '../../_format'
import { BlockRows, Named } from '../../_ui/block-rows'
import { DataTable } from '../../_ui/data-table'
import { listHref } from '../../_url/filter-url'

const MOST_TOPICS = 20

interface UsesByTopicProps {
  template: Pick<TemplateDetail, 'id' | 'topics'>
  period: PeriodFilter
}

/** What a template is used for and what came of it; nothing where none of its conversations has a topic. */
export function UsesByTopic({ template: { id, topics }, period }: UsesByTopicProps) {
  const list = (measure: Measure, topic: string) => listHref({ ...period, measure, slot: id, topic })
  if (topics.every(({ topic }) => topic === '')) return null
  return (
    <BlockRows>
      <DataTable<TopicUses>
        caption="Uses by topic of the conversation"
        isCaptionShown
        rows={topics.slice(0, MOST_TOPICS)}
        keyOf={({ topic }) => topic}
        isCompact
        columns={[
          {
            key: 'topic',
            header: 'Topic',
            isRowHeader: true,
            cell: ({ topic }) => <bdi>{topic === '' ? 'No topic told' : topic}</bdi>,
          },
          {
            key: 'uses',
            header: 'Uses',
            align: 'end',
            cell: ({ topic, uses }) => (
              <Named name="Uses">
                <CountLink count={uses} href={list('template_use', topic)} />
              </Named>
            ),
          },
          {
            key: 'costly',
            header: 'Cost points',
            align: 'end',
            cell: ({ topic, costly }) => (
              <Named name="Cost points">
                <CountLink count={costly} href={list('template_cost', topic)} />
              </Named>
            ),
          },
          {
            key: 'settled',
            header: 'Nothing more asked',
            align: 'end',
            cell: ({ ends, settled }) => (
              <Named name="Nothing more asked" isWide>
                {ends === 0 ? DASH : `${formatCount(settled)} of ${formatCount(ends)}`}
              </Named>
            ),
          },
        ]}
      />
    </BlockRows>
  )
}
