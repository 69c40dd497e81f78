import type { ConversationPage, MessageSource } from '../../_trpc/outputs'
import { type NumberedFinding, numberFindings } from '../[id]/number-findings'
import { prepareTranscript, type TranscriptEntry } from '../[id]/prepare-transcript'

/** A conversation with the findings of it that are to be shown. */
export interface PackedConversation {
  page: ConversationPage
  findings: readonly PackedFinding[]
  sources: readonly MessageSource[]
}

export interface PackedFinding {
  finding: NumberedFinding
  title: string
  /** The course of the conversation around what the finding rests on. */
  entries: readonly TranscriptEntry[]
}

/** The chosen findings of a conversation, by ordinal; without a choice those that cost points, are critical or show words. */
export function preparePack(
  page: ConversationPage,
  sources: readonly MessageSource[],
  chosen: readonly number[] | null,
  inHouseNames: ReadonlySet<string>,
): PackedConversation {
  const findings = numberFindings(page.findings)
  const entries = prepareTranscript({ ...page, findings, heldTimes: page.score.heldTimes ?? [], inHouseNames })
  return {
    page,
    sources,
    findings: findings
      .filter(({ ordinal, marker }) => (chosen === null ? marker !== null : chosen.includes(ordinal)))
      .map((finding) => ({
        finding,
        title: page.criterionTitles[finding.criterion] ?? finding.criterion,
        entries: entriesAround(entries, new Set(finding.evidence.map(({ messageId }) => messageId))),
      })),
  }
}

/** From the message before the first of some to the message behind the last; everything where there are none. */
function entriesAround(
  entries: readonly TranscriptEntry[],
  messageIds: ReadonlySet<number>,
): readonly TranscriptEntry[] {
  const places = entries.flatMap((entry, place) =>
    entry.kind === 'message' && messageIds.has(entry.message.id) ? [place] : [],
  )
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return entries
  const before = entries.findLastIndex(({ kind }, place) => kind === 'message' && place < first)
  const behind = entries.findIndex(({ kind }, place) => kind === 'message' && place > last)
  return entries.slice(Math.max(0, before), behind === -1 ? entries.length : behind + 1)
}
