import { fileTable } from '../../_file/file-table'
import { html, type Markup } from '../../_file/html'
import { formatDateTime, formatUnits } from '../../_format'
import type { ConversationMessage } from '../../_trpc/outputs'
import { authorWords, messageMarks } from '../[id]/message-words'
import type { TranscriptEntry } from '../[id]/prepare-transcript'

interface Row {
  at: string
  who: Markup | string
  what: Markup | string
}

/** Who wrote when and how long the customer waited in between; no words. */
export function timelinePart(
  entries: readonly TranscriptEntry[],
  citedIds: ReadonlySet<number>,
  zone: string,
): Markup | null {
  return fileTable({
    caption: `What happened, on the clocks of ${zone}`,
    rows: entries.flatMap((entry) => rowOf(entry, citedIds, zone)),
    columns: [
      { header: 'Time', className: 'whole', cell: ({ at }) => at },
      { header: 'Who', cell: ({ who }) => who },
      { header: 'What', cell: ({ what }) => what },
    ],
  })
}

function rowOf(entry: TranscriptEntry, citedIds: ReadonlySet<number>, zone: string): Row[] {
  if (entry.kind === 'day') return []
  if (entry.kind === 'wait') {
    const { words, isBreach } = entry.wait
    return [{ at: '', who: 'Wait', what: html`<span class="${isBreach && 'missed'}"><bdi>${words}</bdi></span>` }]
  }
  const { message } = entry
  return [
    {
      at: formatDateTime(message.at, zone),
      who: html`<bdi>${authorWords(message)}</bdi>${vendorOf(message)}`,
      what: [
        ...messageMarks(message),
        formatUnits(message.text.length, 'character'),
        ...(citedIds.has(message.id) ? ['quoted below'] : []),
      ].join(', '),
    },
  ]
}

function vendorOf({ role, vendorName }: ConversationMessage): Markup | null {
  return role === 'agent' && vendorName !== null ? html`, <bdi>${vendorName}</bdi>` : null
}
