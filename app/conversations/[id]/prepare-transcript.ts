import type { Holder } from '#server/domain/held-time'
import { formatDayOf } from '../../_format'
import type { ConversationClock, ConversationMessage, Flag } from '../../_trpc/outputs'
import type { NumberedRange } from '../../_ui/prepare-evidence'
import { botHeldByOrdinal } from './bot-held'
import { cannedRanges } from './canned-ranges'
import { foldText, type TextPart } from './fold-text'
import type { NumberedFinding } from './number-findings'
import { drawWait, isDrawn, type WaitDrawing } from './wait-words'

export type TranscriptEntry =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'wait'; key: string; wait: WaitDrawing }
  | { kind: 'message'; key: string; message: ConversationMessage; parts: readonly TextPart[]; flags: readonly Flag[] }

export interface TranscriptSources {
  messages: readonly ConversationMessage[]
  clocks: readonly ConversationClock[]
  findings: readonly NumberedFinding[]
  flags: readonly Flag[]
  inHouseNames: ReadonlySet<string>
  heldTimes: readonly [Holder, number | null, number][]
  zone: string
}

/**
 * A conversation from top to bottom: a line where a new day begins, every message once and in the order given, with its
 * numbered evidence, its template's words and its flags, and every wait before the message that ended it, or where it ended without one.
 */
export function prepareTranscript(sources: TranscriptSources): readonly TranscriptEntry[] {
  const { messages, zone } = sources
  const rangesById = rangesByMessage(sources.findings)
  const waitsByPlace = placeWaits(messages, sources.clocks)
  const botHeld = botHeldByOrdinal(sources.clocks, messages, sources.heldTimes)
  const entries: TranscriptEntry[] = []
  let day: string | null = null
  const addWaits = (place: number) => {
    for (const clock of waitsByPlace.get(place) ?? [])
      entries.push({
        kind: 'wait',
        key: `wait-${clock.ordinal}`,
        wait: drawWait(clock, sources.inHouseNames, botHeld.get(clock.ordinal)),
      })
  }
  for (const [place, message] of messages.entries()) {
    addWaits(place)
    const messageDay = formatDayOf(message.at, zone)
    if (messageDay !== day) entries.push({ kind: 'day', key: `day-${message.id}`, day: messageDay })
    day = messageDay
    const { text, explained } = message
    const quoted = message.quoted ?? []
    const canned = explained === null ? [] : cannedRanges(text, explained, quoted)
    entries.push({
      kind: 'message',
      key: `message-${message.id}`,
      message,
      parts: foldText(text, rangesById.get(message.id) ?? [], quoted, canned),
      flags: sources.flags.filter(({ messageId }) => messageId === message.id),
    })
  }
  addWaits(messages.length)
  return entries
}

/** Whether a word of a template is marked anywhere. */
export function hasCannedWords(entries: readonly TranscriptEntry[]): boolean {
  return entries.some((entry) => entry.kind === 'message' && entry.parts.some(({ canned }) => canned.length > 0))
}

function rangesByMessage(findings: readonly NumberedFinding[]): Map<number, NumberedRange[]> {
  const rangesById = new Map<number, NumberedRange[]>()
  for (const { marker, dimension, evidence } of findings) {
    if (marker === null) continue
    for (const { messageId, start, end } of evidence) {
      const ranges = rangesById.get(messageId) ?? []
      // A finding may cite the same words twice, once for each pair that they are part of.
      if (ranges.some((range) => range.marker === marker && range.start === start && range.end === end)) continue
      rangesById.set(messageId, [...ranges, { start, end, marker, dimension }])
    }
  }
  return rangesById
}

/** Waits by the place of the message before which they stand. */
function placeWaits(
  messages: readonly ConversationMessage[],
  clocks: readonly ConversationClock[],
): Map<number, ConversationClock[]> {
  const placeById = new Map(messages.map(({ id }, place) => [id, place]))
  const waitsByPlace = new Map<number, ConversationClock[]>()
  for (const clock of clocks.filter(isDrawn)) {
    const answer = clock.endMessageId === null ? undefined : placeById.get(clock.endMessageId)
    const place = answer ?? placeOfEnd(messages, clock.endAt)
    waitsByPlace.set(place, [...(waitsByPlace.get(place) ?? []), clock])
  }
  return waitsByPlace
}

function placeOfEnd(messages: readonly ConversationMessage[], endAt: number): number {
  const place = messages.findIndex(({ at }) => at > endAt)
  return place === -1 ? messages.length : place
}
