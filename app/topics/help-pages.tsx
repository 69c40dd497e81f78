import Link from 'next/link'
import { CountLink } from '../_figures/count-link'
import { formatShare, formatUnits } from '../_format'
import type { HelpPage, Topics } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { TemplateText } from '../_ui/template-text'
import { templateHref } from '../templates/template-href'
import { topicWords } from './topic-words'
import styles from './topics.module.css'
import { listsOfTopic, type TopicsAsked } from './topics-href'

const MOST_SHOWN = 10

/** Questions that one saved text answers again and again, so that a help page could. */
export function HelpPages({ found, asked }: { found: Topics; asked: TopicsAsked }) {
  const all = found.helpPages.filter(({ topic }) => asked.topic === null || topic === asked.topic)
  const [approved, others] = [all.filter((page) => page.isApproved), all.filter((page) => !page.isApproved)]
  const tables = { found, asked }
  return (
    <section id="help" aria-labelledby="help-title" className={styles.section}>
      <h2 id="help-title" className={styles.title}>
        What a help page could have answered
      </h2>
      <p className={styles.note}>
        Closed conversations of known customers in which one reply of a person was all it took, that reply was a
        template, and the customer then wrote nothing but closing remarks, did not come back, and began nothing new
        within seven days. Only approved templates count: somebody has to have said that the answer is right. The last
        seven days of the data cannot be told yet.
      </p>
      {all.length === 0 && (
        <p className={styles.note}>There is no such conversation in this period and these filters.</p>
      )}
      {approved.length > 0 && <Table caption="Answered by approved templates" pages={approved} {...tables} />}
      {others.length > 0 && (
        <>
          {approved.length === 0 && (
            <p className={styles.note}>No template among them is approved yet, so nothing counts so far.</p>
          )}
          <Table caption="Would count once approved" pages={others} {...tables} />
        </>
      )}
    </section>
  )
}

interface TableProps {
  caption: string
  pages: readonly HelpPage[]
  found: Topics
  asked: TopicsAsked
}

function Table({ caption, pages, found, asked }: TableProps) {
  const onTopic = (topic: string) => found.topics.find((other) => other.topic === topic)?.conversations ?? 0
  const rest = pages.slice(MOST_SHOWN)
  return (
    <>
      <DataTable
        caption={caption}
        isCaptionShown
        isCompact
        rows={pages.slice(0, MOST_SHOWN)}
        keyOf={({ topic, templateId }) => `${templateId} ${topic}`}
        columns={[
          {
            key: 'template',
            header: 'Answer',
            isRowHeader: true,
            cell: ({ templateId, name, text }) => (
              <Link href={templateHref(templateId, asked)} prefetch={false} className={styles.template}>
                <span>{name === null ? <TemplateText text={text} /> : <bdi>{name}</bdi>}</span>
              </Link>
            ),
          },
          { key: 'topic', header: 'Topic', cell: ({ topic }) => <bdi>{topicWords(topic)}</bdi> },
          {
            key: 'solved',
            header: 'Conversations',
            align: 'end',
            cell: ({ topic, templateId, solved }) => (
              <CountLink count={solved} href={listsOfTopic(asked, topic)('solved_by_template', { slot: templateId })} />
            ),
          },
          {
            key: 'share',
            header: 'Share of the topic',
            align: 'end',
            cell: ({ topic, solved }) => formatShare(solved, onTopic(topic)),
          },
        ]}
      />
      {rest.length > 0 && (
        <p className={styles.note}>
          {formatUnits(rest.length, 'further answer')} with fewer conversations {rest.length === 1 ? 'is' : 'are'} not
          shown.
        </p>
      )}
    </>
  )
}
