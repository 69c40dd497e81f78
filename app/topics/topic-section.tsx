import Link from 'next/link'
import { CountLink } from '../_figures/count-link'
import type { TopicDetail, TopicFigures } from '../_trpc/outputs'
import { DataTable } from '../_ui/data-table'
import { TemplateText } from '../_ui/template-text'
import { templateHref } from '../templates/template-href'
import { topicWords } from './topic-words'
import styles from './topics.module.css'
import { listsOfTopic, type TopicsAsked } from './topics-href'
import { VendorsOnTopic } from './vendors-on-topic'

interface TopicSectionProps {
  topic: string
  /** Null where no conversation of the period is about it. */
  figures: TopicFigures | null
  detail: TopicDetail | null
  asked: TopicsAsked
  minimum: number
}

/** One topic looked at closely: how vendors answer it, with which templates, and by which words it is told. */
export function TopicSection({ topic, figures, detail, asked, minimum }: TopicSectionProps) {
  return (
    <section id="topic" aria-labelledby="topic-title" className={styles.section}>
      <h2 id="topic-title" className={styles.title}>
        <bdi>{topicWords(topic)}</bdi>
      </h2>
      {figures === null ? (
        <p className={styles.note}>No conversation of this period and these filters is about it.</p>
      ) : (
        <VendorsOnTopic figures={figures} asked={asked} minimum={minimum} />
      )}
      {detail !== null && <Templates detail={detail} topic={topic} asked={asked} />}
      {topic !== '' && detail !== null && <p className={styles.note}>{toldWords(detail)}</p>}
    </section>
  )
}

function Templates({ detail, topic, asked }: { detail: TopicDetail; topic: string; asked: TopicsAsked }) {
  if (detail.templates.length === 0) return <p className={styles.note}>No template was used on it.</p>
  const lists = listsOfTopic(asked, topic)
  return (
    <DataTable
      caption="Templates used most on it"
      isCaptionShown
      isCompact
      rows={detail.templates}
      keyOf={({ templateId }) => templateId}
      columns={[
        {
          key: 'template',
          header: 'Template',
          isRowHeader: true,
          cell: ({ templateId, name, text }) => (
            <Link href={templateHref(templateId, asked)} prefetch={false} className={styles.template}>
              <span>{name === null ? <TemplateText text={text} /> : <bdi>{name}</bdi>}</span>
            </Link>
          ),
        },
        {
          key: 'uses',
          header: 'Replies with it',
          align: 'end',
          cell: ({ templateId, uses }) => <CountLink count={uses} href={lists('template_use', { slot: templateId })} />,
        },
        {
          key: 'canned',
          header: 'Word for word or filled',
          align: 'end',
          cell: ({ templateId, canned }) => (
            <CountLink count={canned} href={lists('template_use', { slot: templateId, result: 'counted' })} />
          ),
        },
      ]}
    />
  )
}

function toldWords({ rules }: TopicDetail): string {
  if (rules.length === 0) return 'The export tells this topic; the standard has no words for it.'
  const words = rules.map(({ syntax, words }) => (syntax === 'literal' ? `“${words}”` : `pattern ${words}`))
  return `Where the export tells no topic, these words tell it: ${words.join(', ')}.`
}
