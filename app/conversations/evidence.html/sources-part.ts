import { fileTable } from '../../_file/file-table'
import { html, type Markup } from '../../_file/html'
import { DASH, formatDateTime } from '../../_format'
import type { ConversationMessage, MessageSource } from '../../_trpc/outputs'

interface Row {
  message: ConversationMessage
  source: MessageSource
}

/** The file, its hash and the row that each quoted message was read from, so that anybody can look it up. */
export function sourcesPart(
  citedIds: ReadonlySet<number>,
  messages: readonly ConversationMessage[],
  sources: readonly MessageSource[],
  zone: string,
): Markup | null {
  const rows: Row[] = messages
    .filter(({ id }) => citedIds.has(id))
    .flatMap((message) =>
      sources.filter(({ messageId }) => messageId === message.id).map((source) => ({ message, source })),
    )
  return fileTable({
    caption: 'Where it was read',
    rows,
    columns: [
      { header: 'Message', cell: ({ message }) => formatDateTime(message.at, zone), className: 'whole' },
      {
        header: 'Its id in the export',
        cell: ({ message }) => (message.externalId === null ? DASH : html`<bdi>${message.externalId}</bdi>`),
      },
      {
        header: 'File, and its SHA-256',
        cell: ({ source }) =>
          html`<bdi>${source.fileName}</bdi><span class="hash">${source.sha256 ?? 'the file’s hash is not known'}</span>`,
      },
      { header: 'Line', align: 'end', cell: ({ source }) => source.line },
    ],
  })
}
