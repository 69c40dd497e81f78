import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ListFilter, Sort } from '#server/domain/filter'
import type { ListColumn } from '#server/domain/list-column'
import { DASH, formatCount, formatDateTime, formatDuration, formatScore } from '../_format'
import type { ListedRow } from '../_trpc/outputs'
import { CHANNEL_WORDS, SHIFT_WORDS } from '../_words'
import styles from './conversation-table.module.css'
import { firstReplyWords } from './row-words'

export interface ShownColumn {
  name: string
  isFigure: boolean
  cell: (row: ListedRow, zone: string) => ReactNode
  /** The filter that a cell puts on when it is followed; null where it has nothing to say. */
  narrows?: { field: keyof ListFilter; to: (row: ListedRow) => Partial<ListFilter> | null }
  /** The orders that the column has, the one that is chosen first first. */
  sorts?: readonly { order: Sort; direction: 'ascending' | 'descending' }[]
}

type Options = Pick<ShownColumn, 'narrows' | 'sorts'>

const words = (name: string, cell: ShownColumn['cell'], options: Options = {}): ShownColumn => ({
  name,
  isFigure: false,
  cell,
  ...options,
})
const figure = (name: string, cell: ShownColumn['cell'], options: Options = {}): ShownColumn => ({
  name,
  isFigure: true,
  cell,
  ...options,
})

/** Names of the export, cut where they are long. */
const named = (name: string | null): ReactNode => (name ? <bdi className={styles.named}>{name}</bdi> : DASH)
const duration = (ms: number | null): string => (ms === null ? DASH : formatDuration(ms))

export const SHOWN_COLUMNS: Readonly<Record<ListColumn, ShownColumn>> = {
  started: words('Started', ({ startedAt }, zone) => formatDateTime(startedAt, zone), {
    sorts: [
      { order: 'recent', direction: 'descending' },
      { order: 'earliest', direction: 'ascending' },
    ],
  }),
  vendor: words('Vendor', ({ vendorName }) => named(vendorName), {
    narrows: { field: 'vendor', to: ({ vendorId }) => (vendorId === null ? null : { vendor: vendorId }) },
  }),
  agent: words('Agent', ({ agentName }) => named(agentName), {
    narrows: { field: 'agentId', to: ({ agentId }) => (agentId === null ? null : { agentId }) },
  }),
  channel: words('Channel', ({ channel }) => CHANNEL_WORDS[channel], {
    narrows: { field: 'channel', to: ({ channel }) => ({ channel }) },
  }),
  shift: words('Shift', ({ shift }) => SHIFT_WORDS[shift], {
    narrows: { field: 'shift', to: ({ shift }) => ({ shift }) },
  }),
  topic: words('Topic', ({ topic }) => named(topic), {
    narrows: { field: 'topic', to: ({ topic }) => (topic === '' ? null : { topic }) },
  }),
  priority: words('Priority', ({ priority }) => named(priority)),
  language: words('Language', ({ language }) => named(language)),
  status: words('Status', ({ status }) => named(status)),
  messages: figure('Messages', ({ messages }) => formatCount(messages)),
  customer_messages: figure('Messages of the customer', ({ customerMessages }) => formatCount(customerMessages)),
  agent_messages: figure('Messages of agents', ({ agentMessages }) => formatCount(agentMessages)),
  agent_turns: figure('Turns of agents', ({ touches }) => formatCount(touches)),
  first_reply: figure('First reply', (row) => <FirstReply row={row} />, {
    sorts: [{ order: 'slowest_first_reply', direction: 'descending' }],
  }),
  full_answer: figure('First full answer', ({ substantiveReplyMs }) => duration(substantiveReplyMs)),
  later_reply: figure('Worst later reply', ({ worstNextReplyMs }) => duration(worstNextReplyMs), {
    sorts: [{ order: 'slowest_later_reply', direction: 'descending' }],
  }),
  later_replies: figure('Later replies in time', ({ laterReplies, laterRepliesMet }) =>
    laterReplies === 0 ? DASH : `${formatCount(laterRepliesMet)} of ${formatCount(laterReplies)}`,
  ),
  waiting: figure('Waiting', ({ openWaitMs }) => duration(openWaitMs), {
    sorts: [{ order: 'longest_wait', direction: 'descending' }],
  }),
  waited: figure('Waited in all', ({ requesterWaitMs }) => duration(requesterWaitMs)),
  resolution: figure('Closed after', ({ resolutionMs }) => duration(resolutionMs)),
  reopens: figure('Reopened', ({ reopens }) => formatCount(reopens)),
  score: figure('Score', ({ score }) => formatScore(score), {
    sorts: [
      { order: 'lowest_score', direction: 'ascending' },
      { order: 'highest_score', direction: 'descending' },
    ],
  }),
  critical: figure('Critical', ({ critical }) =>
    critical === 0 ? '0' : <Marked tone={styles.critical} words={formatCount(critical)} meaning="critical errors" />,
  ),
}

function FirstReply({ row }: { row: ListedRow }) {
  const { words, isMissed } = firstReplyWords(row)
  return isMissed ? <Marked tone={styles.missed} words={words} meaning="missed the target" /> : words
}

function Marked({ tone, words, meaning }: { tone: string | undefined; words: string; meaning: string }) {
  return (
    <span className={tone} title={meaning}>
      <CircleAlert role="img" aria-label={meaning} aria-hidden={false} size={13} strokeWidth={2} /> {words}
    </span>
  )
}
