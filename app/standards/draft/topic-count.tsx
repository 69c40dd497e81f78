'use client'

import Link from 'next/link'
import type { TopicRule } from '#server/domain/standard'
import { formatCount, formatDays, formatShare, formatUnits } from '../../_format'
import button from '../../_ui/button.module.css'
import { DataTable } from '../../_ui/data-table'
import { ProgressLine } from '../../_ui/progress-line'
import type { Counted } from './add-up-topics'
import styles from './draft.module.css'
import { type KeyedRule, writtenRules } from './edit-topics'
import { useTopicCount } from './use-topic-count'

/** Counts, when asked, how many conversations of the last weeks would get a topic that have none. */
export function TopicCount({ rules }: { rules: readonly KeyedRule[] }) {
  const { state, count } = useTopicCount()
  const isCounting = state.kind === 'counting'
  return (
    <>
      <p>
        <button
          type="button"
          className={button.button}
          aria-disabled={isCounting}
          onClick={() => {
            if (!isCounting) count(writtenRules(rules))
          }}
        >
          Count what they would tell
        </button>
      </p>
      <div role="status">
        {state.kind === 'failed' && <p className={styles.failure}>It could not be counted. Try again.</p>}
        {state.kind === 'nothing' && (
          <p className={styles.note}>Nothing is scored yet, so there is nothing to count.</p>
        )}
        {state.kind === 'done' && <Sentence counted={state.counted} />}
      </div>
      {isCounting && state.counted !== null && (
        <ProgressLine
          label="Counting"
          done={state.counted.lookedAt}
          total={state.counted.untold}
          unit="conversations without a topic"
        />
      )}
      {state.kind === 'done' && state.counted.byRule.length > 0 && (
        <Counts counted={state.counted} rules={state.rules} />
      )}
    </>
  )
}

function Sentence({ counted: { period, untold, byRule } }: { counted: Counted }) {
  const days = formatDays(period.from, period.to)
  if (untold === 0) return <p className={styles.note}>{days}: every conversation has a topic told by its export.</p>
  const told = byRule.reduce((sum, { conversations }) => sum + conversations, 0)
  return (
    <p className={styles.note}>
      {days}: of {formatUnits(untold, 'conversation')} without a topic of the export, {formatCount(told)} would get one.
    </p>
  )
}

function Counts({ counted, rules }: { counted: Counted; rules: readonly TopicRule[] }) {
  return (
    <DataTable
      caption="Conversations that would get a topic, by the words that tell it"
      isCompact
      rows={counted.byRule}
      keyOf={({ rule }) => rule}
      columns={[
        {
          key: 'rule',
          header: 'Topic, and the words that tell it',
          isRowHeader: true,
          cell: ({ rule }) => (
            <>
              {rule + 1}: <bdi>{rules[rule]?.topic}</bdi>, <bdi>{rules[rule]?.words}</bdi>
            </>
          ),
        },
        {
          key: 'n',
          header: 'Conversations',
          align: 'end',
          cell: ({ conversations }) => formatShare(conversations, counted.untold),
        },
        {
          key: 'examples',
          header: 'For example',
          cell: ({ examples }) =>
            examples.map(({ id, externalId }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link href={`/conversations/${id}`} prefetch={false}>
                  <bdi>{externalId}</bdi>
                </Link>
              </span>
            )),
        },
      ]}
    />
  )
}
