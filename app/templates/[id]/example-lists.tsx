import Link from 'next/link'
import type { ReactNode } from 'react'
import type { CostlyUse, SettlingUse, TemplateUse } from '#server/domain/template-detail'
import { DASH, formatDateTime } from '../../_format'
import { BAND_WORDS } from '../../_words'
import styles from './example-lists.module.css'
import { quotesBeside } from './quotes-beside'
import { Note } from './section'

interface Examples<Use> {
  uses: readonly Use[]
  zone: string
}

/** The latest findings that rest on a use, each with its sentence. */
export function CostlyUses({ uses, titles, zone }: Examples<CostlyUse> & { titles: Readonly<Record<string, string>> }) {
  if (uses.length === 0) return <Note>No use of it cost points in this period.</Note>
  return (
    <ol className={styles.list}>
      {uses.map((use) => (
        <li key={`${use.messageId} ${use.criterion}`}>
          <Where use={use} zone={zone} />
          <p>
            <strong>{titles[use.criterion] ?? use.criterion}</strong>: <bdi>{use.words}</bdi>
          </p>
          {quotesBeside(use).map((quote) => (
            <Quote key={quote}>{quote}</Quote>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** The latest uses after which nothing more was asked, those that were thanked for first. */
export function SettlingUses({ uses, zone }: Examples<SettlingUse>) {
  if (uses.length === 0)
    return <Note>In this period no closed conversation ended with it, or the export tells no closings.</Note>
  return (
    <ol className={styles.list}>
      {uses.map((use) => (
        <li key={use.messageId}>
          <Where use={use} zone={zone} />
          {use.thanks === null ? <p>The customer wrote no more.</p> : <Quote>{use.thanks}</Quote>}
        </li>
      ))}
    </ol>
  )
}

export function LatestUses({ uses, zone }: Examples<TemplateUse>) {
  if (uses.length === 0) return <Note>Nobody used it in this period.</Note>
  return (
    <ol className={styles.list}>
      {uses.map((use) => (
        <li key={use.messageId}>
          <Where use={use} zone={zone}>
            <span>{BAND_WORDS[use.band].toLowerCase()}</span>
          </Where>
        </li>
      ))}
    </ol>
  )
}

function Where({ use, zone, children }: { use: TemplateUse; zone: string; children?: ReactNode }) {
  const { conversationId, messageId, externalId, vendorName, agentName, topic, at } = use
  return (
    <p className={styles.where}>
      <Link href={`/conversations/${conversationId}#message-${messageId}`} prefetch={false}>
        <bdi>{externalId}</bdi>
      </Link>
      <span>{formatDateTime(at, zone)}</span>
      <bdi>{vendorName ?? DASH}</bdi>
      <bdi>{agentName ?? DASH}</bdi>
      {topic !== null && <bdi>{topic}</bdi>}
      {children}
    </p>
  )
}

const LONGEST_QUOTE = 300

function Quote({ children }: { children: string }): ReactNode {
  const text = children.length > LONGEST_QUOTE ? `${children.slice(0, LONGEST_QUOTE).trimEnd()}…` : children
  return (
    <blockquote className={styles.quote}>
      <bdi>{text}</bdi>
    </blockquote>
  )
}
