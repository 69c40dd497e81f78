import { DASH, formatCount, formatDateTime, formatDuration, formatScore } from '../../_format'
import type { ConversationPage } from '../../_trpc/outputs'
import { CHANNEL_WORDS, SHIFT_WORDS } from '../../_words'
import { firstReplyWords } from '../row-words'
import styles from './conversation-facts.module.css'

/** The score and what is known of a conversation beside its words. */
export function ConversationFacts({ page }: { page: ConversationPage }) {
  const { conversation, score, vendorName, zone, asOf, standardVersion, rulesVersion } = page
  const firstReply = firstReplyWords(score)
  const duration = (ms: number | null) => (ms === null ? DASH : formatDuration(ms))
  const facts: Fact[] = [
    { name: 'First reply', ...markedFact(firstReply.words, firstReply.isMissed) },
    { name: 'Worst later reply', value: duration(score.worstNextReplyMs) },
    { name: 'Waiting', value: duration(score.openWaitMs) },
    { name: 'First full answer', ...judgedFact(score.substantiveReplyMs, score.substantiveReplyMet) },
    { name: 'Closing', ...judgedFact(score.resolutionMs, score.resolutionMet) },
    { name: 'Reopened', value: score.reopens === 0 ? null : timesWords(score.reopens) },
    { name: 'Agents’ turns', value: formatCount(score.touches), isMissed: score.tooManyTouches },
    { name: 'Hand-overs', value: formatCount(score.handOvers) },
    {
      name: 'Words',
      value: score.wordsHeard
        ? null
        : 'not heard: there are no rules for its language, so nothing about words is judged',
    },
    { name: 'Vendor', value: vendorName ?? 'carried by no vendor' },
    { name: 'Channel', value: CHANNEL_WORDS[score.channel] },
    { name: 'Shift', value: SHIFT_WORDS[score.shift] },
    { name: 'Customer', value: conversation.customer },
    { name: 'Topic', value: topicFact(conversation.topic, score.topic) },
    { name: 'Tags', value: conversation.tags },
    { name: 'Priority', value: conversation.priority },
    { name: 'Status', value: conversation.status },
    { name: 'Satisfaction', value: conversation.csat },
    { name: 'Scored', value: `as of ${formatDateTime(asOf, zone)} ${zone}` },
    { name: 'By', value: `standard ${standardVersion}, rules ${rulesVersion}` },
  ]
  return (
    <section aria-label="Score and facts" className={styles.facts}>
      <p className={styles.score}>
        {formatScore(score.score)} <span>{score.score === null ? 'no score' : 'of 100'}</span>
      </p>
      {score.unscored !== null && <p className={styles.missed}>Could not be scored: {score.unscored}</p>}
      <dl>
        {facts.filter(isKnown).map(({ name, value, isMissed }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={isMissed ? styles.missed : undefined}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The topic, and that words of the standard told it where the export did not. */
function topicFact(told: string | null, topic: string): string | null {
  if (topic === '') return null
  return (told ?? '').trim() === '' ? `${topic}, by its words` : topic
}

interface Fact {
  name: string
  /** Null or empty where the export does not tell it. */
  value: string | null
  isMissed?: boolean
}

function isKnown({ value }: Fact): boolean {
  return value !== null && value !== ''
}

/** How long something took; null where it never came and no target asks for it. */
function judgedFact(ms: number | null, met: boolean | null): { value: string | null; isMissed: boolean } {
  if (ms === null) return { value: met === false ? 'never, target missed' : null, isMissed: met === false }
  return markedFact(formatDuration(ms), met === false)
}

function markedFact(words: string, isMissed: boolean): { value: string; isMissed: boolean } {
  return { value: isMissed ? `${words}, target missed` : words, isMissed }
}

function timesWords(times: number): string {
  return times === 1 ? 'once' : `${formatCount(times)} times`
}
