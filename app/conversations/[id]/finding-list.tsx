import { CircleAlert } from 'lucide-react'
import { formatDuration, formatScore } from '../../_format'
import type { FindingReview as Review } from '../../_trpc/outputs'
import { FindingNumber } from '../../_ui/evidence-text'
import { CRITICAL_WORDS, DIMENSION_WORDS } from '../../_words'
import { ChooseFinding, EvidenceForm } from './evidence-form'
import styles from './finding-list.module.css'
import { FindingReview } from './finding-review'
import type { NumberedFinding } from './number-findings'

interface FindingListProps {
  conversationId: number
  findings: readonly NumberedFinding[]
  titles: Readonly<Record<string, string>>
  /** When each message was written, in words. */
  timesById: ReadonlyMap<number, string>
  reviews: readonly Review[]
  /** The criteria that rest on words, which a person can confirm or reject. */
  reviewable: readonly string[]
}

/** The findings of a conversation, those that cost points or show words first and in full, the others folded away. */
export function FindingList(props: FindingListProps) {
  const { conversationId, findings, titles, timesById, reviews, reviewable } = props
  const item = (finding: NumberedFinding) => (
    <Finding
      key={finding.ordinal}
      finding={finding}
      title={titles[finding.criterion] ?? finding.criterion}
      timesById={timesById}
      canReview={reviewable.includes(finding.criterion) && finding.evidence.length > 0}
      review={reviews.find((review) => isOf(review, finding)) ?? null}
    />
  )
  const told = findings.filter(({ marker }) => marker !== null)
  const free = findings.filter(({ marker }) => marker === null)
  return (
    <section aria-labelledby="findings" className={styles.findings}>
      <h2 id="findings">Findings</h2>
      {findings.every(({ charge }) => charge === 0) && <p className={styles.none}>Nothing here cost points.</p>}
      <ol className={styles.list}>{told.map(item)}</ol>
      {findings.length > 0 && <EvidenceForm conversationId={conversationId} hasNumbered={told.length > 0} />}
      {free.length > 0 && (
        <details className={styles.free}>
          <summary>{free.length} without a loss</summary>
          <ol className={styles.list}>{free.map(item)}</ol>
        </details>
      )}
    </section>
  )
}

interface FindingProps {
  finding: NumberedFinding
  title: string
  timesById: ReadonlyMap<number, string>
  canReview: boolean
  review: Review | null
}

function isOf(review: Review, { criterion, outcome, evidence }: NumberedFinding): boolean {
  return review.criterion === criterion && review.outcome === outcome && review.messageId === evidence[0]?.messageId
}

function Finding({ finding, title, timesById, canReview, review }: FindingProps) {
  const { marker, dimension, ordinal, vendorName, agentName, charge, critical, words, evidence, waitMs, coveredMs } =
    finding
  const messageIds = [...new Set(evidence.map(({ messageId }) => messageId))]
  return (
    <li id={`finding-${ordinal}`} className={styles.finding} {...(marker === null ? {} : { 'data-marker': marker })}>
      <h3 className={styles.title}>
        {marker !== null && <FindingNumber marker={marker} dimension={dimension} />} {title}
        <ChooseFinding ordinal={ordinal} title={title} />
      </h3>
      <p className={styles.who}>
        <bdi>{vendorName ?? 'carried by no vendor'}</bdi>
        {agentName !== null && (
          <>
            , <bdi>{agentName}</bdi>
          </>
        )}
      </p>
      {finding.advisory && <p className={styles.who}>Only shown: counts in no score</p>}
      {charge > 0 && (
        <p className={styles.loss}>
          {DIMENSION_WORDS[dimension]}: {formatScore(charge)} of 100 points lost
        </p>
      )}
      {critical !== null && (
        <p className={styles.critical}>
          <CircleAlert aria-hidden size={14} /> {CRITICAL_WORDS[critical]}
        </p>
      )}
      <p>
        <bdi>{words}</bdi>
      </p>
      {waitMs !== null && coveredMs !== null && waitMs !== coveredMs && (
        <p className={styles.who}>
          Waited {formatDuration(waitMs)}, of it {formatDuration(coveredMs)} in contracted hours
        </p>
      )}
      {messageIds.length > 0 && (
        <p className={styles.links}>
          Words at
          {messageIds.map((id) => (
            <a key={id} href={`#message-${id}`}>
              {timesById.get(id) ?? 'that message'}
            </a>
          ))}
        </p>
      )}
      {canReview && <FindingReview ordinal={ordinal} review={review} />}
    </li>
  )
}
