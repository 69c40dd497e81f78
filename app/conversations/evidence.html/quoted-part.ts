import { html, type Markup } from '../../_file/html'
import { formatDateTime } from '../../_format'
import type { ConversationMessage } from '../../_trpc/outputs'
import { prepareEvidence } from '../../_ui/prepare-evidence'
import { authorWords } from '../[id]/message-words'
import type { NumberedFinding } from '../[id]/number-findings'
import { contextAround } from './context-around'

/** The messages that a finding rests on, in order, with what it rests on marked in their words. */
export function quotedPart(
  { evidence, dimension }: NumberedFinding,
  messages: readonly ConversationMessage[],
  zone: string,
): readonly Markup[] {
  const cited = messages.filter(({ id }) => evidence.some(({ messageId }) => messageId === id))
  return cited.map((message) => {
    const ranges = evidence
      .filter(({ messageId }) => messageId === message.id)
      .map(({ start, end }) => ({ start, end, marker: 1, dimension }))
    const { start, end } = contextAround(message.text, ranges)
    const parts = prepareEvidence(message.text, ranges, [start, end]).filter(
      (part) => part.start >= start && part.start < end,
    )
    return html`<div class="message ${message.role}"><p class="who"><bdi>${authorWords(message)}</bdi>, ${formatDateTime(message.at, zone)}</p>
<p class="said" dir="auto">${start > 0 && '[…] '}${parts.map(({ text, ranges }) => (ranges.length > 0 ? html`<mark>${text}</mark>` : text))}${end < message.text.length && ' […]'}</p></div>`
  })
}
