import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { formatDateTime, formatTime } from '../../_format'
import { orNotFound } from '../../_trpc/or-not-found'
import type { ListedRow } from '../../_trpc/outputs'
import { api } from '../../_trpc/server'
import button from '../../_ui/button.module.css'
import { EvidencePairing } from '../../_ui/evidence-pairing'
import { CannedKey } from '../../_ui/evidence-text'
import { KeyHints } from '../../_ui/key-hints'
import { PageTitle } from '../../_ui/page-title'
import { PrintHead } from '../../_ui/print-head'
import { listHref, readListFilter, type SearchParams } from '../../_url/filter-url'
import { parseId } from '../../_url/parse-id'
import { conversationHref } from '../conversation-href'
import { ClockList } from './clock-list'
import { ConversationActions } from './conversation-actions'
import { ConversationFacts } from './conversation-facts'
import { FindingList } from './finding-list'
import { FlagNotes } from './flag-notes'
import { HeldLedger } from './held-ledger'
import { NeighbourList } from './neighbour-list'
import { numberFindings } from './number-findings'
import { OthersCount } from './others-count'
import styles from './page.module.css'
import { prepareHeldTimes } from './prepare-held-times'
import { hasCannedWords, prepareTranscript } from './prepare-transcript'
import { PromiseList } from './promise-list'
import { Step } from './step'
import { Transcript } from './transcript'
import { TriggerList } from './trigger-list'

export const metadata: Metadata = { title: 'Conversation' }

interface ConversationPageProps {
  params: Promise<{ id: string }>
  searchParams: SearchParams
}

export default async function ConversationPage({ params, searchParams }: ConversationPageProps) {
  const id = parseId((await params).id) ?? notFound()
  const { filter, sort, columns } = await readListFilter(searchParams)
  const row = parseOrdinal((await searchParams).row)
  const [page, neighbours, vendors] = await Promise.all([
    orNotFound(api().conversations.get({ id })),
    row === null ? null : api().conversations.neighbours({ filter, sort, conversationId: id, ordinal: row }),
    api().vendors.list(),
  ])
  const { conversation, score, zone } = page
  const findings = numberFindings(page.findings)
  const heldTimes = score.heldTimes ?? []
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]))
  const entries = prepareTranscript({
    ...page,
    findings,
    heldTimes,
    inHouseNames: new Set(vendors.filter(({ kind }) => kind === 'in_house').map(({ name }) => name)),
  })
  const hrefOf = (listed: ListedRow) => conversationHref(listed, filter, sort, { columns })
  const anchorOf = (marker: number) => `#finding-${findings.find((finding) => finding.marker === marker)?.ordinal}`
  const timesById = new Map(page.messages.map((message) => [message.id, formatTime(message.at, zone)]))
  const previous = neighbours?.before.at(-1)
  const next = neighbours?.after[0]
  return (
    <ConversationActions conversationId={id}>
      <nav aria-label="List" className={styles.way}>
        <Link href={listHref(filter, sort, columns)}>Back to the list</Link>
        <Step to="previous" href={previous ? hrefOf(previous) : null} />
        <Step to="next" href={next ? hrefOf(next) : null} />
      </nav>
      <PrintHead
        left={`Conversation ${conversation.externalId}`}
        right={`Standard ${page.standardVersion}, rules ${page.rulesVersion}`}
      />
      <PageTitle
        title={conversation.subject || `Conversation ${conversation.externalId}`}
        note={
          <>
            {conversation.subject && (
              <>
                <bdi>{conversation.externalId}</bdi>.{' '}
              </>
            )}
            Started {formatDateTime(score.startedAt, zone)} {zone}
          </>
        }
        actions={
          <button type="button" className={button.button} data-flag="">
            Flag the conversation
          </button>
        }
      />
      <FlagNotes flags={page.flags.filter(({ messageId }) => messageId === null)} />
      <EvidencePairing className={styles.parts}>
        {neighbours && (
          <aside aria-label="The list" className={styles.list}>
            <NeighbourList {...neighbours} current={conversation.externalId} hrefOf={hrefOf} zone={zone} />
          </aside>
        )}
        <div className={styles.side}>
          <ConversationFacts page={page} />
          <HeldLedger {...prepareHeldTimes(heldTimes, vendorNames)} />
          <FindingList
            conversationId={id}
            findings={findings}
            titles={page.criterionTitles}
            timesById={timesById}
            reviews={page.reviews}
            reviewable={page.reviewable}
          />
          <TriggerList triggers={page.triggers} zone={zone} />
          <PromiseList promises={page.promises} zone={zone} />
          <ClockList clocks={page.clocks} zone={zone} />
          <OthersCount replay={score.replay} first={page.clocks[0]} />
        </div>
        <section aria-label="Transcript" className={styles.transcript}>
          {hasCannedWords(entries) && <CannedKey />}
          <Transcript entries={entries} hrefOf={anchorOf} zone={zone} />
        </section>
      </EvidencePairing>
      <p className={styles.keys}>
        <KeyHints ids={['nextConversation', 'previousConversation', 'evidence', 'flag']} />
      </p>
    </ConversationActions>
  )
}

function parseOrdinal(value: string | string[] | undefined): number | null {
  return value === '0' ? 0 : parseId(value)
}
